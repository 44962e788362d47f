"""
What this very process has counted, so that a load generator's counts can be held against the server's own.

Echo and group count messages in whole, not bytes. Losses have their reasons: see layer_losses.py.
"""

import os

from django.http import JsonResponse

echo = {"opened": 0, "closed": 0, "received": 0, "sent": 0}
# sent: messages handed to the channel layer; delivered: messages that came out of it and went to a socket.
group = {"opened": 0, "closed": 0, "received": 0, "sent": 0, "delivered": 0}
losses = {
    # Messages to a group that found at least one channel of the Redis layer full, and how many channels that were. All
    # sockets of a process share one channel there, so that a full one is a loss for each of them: the sockets that such a
    # message was meant for are the deliveries lost where one process serves the whole group, and else their upper bound.
    "groupSendsOverCapacity": 0,
    "channelsOverCapacity": 0,
    "deliveriesOverCapacityAtMost": 0,
    # Deliveries that were dropped because a socket's own queue in this process was full.
    "deliveriesDropped": 0,
    "lastReason": None,
}


async def show_counters(request):
    return JsonResponse({"pid": os.getpid(), "echo": echo, "group": group, "losses": losses})
