/** The parts of the simulation by name. Each draws from a seed of its own, so that they can run in any order. */
import type { Part } from './section.ts';
import { simulateCoverage } from './simulate-coverage.ts';
import { simulateDetectors } from './simulate-detectors.ts';
import { simulateFalseAlarms } from './simulate-false-alarms.ts';
import { simulateLevelShifts } from './simulate-level-shifts.ts';
import { simulateOrders } from './simulate-orders.ts';
import { simulatePooledRunners } from './simulate-pooled-runners.ts';
import { simulateMeasuredPower, simulateModelPower } from './simulate-power.ts';

/** In the order of the report. */
export const parts = {
  detectors: simulateDetectors,
  'false alarms': simulateFalseAlarms,
  'power, gunicorn': (options) => simulateMeasuredPower('gunicorn', options),
  'power, Daphne': (options) => simulateMeasuredPower('Daphne', options),
  'power, model': simulateModelPower,
  orders: simulateOrders,
  coverage: simulateCoverage,
  'level shifts': simulateLevelShifts,
  'many runners': simulatePooledRunners,
} as const satisfies Readonly<Record<string, Part>>;

export type PartName = keyof typeof parts;
