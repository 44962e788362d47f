/** The server before the emulator: adds what that lacks, refuses what GitHub refuses, injects faults, and counts. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { answerWithFault, type FaultPlan } from './faults.ts';

export interface SeenRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly requestBytes: number;
  responseBytes: number;
  status: number;
}

export interface FrontRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

export interface FrontAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** Null: none of this route's business. */
export type FrontRoute = (request: FrontRequest) => Promise<FrontAnswer | null> | FrontAnswer | null;

export interface Front extends AsyncDisposable {
  readonly url: string;
  readonly seen: readonly SeenRequest[];
}

export async function startFront(routes: readonly FrontRoute[], faults: FaultPlan): Promise<Front> {
  const seen: SeenRequest[] = [];
  const server = createServer((incoming, response) => {
    serve(incoming, response).catch((error: Error) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(`the double has a defect: ${error.stack}`);
    });
  });
  const serve = async (incoming: IncomingMessage, response: ServerResponse) => {
    const body = await buffer(incoming);
    const { method = 'GET', url: path = '/', headers } = incoming;
    const entry: SeenRequest = { method, path, requestBytes: body.length, responseBytes: 0, status: 0 };
    seen.push(entry);
    const fault = faults.take(`${method} ${path}`);
    if (fault !== null && (await answerWithFault(fault, response))) return;
    const request = { method, url: new URL(path, url), headers, body };
    for (const route of routes) {
      const answer = await route(request);
      if (answer === null) continue;
      entry.status = answer.status;
      entry.responseBytes = Buffer.byteLength(answer.body);
      response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
      // 204 and 304 have none.
      response.end(answer.body.length === 0 ? undefined : answer.body);
      return;
    }
    entry.status = 404;
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not Found"}');
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    seen,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function answerJson(value: unknown, status = 200): FrontAnswer {
  return { status, body: JSON.stringify(value) };
}
