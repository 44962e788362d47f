"""What Daphne serves: the channel layer of the settings that DJANGO_SETTINGS_MODULE names."""

from channels.asgi import get_channel_layer

channel_layer = get_channel_layer()
