import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  formatDuration,
  formatNumber,
  formatPercent,
  formatRatio,
  formatWithUnit,
} from '../../../src/reports/format-value.ts';

const cases = [
  [formatNumber, [0, '0', 0.004, '0.004', 0.53, '0.53', 2, '2.00', 9.994, '9.99', 9.996, '10.0', 21.44, '21.4']],
  [formatNumber, [99.96, '100', 118, '118', 1410, '1,410', 1234567.8, '1,234,568']],
  [formatRatio, [0.468, '0.47 ×', 0.997, '1.0 ×', 2.345, '2.3 ×', 9.96, '10 ×', 1400, '1,400 ×']],
  [formatPercent, [0, '0 %', 0.00001, 'under 0.01 %', 0.001, '0.10 %', 0.0312, '3.1 %', 1, '100.0 %']],
  [formatDuration, [0.4, '0 s', 45, '45 s', 59.6, '1 min', 125, '2 min 5 s', 3600, '1 h', 3780, '1 h 3 min']],
] as const;

for (const [format, pairs] of cases) {
  for (let index = 0; index < pairs.length; index += 2) {
    const value = pairs[index] as number;
    it(`${format.name}(${value}) is ${pairs[index + 1]}`, () => {
      assert.equal(format(value), pairs[index + 1]);
    });
  }
}

it('formatWithUnit puts every unit beside its number', () => {
  const units = (['ms', 'per-second', 'fraction', 'bytes', 'seconds'] as const).map((unit) =>
    formatWithUnit(0.5, unit),
  );
  assert.deepEqual(units, ['0.50 ms', '0.50/s', '50.0 %', '0.000 MiB', '0.50 s']);
});
