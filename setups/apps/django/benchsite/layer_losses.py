"""
Channel layers drop messages by design when a channel is full, and none of them raises: Redis' says so in a log line at
level INFO, its sockets' own queues and the layer in memory say nothing. Here all of it is counted and logged.
"""

import logging

from channels.exceptions import ChannelFull

from benchsite import counters

logger = logging.getLogger(__name__)


class CapacityHandler(logging.Handler):
    """Counts the line "%s of %s channels over capacity in group %s" of channels_redis.core."""

    def emit(self, record):
        if "over capacity" not in str(record.msg) or not record.args:
            return
        counters.losses["groupSendsOverCapacity"] += 1
        counters.losses["channelsOverCapacity"] += int(record.args[0])
        counters.losses["deliveriesOverCapacityAtMost"] += int(record.args[1])
        counters.losses["lastReason"] = record.getMessage()


def watch_layer(layer):
    """Counts what the layer drops in this process. A layer without the places that are known is left as it is."""
    logging.getLogger("channels_redis.core").addHandler(CapacityHandler())
    # Not hasattr: the pub/sub layer passes every name on to a loop that does not run yet.
    if "receive_buffer" in vars(layer):
        watch_queues(layer.receive_buffer)
    elif type(layer).__name__ == "InMemoryChannelLayer":
        watch_sends(layer)


def watch_queues(buffer):
    """Of channels_redis.core: a full queue of a socket evicts its oldest message."""
    make_queue = buffer.default_factory

    class CountingQueue(make_queue.func):
        def put_nowait(self, item):
            if self.full():
                count_drop(f"a socket's queue held {self.maxsize} messages; its oldest was evicted")
            return super().put_nowait(item)

    buffer.default_factory = lambda: CountingQueue(*make_queue.args)


def watch_sends(layer):
    """Of channels.layers: a group's message to a full channel is dropped."""
    send = layer.send

    async def counting_send(channel, message):
        try:
            await send(channel, message)
        except ChannelFull:
            count_drop(f"a channel held {layer.get_capacity(channel)} messages; a new one was dropped")
            raise

    layer.send = counting_send


def count_drop(reason):
    counters.losses["deliveriesDropped"] += 1
    counters.losses["lastReason"] = reason
    dropped = counters.losses["deliveriesDropped"]
    # Every power of two: a line for each would be a load of its own.
    if dropped & (dropped - 1) == 0:
        logger.warning("channel layer over capacity: %s (%s deliveries dropped so far)", reason, dropped)
