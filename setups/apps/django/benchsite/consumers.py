"""The consumers under load. They do as little as a consumer can, so that server and channel layer are what is measured."""

from channels.generic.websocket import AsyncWebsocketConsumer

from benchsite import counters


class Consumer(AsyncWebsocketConsumer):
    async def websocket_receive(self, message):
        """Some servers, Hypercorn among them, send a "text" of None with bytes, which Channels 4.0 took for the message."""
        await self.receive(text_data=message.get("text"), bytes_data=message.get("bytes"))


class EchoConsumer(Consumer):
    """Sends every message back, text as text and binary as binary."""

    async def connect(self):
        counters.echo["opened"] += 1
        await self.accept()

    async def receive(self, text_data=None, bytes_data=None):
        counters.echo["received"] += 1
        await self.send(text_data=text_data, bytes_data=bytes_data)
        counters.echo["sent"] += 1

    async def disconnect(self, code):
        counters.echo["closed"] += 1


class GroupConsumer(Consumer):
    """Sends every message to all sockets of the group that the path names, through the channel layer."""

    async def connect(self):
        self.group = self.scope["url_route"]["kwargs"]["group"]
        # Before the handshake is answered: a socket that is open gets every message from then on.
        await self.channel_layer.group_add(self.group, self.channel_name)
        counters.group["opened"] += 1
        await self.accept()

    async def receive(self, text_data=None, bytes_data=None):
        counters.group["received"] += 1
        message = {"type": "group.message", "text": text_data, "bytes": bytes_data}
        await self.channel_layer.group_send(self.group, message)
        counters.group["sent"] += 1

    async def group_message(self, event):
        await self.send(text_data=event["text"], bytes_data=event["bytes"])
        counters.group["delivered"] += 1

    async def disconnect(self, code):
        counters.group["closed"] += 1
        await self.channel_layer.group_discard(self.group, self.channel_name)
