import { connect } from 'node:net';

const timeoutMs = 5000;

/** What is in the way of a connection to that port, in words, or null: something accepts one within 5 s. */
export function tryToConnect(
  { host, port }: { readonly host: string; readonly port: number },
  signal?: AbortSignal,
): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = connect({ host: host.replace(/^\[|\]$/g, ''), port, ...(signal === undefined ? {} : { signal }) });
    const finish = (problem: string | null) => {
      socket.destroy();
      resolve(problem);
    };
    socket.setTimeout(timeoutMs, () => finish(`no connection within ${timeoutMs / 1000} s`));
    socket.once('connect', () => finish(null));
    socket.once('error', (error: NodeJS.ErrnoException) => finish(describe(error)));
  });
}

function describe({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ECONNREFUSED') return 'connection refused, nothing listens there';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'its name cannot be resolved';
  if (code === 'EHOSTUNREACH' || code === 'ENETUNREACH') return 'there is no way to that address';
  return message;
}
