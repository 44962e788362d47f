/** What is counted. No noise of the machine moves it, so that it is asserted at once and never tried again. */
import assert from 'node:assert/strict';
import type { ErrorCounts, Phase, PhaseSamples, TargetSamples } from '../../src/load/load-generator.ts';
import { decodeHistogram } from '../../src/records/histogram.ts';
import { noErrors } from '../support/build-record.ts';
import type { WrittenTruth } from '../support/start-known-server.ts';

type Outcome = Pick<PhaseSamples, 'targets' | 'endedEarly'>;
type Truth = Pick<WrittenTruth, 'requests' | 'spoilt'>;

const sumErrors = (errors: ErrorCounts): number => Object.values(errors).reduce((sum, one) => sum + one, 0);

/** One target's figures agree with each other. */
export function assertCounts(phase: Phase, own: TargetSamples, { targets, endedEarly }: Outcome): void {
  assert.equal(endedEarly, null);
  const errors = sumErrors(own.errors);
  assertLeftOver(
    own.scheduled - own.completed - errors,
    mayBeLeft(phase, targets.length),
    'neither right nor an error',
  );
  assert.equal(decodeHistogram(own.latencyHistogram).totalCount, own.completed, 'values in the histogram');
  const add = (kind: 'completed' | 'errors') => own.perSecond.reduce((sum, second) => sum + second[kind], 0);
  assert.deepEqual([add('completed'), add('errors')], [own.completed, errors], 'sums of the seconds');
  if (own.messages !== null) return;
  const answers = Object.values(own.statusCodes).reduce((sum, times) => sum + times, 0);
  assert.equal(answers, own.completed + own.errors.status + own.errors.body, 'status codes');
}

/** The server saw as many requests as were counted, and spoilt as many as were counted as errors. */
export function assertServerCounts(phase: Phase, { targets }: Outcome, truth: Truth): void {
  const add = (count: (own: TargetSamples) => number) => targets.reduce((sum, own) => sum + count(own), 0);
  const most = mayBeLeft(phase, targets.length);
  const errors = add((own) => sumErrors(own.errors));
  assertLeftOver(add((own) => own.scheduled) - truth.requests, most, 'requests that the server never saw');
  assertLeftOver(truth.requests - add((own) => own.completed) - errors, most, 'requests that only the server counted');
  // What is in flight at the end counts if it goes wrong.
  assert.equal(truth.spoilt - errors, 0, 'faults that only the server counted');
}

/** Errors of one kind alone. */
export function assertOnly(kind: keyof ErrorCounts, own: TargetSamples): void {
  assert.deepEqual({ ...own.errors, [kind]: 0 }, noErrors);
  assert.ok(own.errors[kind] > 0, `no ${kind}`);
}

/** Right answers to what is in flight when a closed loop of one target ends do not count: at most one for each connection. */
function mayBeLeft(phase: Phase, targets: number): number {
  if (targets > 1) return 0;
  if (phase.kind === 'throughput') return phase.connections;
  return phase.kind === 'websocket-connect' ? phase.handshakes : 0;
}

function assertLeftOver(count: number, most: number, what: string): void {
  assert.ok(count >= 0 && count <= most, `${what}: ${count}, expected 0 to ${most}`);
}
