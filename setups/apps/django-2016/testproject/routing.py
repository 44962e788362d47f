"""Which consumer takes which channel. HTTP requests go to Channels' own consumer, and from there to the views."""

from testproject import consumers

channel_routing = {
    "websocket.connect": consumers.ws_connect,
    "websocket.receive": consumers.ws_message,
}
