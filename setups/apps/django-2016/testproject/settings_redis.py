"""With Channels and a channel layer in Redis."""

import os

from testproject.settings import *  # noqa: F401, F403

INSTALLED_APPS = ["channels"]
CHANNEL_LAYERS = {
    "default": {
        "BACKEND": "asgi_redis.RedisChannelLayer",
        "CONFIG": {"hosts": [os.environ["REDIS_URL"]]},
        "ROUTING": "testproject.routing.channel_routing",
    }
}
