/**
 * What github-action-benchmark shows of the same data: a page with a line chart by Chart.js for each series, and all data in one
 * script that is loaded at once. https://github.com/benchmark-action/github-action-benchmark
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { HistoryEntry } from '../../../src/records/history-entry.ts';
import type { MetricKey } from '../../../src/records/metrics.ts';

export function writeChartPage(
  directory: string,
  entries: readonly HistoryEntry[],
  metrics: readonly MetricKey[],
): void {
  const benches = new Map<string, object[]>();
  for (const { variant, commit, finishedAt, source, metrics: figures } of entries) {
    for (const metric of metrics) {
      const figure = figures[metric];
      if (figure === undefined) continue;
      const name = `${variant} ${metric}`;
      const bench = benches.get(name) ?? [];
      benches.set(name, bench);
      bench.push({
        commit: { id: commit, message: source?.title, author: { name: source?.author }, timestamp: finishedAt },
        value: figure.value,
        unit: 'ms',
      });
    }
  }
  const chart = join(dirname(createRequire(import.meta.url).resolve('chart.js')), 'chart.umd.min.js');
  mkdirSync(directory, { recursive: true });
  copyFileSync(chart, join(directory, 'chart.js'));
  writeFileSync(join(directory, 'data.js'), `window.BENCHMARK_DATA = ${JSON.stringify(Object.fromEntries(benches))}`);
  writeFileSync(
    join(directory, 'draw.js'),
    `for (const [name, bench] of Object.entries(window.BENCHMARK_DATA)) {
  const canvas = document.createElement('canvas');
  document.body.append(canvas);
  new Chart(canvas, {
    type: 'line',
    data: {
      labels: bench.map(({ commit }) => commit.id.slice(0, 7)),
      datasets: [{ label: name, data: bench.map(({ value }) => value), borderColor: '#dea584', backgroundColor: '#dea58460' }],
    },
    options: { animation: false },
  });
}
performance.mark('channels-bench-usable');`,
  );
  const scripts = ['data.js', 'chart.js', 'draw.js'].map((name) => `<script src="${name}"></script>`);
  writeFileSync(
    join(directory, 'chart.html'),
    `<!doctype html><meta charset="utf-8"><title>Chart.js</title><body>${scripts.join('')}`,
  );
}
