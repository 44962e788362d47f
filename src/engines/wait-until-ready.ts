import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Setup } from '../setups/setup.ts';
import { type ProbeAnswer, probeHttp } from './http-probe.ts';

const pollMs = 20;
const answerTimeoutMs = 5000;
/** A wrong status that stays this long is the setup's answer. 502, 503 and 504 say "not yet" and are waited for. */
const wrongStatusMs = 5000;
const notYet = [502, 503, 504];

export type Readiness =
  | { readonly kind: 'ready' }
  | { readonly kind: 'wrong-status'; readonly path: string; readonly status: number; readonly expected: string }
  /** In words, what was seen last: `connection refused`. */
  | { readonly kind: 'timed-out'; readonly path: string; readonly last: string };

/**
 * Asks for the setup's ready path until it answers with the right status: the one of http.expect, or any 2xx where
 * setup.yaml names another path. Rejects with the signal's reason.
 */
export async function waitUntilReady(origin: string, setup: Setup, signal: AbortSignal): Promise<Readiness> {
  const { http, ready } = setup.file;
  const path = ready.path ?? http.path;
  const isOwnPath = path === http.path;
  const isRight = ({ status }: ProbeAnswer) =>
    isOwnPath ? status === http.expect.status : status >= 200 && status < 300;
  const deadline = performance.now() + ready.timeout_seconds * 1000;
  let last = 'nothing';
  let wrongStatus = 0;
  let wrongSince = 0;

  for (;;) {
    const remainingMs = deadline - performance.now();
    if (remainingMs <= 0) return { kind: 'timed-out', path, last };
    try {
      const answer = await probeHttp(`${origin}${path}`, Math.min(answerTimeoutMs, remainingMs), signal);
      if (isRight(answer)) return { kind: 'ready' };
      last = `status ${answer.status}`;
      const now = performance.now();
      if (wrongStatus !== answer.status) {
        wrongStatus = answer.status;
        wrongSince = now;
      }
      if (!notYet.includes(answer.status) && now - wrongSince > wrongStatusMs) {
        const expected = isOwnPath ? String(http.expect.status) : '2xx';
        return { kind: 'wrong-status', path, status: answer.status, expected };
      }
    } catch (error) {
      signal.throwIfAborted();
      const isCutShort = remainingMs < answerTimeoutMs && isTimeout(error);
      // The last try may have had no time to say more than the one before.
      if (!isCutShort || last === 'nothing') last = describeNetworkError(error);
      wrongStatus = 0;
    }
    await pause(signal);
  }
}

/** Whether something accepts connections on the port before the deadline (as performance.now()). */
export async function waitUntilListening(port: number, deadline: number, signal: AbortSignal): Promise<boolean> {
  while (!(await canConnect(port))) {
    if (performance.now() > deadline) return false;
    await pause(signal);
  }
  return true;
}

async function pause(signal: AbortSignal): Promise<void> {
  await sleep(pollMs, undefined, { signal }).catch(() => signal.throwIfAborted());
}

function canConnect(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const finish = (isConnected: boolean) => {
      socket.destroy();
      resolve(isConnected);
    };
    socket.setTimeout(1000, () => finish(false));
    socket.once('connect', () => finish(true));
    socket.once('error', () => finish(false));
  });
}

function isTimeout(error: unknown): boolean {
  const { code, name } = error as NodeJS.ErrnoException;
  return code === 'ABORT_ERR' || name === 'TimeoutError';
}

function describeNetworkError(error: unknown): string {
  if (isTimeout(error)) return 'no answer';
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ECONNREFUSED') return 'connection refused';
  if (code === 'ECONNRESET') return 'connection reset';
  return message;
}
