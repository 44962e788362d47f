"""A stand-in for your own consumers, in one file so that it is easily read; a project has its settings and routes elsewhere."""

import os

import django
from django.conf import settings

settings.configure(
    SECRET_KEY="for-benchmarks-only",
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF="chat",
    CHANNEL_LAYERS={
        "default": {
            "BACKEND": "channels_redis.core.RedisChannelLayer",
            # Messages that a socket may have waiting. What comes on top is dropped, and the report says how many.
            "CONFIG": {"hosts": [os.environ["REDIS_URL"]], "capacity": 1000},
        }
    },
)
django.setup()

from channels.generic.websocket import AsyncWebsocketConsumer  # noqa: E402
from channels.routing import ProtocolTypeRouter, URLRouter  # noqa: E402
from django.core.asgi import get_asgi_application  # noqa: E402
from django.http import HttpResponse  # noqa: E402
from django.urls import path  # noqa: E402

SUBPROTOCOL = "chat.v1"


class EchoConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        await self.accept(SUBPROTOCOL)

    async def receive(self, text_data=None, bytes_data=None):
        await self.send(text_data=text_data, bytes_data=bytes_data)


class RoomConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        self.room = self.scope["url_route"]["kwargs"]["room"]
        # Before the handshake is answered: a socket that is open gets every message from then on.
        await self.channel_layer.group_add(self.room, self.channel_name)
        await self.accept(SUBPROTOCOL)

    async def receive(self, text_data=None, bytes_data=None):
        await self.channel_layer.group_send(self.room, {"type": "room.message", "text": text_data})

    async def room_message(self, event):
        await self.send(text_data=event["text"])

    async def disconnect(self, code):
        await self.channel_layer.group_discard(self.room, self.channel_name)


urlpatterns = [path("health", lambda request: HttpResponse("OK", content_type="text/plain"))]
application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": URLRouter(
            [path("ws/echo", EchoConsumer.as_asgi()), path("ws/rooms/<slug:room>", RoomConsumer.as_asgi())]
        ),
    }
)
