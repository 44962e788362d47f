import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { readText } from './procfs.ts';

/** Ports that this process has handed out; the programs may not be listening yet. */
const handedOut = new Set<number>();

const lowest = 10_240;
const maxAttempts = 200;

/**
 * Hands out a port of 127.0.0.1 that nobody listens on, until `releasePort`. It lies below the range from which the
 * kernel takes the ports of outgoing connections, of which load makes thousands. Another run may still be faster: who
 * starts a server on it has to check that it is that server which listens.
 */
export async function takeFreePort(): Promise<number> {
  const highest = readLowestOutgoingPort() - 1;
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    const port = highest - lowest < 1000 ? 0 : randomInt(lowest, highest + 1);
    const bound = await tryToBind(port);
    if (bound === null || handedOut.has(bound)) continue;
    handedOut.add(bound);
    return bound;
  }
  throw new Error(`no free port found in ${maxAttempts} attempts between ${lowest} and ${highest}`);
}

export function releasePort(port: number): void {
  handedOut.delete(port);
}

export async function isPortTaken(port: number): Promise<boolean> {
  return (await tryToBind(port)) === null;
}

/** The port that could be bound (0 asks for any), or null when it is taken. */
function tryToBind(port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null);
      // Not ours to bind, for instance below 1024; the program itself may be allowed to.
      else if (error.code === 'EACCES') resolve(port);
      else reject(error);
    });
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : null));
    });
  });
}

function readLowestOutgoingPort(): number {
  const usual = 32_768;
  return Number.parseInt(readText('/proc/sys/net/ipv4/ip_local_port_range') ?? '', 10) || usual;
}
