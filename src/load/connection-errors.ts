/** Names a socket's error after what the server did. */
import type { ErrorKind } from './target-recorder.ts';

export function classifyConnectionError(error: Error): ErrorKind {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'EADDRNOTAVAIL':
    case 'EMFILE':
      return 'connect';
    case 'ECONNRESET':
    case 'EPIPE':
      return 'reset';
    case 'ETIMEDOUT':
      return 'timeout';
    default:
      return 'other';
  }
}
