/** Node's own HTTP client on a connection that lives in memory: another opinion on what a server has sent. */
import { request } from 'node:http';
import { Duplex } from 'node:stream';

export interface NodeAnswer {
  readonly statusCode: number;
  readonly body: Buffer;
}

/** Null when Node finds no whole answer in these pieces, after which the server closes. */
export function readWithNode(pieces: readonly Buffer[]): Promise<NodeAnswer | null> {
  const connection = new Duplex({
    read: () => undefined,
    write: (_chunk, _encoding, done) => {
      done();
      for (const piece of pieces) connection.push(piece);
      connection.push(null);
    },
  });
  return new Promise((resolve) => {
    const asked = request({ createConnection: () => connection, method: 'GET' });
    asked.on('error', () => resolve(null));
    asked.on('upgrade', () => resolve(null));
    asked.on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', () => resolve(null));
      response.on('aborted', () => resolve(null));
      response.on('end', () =>
        resolve(response.complete ? { statusCode: response.statusCode ?? 0, body: Buffer.concat(parts) } : null),
      );
    });
    asked.end();
  });
}
