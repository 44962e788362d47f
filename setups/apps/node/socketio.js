/**
 * socket.io 4 over WebSockets alone. A message comes and goes with the event `echo`; `join` enters the group that it names,
 * and `broadcast` sends a message to all sockets of that group, the sender's own among them. With REDIS_URL the messages
 * to a group reach all processes through Redis.
 */
import { createAdapter } from '@socket.io/redis-adapter';
import { Redis } from 'ioredis';
import { Server } from 'socket.io';
import { group as counts, echo } from './counters.js';
import { createHttpServer, listen } from './http.js';
import { runWorkers } from './run-workers.js';

/** A socket that has joined a group counts as one of the group, any other as one for echoes. */
function serve(socket) {
  let joined = null;
  echo.opened += 1;
  socket.on('echo', (message) => {
    echo.received += 1;
    socket.emit('echo', message);
    echo.sent += 1;
  });
  socket.on('join', (name, acknowledge) => {
    if (joined === null) {
      echo.opened -= 1;
      counts.opened += 1;
      countDeliveries(socket);
    } else {
      socket.leave(joined);
    }
    joined = name;
    socket.join(name);
    acknowledge?.();
  });
  socket.on('broadcast', (message) => {
    if (joined === null) return;
    counts.received += 1;
    socket.nsp.to(joined).emit('broadcast', message);
    counts.sent += 1;
  });
  socket.on('disconnect', () => {
    (joined === null ? echo : counts).closed += 1;
  });
}

/** Where the adapter has chosen the sockets and each has its packet: https://socket.io/docs/v4/engine-api */
function countDeliveries(socket) {
  socket.conn.on('packetCreate', ({ data }) => {
    if (typeof data === 'string' && data.startsWith('["broadcast"', data.indexOf('['))) counts.delivered += 1;
  });
}

runWorkers(() => {
  const redis = process.env.REDIS_URL ? new Redis(process.env.REDIS_URL) : null;
  const packages = redis === null ? ['socket.io'] : ['socket.io', '@socket.io/redis-adapter', 'ioredis'];
  const server = createHttpServer(packages, async () => {
    if (redis === null) return {};
    return { redis: /^redis_version:(\S+)/m.exec(await redis.info('server'))?.[1] ?? 'unknown' };
  });
  new Server(server, {
    transports: ['websocket'],
    serveClient: false,
    ...(redis === null ? {} : { adapter: createAdapter(redis, redis.duplicate()) }),
  }).on('connection', serve);
  listen(server);
});
