/** A record in which nearly everything has gone wrong, and a baseline for it: reports of it show every part. */
import type { BenchRecord } from '../../src/records/record.ts';
import { buildArmPhase, buildPhase, buildRecord, buildRound, buildUsualRecord, buildVariant } from './build-record.ts';

export function buildTroubledRecord(): BenchRecord {
  const gunicorn = [
    buildPhase('latency', [buildArmPhase('gunicorn')]),
    buildPhase('throughput', [
      buildArmPhase('gunicorn', {
        latencies: [[3, 9998]],
        errors: { timeout: 2 },
        activeSeconds: 5,
        completedPerSecond: [3000, 3000, 2000, 1500, 498],
      }),
    ]),
  ];
  const unattained = 'attained 187.2 of 300 requests/s (62.4 %, at least 99 %)';
  const wrong = '38.5 % errors (385 of 1,000, at most 0.1 %)';
  const firstDaphne = [
    buildPhase('latency', [buildArmPhase('daphne', { invalid: [unattained] })]),
    buildPhase('throughput', [buildArmPhase('daphne', { invalid: [wrong], errors: { reset: 385 } })]),
  ];
  const failure = {
    code: 'server-not-ready',
    message: 'redis ended with code 1 before it was ready',
    details: ['redis | bind: Address already in use'],
  };
  return buildRecord(
    [
      buildRound(0, ['gunicorn'], gunicorn),
      buildRound(1, ['daphne'], firstDaphne),
      buildRound(2, ['daphne'], [buildPhase('latency', [buildArmPhase('daphne')])]),
      buildRound(3, ['daphne'], [], { failure }),
    ],
    {
      status: 'interrupted',
      warnings: ['The machine was busy before the run: load 1.9 on 1 core'],
      variants: [buildVariant('gunicorn'), buildVariant('daphne', { title: '<b>Daphne</b> | `x`' })],
      environment: {
        ...buildUsualRecord().environment,
        cores: 1,
        pinning: { generatorCores: null, serverCores: null, message: 'one core, nothing pinned' },
      },
    },
  );
}
