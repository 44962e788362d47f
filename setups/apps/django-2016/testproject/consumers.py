"""Consumers of 2016: functions that a worker calls, once per message."""


def ws_connect(message):
    """Nothing to do: a connection is accepted unless it is refused."""


def ws_message(message):
    """Sends every message back to its sender."""
    message.reply_channel.send({"text": message.content["text"]})
