/** The `websocket` section of setup.yaml: where WebSockets are, and which protocol is spoken over them. */
import { z } from 'zod';

const path = z.string().regex(/^\/[^\s]*$/, 'must start with / and hold no blanks');
const word = z.string().min(1);

const route = z.strictObject({
  path: path
    .optional()
    .describe(
      'The path of the handshake. {group} stands for the name of the group in a plain broadcast. /socket.io/ for socketio and /cable for actioncable when left out',
    ),
  event: word.optional().describe('socketio: the event that carries a message, both ways'),
  join: word.optional().describe('socketio: the event that joins the group whose name is its argument'),
  channel: word
    .optional()
    .describe('actioncable: the channel to subscribe to; in a broadcast it gets the parameter group'),
  action: word.optional().describe('actioncable: the action that takes a message as payload'),
});

export const webSocketSection = z
  .strictObject({
    protocol: z
      .enum(['plain', 'socketio', 'actioncable'])
      .default('plain')
      .describe('What is spoken over the socket: messages as they are, socket.io 4, or Action Cable'),
    subprotocol: word
      .optional()
      .describe('A subprotocol that is asked for in the handshake and that the server must choose'),
    message: z.enum(['text', 'binary']).default('text').describe('The kind of message that is sent'),
    echo: route.optional().describe('What sends every message back to its sender, for the phase websocket-echo'),
    broadcast: route
      .optional()
      .describe('What sends every message to all sockets of its group, its sender among them, for websocket-broadcast'),
    loss_log: word
      .max(200)
      .optional()
      .describe(
        'Text of a log line that says why messages were lost; where some were, the last such line is in the report',
      ),
  })
  .describe('Where WebSockets are, so that the WebSocket phases can be run');

export type WebSocketSection = z.infer<typeof webSocketSection>;
