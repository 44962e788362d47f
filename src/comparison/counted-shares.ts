/** What is judged as a share of all requests, messages or sockets, as data: in which phases, what is counted, in which words. */
import type { PhaseKind } from '../records/phase-kinds.ts';
import type { ArmPhaseRecord } from '../records/record.ts';
import { sumErrors } from '../records/summarize-arms.ts';
import type { AbsoluteTopic, CountOf } from './verdict.ts';

export type ShareTopic = Exclude<AbsoluteTopic, 'rate' | 'servers'>;

export interface ShareTopicSpec {
  readonly phases: readonly PhaseKind[];
  readonly count: (arms: readonly ArmPhaseRecord[]) => CountOf;
  /** Not one in a million: else the run's own limit for errors. */
  readonly isNeverAllowed: boolean;
  /** Also when nothing of the kind happened. */
  readonly isAlwaysTold: boolean;
  readonly words: ShareWords;
}

export interface ShareWords {
  /** `requests to`, `messages to`: the side's name follows. */
  readonly things: string;
  /** `got no right answer`. */
  readonly what: string;
  /** When neither side has any: `every request got a right answer`. */
  readonly none: string;
}

// A capacity phase goes on until errors come.
const requests: readonly PhaseKind[] = ['latency', 'throughput'];
const messages: readonly PhaseKind[] = ['websocket-echo', 'websocket-broadcast'];

const countErrors = (pick: (errors: ReturnType<typeof sumErrors>) => number) => (arms: readonly ArmPhaseRecord[]) => {
  const errors = sumErrors(arms);
  return { count: pick(errors), of: errors.requests };
};

const sum = (arms: readonly ArmPhaseRecord[], pick: (messages: NonNullable<ArmPhaseRecord['messages']>) => number) =>
  arms.reduce((total, arm) => total + (arm.messages === null ? 0 : pick(arm.messages)), 0);

export const countedShares: Readonly<Record<ShareTopic, ShareTopicSpec>> = {
  errors: {
    phases: requests,
    count: countErrors(({ total }) => total),
    isNeverAllowed: false,
    isAlwaysTold: true,
    words: { things: 'requests to', what: 'got no right answer', none: 'every request got a right answer' },
  },
  timeouts: {
    phases: requests,
    count: countErrors(({ timeouts }) => timeouts),
    isNeverAllowed: false,
    isAlwaysTold: false,
    words: { things: 'requests to', what: 'timed out', none: 'no request timed out' },
  },
  handshakes: {
    phases: ['websocket-connect'],
    count: countErrors(({ total }) => total),
    isNeverAllowed: false,
    isAlwaysTold: true,
    words: { things: 'handshakes with', what: 'failed', none: 'no handshake failed' },
  },
  // Whatever kept a message away: lost on its way, or its socket was refused, reset or closed.
  lost: {
    phases: messages,
    count: countErrors(({ total, byKind }) => total - (byKind.corrupted ?? 0)),
    isNeverAllowed: false,
    isAlwaysTold: true,
    words: { things: 'messages to', what: 'were lost', none: 'no message was lost' },
  },
  corrupted: {
    phases: messages,
    count: countErrors(({ byKind }) => byKind.corrupted ?? 0),
    isNeverAllowed: true,
    isAlwaysTold: false,
    words: { things: 'messages to', what: 'came back changed', none: 'no message came back changed' },
  },
  disorder: {
    phases: messages,
    count: (arms) => ({
      count: sum(arms, ({ duplicated, outOfOrder }) => duplicated + outOfOrder),
      of: sumErrors(arms).requests,
    }),
    isNeverAllowed: true,
    isAlwaysTold: false,
    words: {
      things: 'messages to',
      what: 'came twice or in the wrong order',
      none: 'no message came twice or in the wrong order',
    },
  },
  sockets: {
    phases: ['websocket-connect', ...messages],
    count: (arms) => ({
      count: sum(arms, ({ closedByServer }) => closedByServer),
      of: sum(arms, ({ sockets, closedByServer }) => Math.max(sockets, closedByServer)),
    }),
    isNeverAllowed: true,
    isAlwaysTold: false,
    words: { things: 'sockets of', what: 'were closed by the server', none: 'the server closed no socket' },
  },
};

export function isAllowedShare({ count, of }: CountOf, limit: number): boolean {
  return count / of <= limit;
}
