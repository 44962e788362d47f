/** What this very process has counted, in messages; named as in the Django project's /counters. */
export const echo = { opened: 0, closed: 0, received: 0, sent: 0 };
/** sent: messages handed to the group; delivered: messages that went to a socket of this process. */
export const group = { opened: 0, closed: 0, received: 0, sent: 0, delivered: 0 };
