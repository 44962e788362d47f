"""Which path leads to which consumer; each setup.yaml of a server with WebSockets names these paths."""

from django.urls import path, re_path

from benchsite.consumers import EchoConsumer, GroupConsumer

websocket_urlpatterns = [
    path("ws/echo", EchoConsumer.as_asgi()),
    # What Channels allows in the name of a group. Another path has no route, and its handshake is refused.
    re_path(r"^ws/group/(?P<group>[A-Za-z0-9._-]{1,99})$", GroupConsumer.as_asgi()),
]
