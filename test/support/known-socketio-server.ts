/**
 * A real socket.io server, in a process of its own: echoes `echo`, joins with `join`, sends `broadcast` to the group.
 * `--silent-join` joins without acknowledging; `--ping` pings every 200 ms; `--refuse` refuses
 * everybody. Prints its port.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';

const lifetimeMs = 3_600_000;
const http = createServer();
const server = new Server(http, process.argv.includes('--ping') ? { pingInterval: 200, pingTimeout: 200 } : {});
if (process.argv.includes('--refuse')) server.use((_socket, next) => next(new Error('not you')));
server.on('connection', (socket) => {
  let group = '';
  socket.on('echo', (message) => socket.emit('echo', message));
  socket.on('join', (name: string, acknowledge?: () => void) => {
    group = name;
    void socket.join(name);
    if (!process.argv.includes('--silent-join')) acknowledge?.();
  });
  socket.on('broadcast', (message) => server.to(group).emit('broadcast', message));
});
http.listen(0, '127.0.0.1', () => process.stdout.write(`${(http.address() as AddressInfo).port}\n`));
process.stdin.on('end', () => process.exit(0)).resume();
setTimeout(() => process.exit(0), lifetimeMs).unref();
