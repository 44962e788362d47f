/** Each socket is an open file, and a process may open so many: known before a phase begins, not in the middle of it. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { BenchError } from '../errors.ts';
import type { Phase, Target } from './load-generator.ts';

/** What the process has open beside its sockets, with room for sockets that are being closed. */
const reserve = 128;

/** How many files the phase needs to have open at once; 0 where it opens few. */
export function countFiles(phase: Phase, targets: number): number {
  switch (phase.kind) {
    case 'websocket-echo':
    case 'websocket-broadcast':
      return phase.sockets * targets + reserve;
    case 'websocket-connect':
      return (phase.sockets + 2 * phase.handshakes) * targets + reserve;
    default:
      return 0;
  }
}

/**
 * Makes sure that the process may open the files of a phase, and raises its soft limit where the hard one allows. Throws
 * 'open-files-limit' where it does not. Where there is no /proc, nothing is known and nothing is done.
 */
export async function allowOpenFiles(pid: number, phase: Phase, targets: readonly Target[]): Promise<void> {
  const files = countFiles(phase, targets.length);
  const limits = files === 0 ? null : await readLimits(pid);
  if (limits === null || files <= limits.soft) return;
  if (files > limits.hard) throw tooMany(phase, targets.length, limits.hard, files);
  try {
    // Node raises its own soft limit when it starts, so that this is for one that was lowered later.
    await promisify(execFile)('prlimit', ['--pid', String(pid), `--nofile=${files}:`]);
  } catch (cause) {
    throw tooMany(phase, targets.length, limits.soft, files, cause);
  }
}

async function readLimits(pid: number): Promise<{ soft: number; hard: number } | null> {
  const text = await readFile(`/proc/${pid}/limits`, 'utf8').catch(() => '');
  const [, soft, hard] = /^Max open files\s+(\S+)\s+(\S+)/m.exec(text) ?? [];
  const toNumber = (limit: string) => (limit === 'unlimited' ? Number.POSITIVE_INFINITY : Number(limit));
  return soft === undefined || hard === undefined ? null : { soft: toNumber(soft), hard: toNumber(hard) };
}

function tooMany(phase: Phase, targets: number, limit: number, files: number, cause?: unknown): BenchError {
  const sockets = 'sockets' in phase ? phase.sockets : 0;
  const times = targets === 1 ? '' : ` for each of ${targets} servers`;
  const enough = Math.ceil((files * 1.1) / 1000) * 1000;
  const count = (value: number) => value.toLocaleString('en-US');
  return new BenchError(
    'open-files-limit',
    `${phase.kind}: ${count(sockets)} sockets${times} were asked for, and the load generator may open ${count(limit)} files`,
    {
      hint: `Allow more before the run, \`ulimit -n ${enough}\` (beyond the hard limit only root may: /etc/security/limits.conf, LimitNOFILE of a service, --ulimit nofile of a container), or ask for fewer with --sockets.`,
      cause,
    },
  );
}
