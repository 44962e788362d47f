/**
 * Handshakes, messages and sockets of WebSocket phases. A few lost messages are within the limit for errors, as time-outs
 * are; what comes changed, twice or in the wrong order, and a socket that the server closes, is never right.
 */
import type { TargetSamples } from '../../load/load-generator.ts';
import type { MessageCounts, WebSocketPhase } from '../../load/websocket-load.ts';
import { countedThings } from '../../records/phase-kinds.ts';
import type { ValidityCheck, ValidityRule } from '../../records/record.ts';
import type { ValidityLimits } from '../../settings/validity-limits.ts';
import { checkHanging } from './check-hanging.ts';
import { check, describeStatusCodes, listCounts, percent, sumErrorCounts } from './validity-facts.ts';

const noMessages: MessageCounts = {
  sockets: 0,
  closedByServer: 0,
  firstClose: null,
  duplicated: 0,
  outOfOrder: 0,
  receivers: null,
};

export function checkMessages(
  target: TargetSamples,
  phase: WebSocketPhase,
  limits: ValidityLimits,
  lossLine: string | null,
): ValidityCheck[] {
  const { errors, completed } = target;
  const { maxErrorRate } = limits;
  const messages = target.messages ?? noMessages;
  const { one, many } = countedThings[phase.kind];
  const all = completed + sumErrorCounts(errors);
  const share = (rule: ValidityRule, count: number, what: string, limit: number): ValidityCheck => {
    const rate = all === 0 ? 1 : count / all;
    if (all === 0) return check(rule, rate <= limit, rate, limit, [`no ${one} was made`]);
    const bound = limit === 0 ? 'none is allowed' : `at most ${percent(limit)}`;
    return check(rule, rate <= limit, rate, limit, [`${count} of ${all} ${many} ${what} (${percent(rate)}, ${bound})`]);
  };
  const failed = sumErrorCounts(errors) - errors.lost - errors.corrupted;
  const handshakes = share('errors', failed, `failed: ${describeFailures(target)}`, maxErrorRate);
  if (phase.kind === 'websocket-connect') {
    const load = { ...phase, atOnce: phase.handshakes, many };
    return [checkHanging(handshakes, target, load, limits), checkSockets(messages)];
  }
  return [
    handshakes,
    explainLoss(share('loss', errors.lost, 'were lost', maxErrorRate), lossLine),
    share('corruption', errors.corrupted, 'came back changed', 0),
    checkOrder(messages, many),
    checkSockets(messages),
  ];
}

/** A layer that drops messages by design says so, and nobody should have to look for it. */
function explainLoss(loss: ValidityCheck, line: string | null): ValidityCheck {
  return line === null ? loss : { ...loss, message: `${loss.message}; the server's log: ${line}` };
}

function describeFailures({ errors, statusCodes }: TargetSamples): string {
  const refused = Object.fromEntries(Object.entries(statusCodes).filter(([code]) => code !== '101'));
  const codes = Object.keys(refused).length === 0 ? '' : ` (${describeStatusCodes(refused)})`;
  return listCounts([
    [errors.connect, 'not connected'],
    [errors.status, `refused in the handshake${codes}`],
    [errors.body, 'with a wrong answer to the handshake'],
    [errors.reset, 'reset'],
    [errors.closed, 'on a socket that was closed'],
    [errors.timeout, 'timed out'],
    [errors.other, 'that broke the protocol'],
  ]);
}

function checkOrder({ duplicated, outOfOrder }: MessageCounts, many: string): ValidityCheck {
  const count = duplicated + outOfOrder;
  return check('order', count === 0, count, 0, [
    count === 0
      ? `all ${many} came once and in order`
      : `${duplicated} ${many} came twice, ${outOfOrder} after a later one (none is allowed)`,
  ]);
}

function checkSockets({ sockets, closedByServer, firstClose }: MessageCounts): ValidityCheck {
  const how = firstClose === null ? '' : `, the first with ${firstClose}`;
  return check('sockets', closedByServer === 0, closedByServer, 0, [
    closedByServer === 0
      ? 'the server closed no socket'
      : `the server closed ${closedByServer} of ${sockets} sockets${how} (none is allowed)`,
  ]);
}
