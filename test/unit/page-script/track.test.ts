import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findSpan, limitSpan, moveSpan, needsOlder } from '../../../src/page-script/span.ts';
import {
  findBreaks,
  findLevels,
  findPosition,
  joinChunks,
  selectColumns,
  type Track,
} from '../../../src/page-script/track.ts';
import { buildView, findExtent, findNearest, listVisible, stepRun, thinOut } from '../../../src/page-script/view.ts';
import { buildSite } from '../../../src/pages/build-site.ts';
import type { SiteIndex, SiteSetup } from '../../../src/pages/site-data.ts';
import { buildTrendHistory } from '../../support/build-trend-history.ts';

const day = 86_400;
const { entries, acceptances } = buildTrendHistory({ runs: 1200, setups: ['daphne'], metrics: ['latency-p50'] });
const options = { title: '', madeAt: new Date(0), repositoryUrl: null };
const site = [...buildSite({ entries, acceptances, problems: [] }, options)];
const data = site.filter(({ path }) => /^data\/.*\.json$/.test(path));
const files = new Map(data.map(({ path, content }) => [path, JSON.parse(content)]));
const index = files.get('data/index.json') as SiteIndex;
const setup = index.setups[0] as SiteSetup;
const metric = index.metrics[0] ?? assert.fail('no metric');
const load = (chunk: number) => ({
  runs: files.get(`data/daphne/runs-${chunk}.json`),
  metric: files.get(`data/daphne/latency-p50-${chunk}.json`),
});
const whole = joinChunks(setup, [load(0), load(1)]);
const newest = joinChunks(setup, [load(1)]);
const view = (track: Track) => buildView([{ track, place: 0 }], metric, { mode: 'raw', branch: null });

describe('the runs that are loaded', () => {
  it('are those of the entries, whatever is loaded', () => {
    assert.deepEqual([whole.firstRun, newest.firstRun], [0, 1000]);
    assert.deepEqual(
      whole.seconds,
      entries.map(({ finishedAt }) => Date.parse(finishedAt) / 1000),
    );
    assert.deepEqual(newest.seconds, whole.seconds.slice(1000));
    assert.deepEqual(newest.ratio, whole.ratio.slice(1000));
    assert.ok(Math.abs((whole.value[700] ?? 0) / (entries[700]?.metrics['latency-p50']?.value ?? 0) - 1) < 1e-4);
  });

  it('are shown by mode and branch', () => {
    assert.equal(selectColumns(whole, 'ratio', null).values[5], whole.ratio[5]);
    const { values } = selectColumns(whole, 'raw', 'feature');
    assert.deepEqual(
      values.slice(0, 5).map((value) => value === null),
      [true, true, true, true, false],
    );
    assert.ok(selectColumns(whole, 'raw', 'nosuch').values.every((value) => value === null));
  });

  it('have levels between the shifts of each machine', () => {
    const levels = findLevels(whole, 'latency-p50', whole.ratio);
    assert.equal(levels.length, 4);
    const [before, after] = levels as [(typeof levels)[number], (typeof levels)[number]];
    assert.ok(before.to < 900 && after.from >= 895);
    assert.ok(Math.abs(after.value / before.value - Math.exp(0.12)) < 0.01);
  });
});

describe('the breaks of a track', () => {
  it('are where a configuration begins, once for each, and not at the first run', () => {
    assert.deepEqual(findBreaks({ configuration: [0, 0, 1, 0, 1, 2, 2] }), [2, 5]);
    assert.deepEqual(findBreaks({ configuration: [3, 3, 3] }), []);
    assert.deepEqual(findBreaks(whole), []);
  });
});

describe('a view', () => {
  it('knows which runs it shows, and between which values', () => {
    const [shown] = view(whole).tracks;
    assert.ok(shown !== undefined);
    const [from, to] = [whole.seconds[10] as number, whole.seconds[19] as number];
    assert.deepEqual(listVisible(shown, from, to), [10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
    const [low, high] = findExtent(view(whole), from, to) ?? [0, 0];
    assert.ok(
      low < Math.min(...whole.low.slice(10, 20).map(Number)) &&
        high > Math.max(...whole.high.slice(10, 20).map(Number)),
    );
    assert.equal(findExtent(view(whole), 0, 1), null);
  });

  it('keeps the extremes of every machine where runs are denser than pixels', () => {
    const [shown] = view(whole).tracks;
    assert.ok(shown !== undefined);
    const all = listVisible(shown, 0, Number.MAX_SAFE_INTEGER);
    const columns = thinOut(shown, all, whole.seconds[0] as number, (whole.seconds.at(-1) as number) + 1, 50);
    assert.ok(columns.length <= 100);
    for (const machine of [0, 1]) {
      const own = all.filter((run) => whole.machine[run] === machine).map((run) => whole.value[run] as number);
      const kept = columns.filter((column) => column.machine === machine);
      assert.equal(Math.min(...kept.map(({ low }) => low)), Math.min(...own));
      assert.equal(Math.max(...kept.map(({ high }) => high)), Math.max(...own));
    }
  });

  it('finds the nearest run, and the next of a branch', () => {
    const shown = buildView([{ track: whole, place: 0 }], metric, { mode: 'raw', branch: 'feature' }).tracks[0];
    assert.ok(shown !== undefined);
    assert.equal(findNearest(shown, whole.seconds[10] as number)?.index, 9);
    assert.equal(stepRun({ shown, index: 9 }, 1)?.index, 14);
    assert.equal(stepRun({ shown, index: 4 }, -1), null);
    assert.equal(findPosition([1, 3, 5], 4), 2);
  });
});

describe('the span of a chart', () => {
  it('loads older runs only for a range that reaches them', () => {
    assert.equal(needsOlder('30d', newest), false);
    assert.equal(needsOlder('365d', newest), true);
    assert.equal(needsOlder('all', newest), true);
    assert.equal(needsOlder('all', whole), false);
    // 200 runs are loaded, and 500 are asked for.
    assert.equal(needsOlder('newest', newest), true);
    assert.equal(needsOlder('newest', whole), false);
  });

  it('has room at its ends, moves by its own width, and stays near the runs', () => {
    const [from, to] = findSpan('30d', [whole]);
    const last = whole.seconds.at(-1) as number;
    assert.ok(to > last && from < last - 30 * day && to - from < 32 * day);
    assert.deepEqual(moveSpan([0, 100], 'in'), [25, 75]);
    assert.deepEqual(moveSpan([0, 100], 'out'), [-50, 150]);
    assert.deepEqual(moveSpan([0, 100], 'older'), [-25, 75]);
    assert.deepEqual(limitSpan([last + 900 * day, last + 910 * day], [whole]), [last - 5 * day, last + 5 * day]);
    assert.equal(limitSpan([last, last + 1], [whole])[1] - limitSpan([last, last + 1], [whole])[0], 60);
  });
});
