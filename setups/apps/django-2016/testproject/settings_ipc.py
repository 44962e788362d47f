"""With Channels and a channel layer in POSIX shared memory, which the server and its worker have in common."""

from testproject.settings import *  # noqa: F401, F403

INSTALLED_APPS = ["channels"]
CHANNEL_LAYERS = {
    "default": {
        "BACKEND": "asgi_ipc.IPCChannelLayer",
        "CONFIG": {"prefix": "channels-bench"},
        "ROUTING": "testproject.routing.channel_routing",
    }
}
