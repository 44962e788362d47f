/** A folder over HTTP, as a host of static pages serves it; what it is asked for is kept. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/atom+xml',
  '.csv': 'text/csv',
};

export interface ServedFolder extends AsyncDisposable {
  /** With a slash at its end. */
  readonly url: string;
  /** Paths answered with something else from now on; null: as it is. */
  spoil(path: string, answer: { readonly status: number; readonly body: string } | null): void;
}

export async function serveFolder(directory: string): Promise<ServedFolder> {
  const spoilt = new Map<string, { readonly status: number; readonly body: string }>();
  const server = createServer(async (request, response) => {
    // Under a folder, as a page of a repository is.
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname).replace(/^\/site\//, '');
    const answer = spoilt.get(path);
    const body = await readFile(join(directory, path)).catch(() => null);
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
    if (answer !== undefined) response.writeHead(answer.status).end(answer.body);
    else response.writeHead(body === null ? 404 : 200).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/site/`,
    spoil: (path, answer) => void (answer === null ? spoilt.delete(path) : spoilt.set(path, answer)),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
