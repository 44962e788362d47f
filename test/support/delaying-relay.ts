/** Passes TCP on to a port of the same host, everything late by a fixed time: `HOST PORT TARGET-PORT DELAY-MS`. */
import { connect, createServer, type Socket } from 'node:net';

const [host = '', port = '', targetPort = '', delayMs = ''] = process.argv.slice(2);

function pass(from: Socket, to: Socket): void {
  from.on('data', (chunk) => setTimeout(() => to.write(chunk), Number(delayMs)));
  from.on('close', () => setTimeout(() => to.destroy(), Number(delayMs)));
  from.on('error', () => undefined);
}

createServer({ noDelay: true }, (client) => {
  const server = connect({ host, port: Number(targetPort), noDelay: true });
  pass(client, server);
  pass(server, client);
}).listen(Number(port), host);
