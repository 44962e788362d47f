"""What the ASGI servers serve: HTTP to Django, WebSockets to Channels' consumers."""

import os

# Set, not defaulted to: the settings of another project in the caller's environment must not get in the way.
os.environ["DJANGO_SETTINGS_MODULE"] = "benchsite.settings"

from django.core.asgi import get_asgi_application  # noqa: E402

# Before the imports below: consumers may import what needs Django to be set up.
http_application = get_asgi_application()

from channels.layers import get_channel_layer  # noqa: E402
from channels.routing import ProtocolTypeRouter, URLRouter  # noqa: E402

from benchsite.layer_losses import watch_layer  # noqa: E402
from benchsite.websockets import websocket_urlpatterns  # noqa: E402

# Loads the layer's backend now, so that a layer that cannot be loaded fails the start and not the first message.
watch_layer(get_channel_layer())

application = ProtocolTypeRouter(
    {
        "http": http_application,
        "websocket": URLRouter(websocket_urlpatterns),
    }
)
