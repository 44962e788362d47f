import { BenchError } from '../../errors.ts';
import { toPortVariable } from '../../setups/parse-procfile.ts';
import type { Variant } from '../engine.ts';
import { describePortOwner, isListenedOnBy, listPortsOf } from '../port-owner.ts';
import { listListeningSockets } from '../procfs.ts';
import { type Readiness, waitUntilListening, waitUntilReady } from '../wait-until-ready.ts';
import { readLogTail } from './log-tail.ts';
import { describeExit, type ProcessSession } from './process-session.ts';
import { findLiteralPort, mentionsVariable } from './program-environment.ts';
import type { StartedProcesses } from './start-processes.ts';

const tailLines = 20;
const addressInUse = /address (is )?already in use|EADDRINUSE|connection in use|errno 98\b/i;

/** port-lost: another program took a port that looked free; with other ports it may work. */
export type ProgramsState = 'ready' | 'port-lost';

/**
 * Waits until the target answers and the other programs listen. Throws a BenchError: 'server-not-ready' as soon as a
 * program ends or when time is up, with its last log lines; 'wrong-answer' when it keeps answering another status;
 * 'port-in-use'. Rejects with the signal's reason.
 */
export async function awaitPrograms(
  variant: Variant,
  started: StartedProcesses,
  signal: AbortSignal,
): Promise<ProgramsState> {
  const { setup } = variant;
  const end = new AbortController();
  for (const session of started.sessions) void session.ended.then(() => end.abort());
  const anySignal = AbortSignal.any([signal, end.signal]);
  try {
    const deadline = performance.now() + setup.file.ready.timeout_seconds * 1000;
    const readiness = await waitUntilReady(`http://127.0.0.1:${started.targetPort}`, setup, anySignal);
    if (readiness.kind !== 'ready') throw describeReadiness(variant, started, readiness);
    for (const [service, port] of started.otherPorts) {
      if (await waitUntilListening(port, deadline, anySignal)) continue;
      throw notReady(
        `${setup.name}: ${service} does not listen on port ${port} after ${setup.file.ready.timeout_seconds} s.`,
        readTails(started.sessions.filter((session) => session.options.service === service)),
      );
    }
  } catch (error) {
    signal.throwIfAborted();
    const ended = started.sessions.find((session) => session.exit !== null);
    if (!end.signal.aborted || ended === undefined) throw error;
    return judgeEnd(variant, started, ended);
  }
  return judgeOwners(started);
}

function describeReadiness(
  { setup }: Variant,
  started: StartedProcesses,
  readiness: Exclude<Readiness, { kind: 'ready' }>,
): BenchError {
  const details = readTails(started.sessions);
  switch (readiness.kind) {
    case 'wrong-status':
      return new BenchError(
        'wrong-answer',
        `${setup.name}: ${readiness.path} answers with status ${readiness.status}, not ${readiness.expected}.`,
        { hint: 'See its log below, or correct http.expect.status or ready.path in setup.yaml.', details },
      );
    case 'timed-out': {
      const { timeout_seconds } = setup.file.ready;
      const others = listPortsOf(listPids(started)).filter((port) => !started.ports.includes(port));
      const listens = others.length === 0 ? '' : `; its programs listen on ${others.join(', ')}`;
      return notReady(
        `${setup.name}: ${readiness.path} on port ${started.targetPort} does not answer as expected after ${timeout_seconds} s (last: ${readiness.last}${listens}).`,
        details,
      );
    }
  }
}

function judgeEnd({ setup }: Variant, started: StartedProcesses, ended: ProcessSession): ProgramsState {
  const details = readTails([ended]);
  const collision = details.find((line) => addressInUse.test(line));
  const service = ended.options.service;
  if (collision === undefined) {
    throw notReady(
      `${setup.name}: ${service} ${describeExit(ended.exit ?? { code: null, signal: null })} before it was ready.`,
      details,
    );
  }
  const port = findLostPort(collision, ended, setup.file.target.port);
  if (port !== null && started.ports.includes(port)) return 'port-lost';
  const { command } = ended.options;
  const isGivenPort = mentionsVariable(command, toPortVariable(service)) || mentionsVariable(command, 'PORT');
  if (port === null && isGivenPort) return 'port-lost';
  const place =
    port === null ? 'its port, which is taken' : `port ${port}, which is held by ${describePortOwner(port)}`;
  throw new BenchError('port-in-use', `${setup.name}: ${service} cannot listen on ${place}.`, {
    hint: `Stop that program, or write $${toPortVariable(service)} in the Procfile to get a free port.`,
    details,
  });
}

/** Not every program says which port it was; then it is one that stands in its command and that somebody listens on. */
function findLostPort(collision: string, { options }: ProcessSession, expected: number): number | null {
  const named = /\d{2,5}(?=\D*$)/.exec(collision.replace(/errno \d+/i, ''))?.[0];
  if (named !== undefined) return Number(named);
  const literal = findLiteralPort(options.command, options.service, expected);
  if (literal !== null) return literal;
  const taken = listListeningSockets().map(({ port }) => port);
  const numbers = [...options.command.matchAll(/(?<![\d.])\d{2,5}(?![\d.])/g)].map(([number]) => Number(number));
  return numbers.find((number) => taken.includes(number)) ?? null;
}

/** Without this, a server of another run that was faster could be measured in place of ours. */
function judgeOwners(started: StartedProcesses): ProgramsState {
  const pids = listPids(started);
  const ports = [started.targetPort, ...started.otherPorts.values()];
  return ports.every((port) => isListenedOnBy(port, pids)) ? 'ready' : 'port-lost';
}

function listPids(started: StartedProcesses): number[] {
  return started.sessions.flatMap((session) => session.listMembers().map(({ pid }) => pid));
}

function notReady(message: string, details: readonly string[]): BenchError {
  return new BenchError('server-not-ready', message, {
    hint: "The last lines of its log are above; the whole log is in the run's logs folder.",
    details: details.length === 0 ? ['(its log is empty)'] : details,
  });
}

function readTails(sessions: readonly ProcessSession[]): string[] {
  return sessions.flatMap(({ options }) => readLogTail(options.logFile, options.service, tailLines));
}
