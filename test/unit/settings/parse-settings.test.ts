import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BenchError } from '../../../src/errors.ts';
import { parseSettings, type RawSettings, type SettingsContext } from '../../../src/settings/parse-settings.ts';

const context: SettingsContext = {
  seed: 42,
  workingDirectory: '/home/user',
  isDirectory: (path) => path === '/home/user/channels',
  describeName: (name) => `--${name}`,
};

function parse(raw: RawSettings = {}) {
  return parseSettings(raw, context);
}

function problemsOf(raw: RawSettings): readonly string[] {
  try {
    parse(raw);
  } catch (error) {
    assert.ok(error instanceof BenchError);
    assert.equal(error.code, 'invalid-settings');
    return error.details;
  }
  return [];
}

describe('parseSettings', () => {
  it('gives the default of every option', () => {
    assert.deepEqual(parse(), {
      setups: ['gunicorn', 'daphne', 'daphne-redis'],
      engine: 'auto',
      url: null,
      install: false,
      workers: [1],
      remotes: [],
      network: 'publish',
      source: null,
      path: null,
      phases: ['latency', 'throughput'],
      rounds: 2,
      seed: 42,
      warmUpSeconds: 2,
      latency: { ratePerSecond: 300, durationSeconds: 10, arrival: 'even', maxConnections: 1000 },
      throughput: { connections: 10, durationSeconds: 10, sliceMs: 250 },
      capacity: { maxP99Ms: 100, maxErrorRate: 0.001, maxRatePerSecond: 20000, stepSeconds: 3 },
      webSocket: {
        sockets: 100,
        messageBytes: 64,
        echoRatePerSecond: 300,
        broadcastRatePerSecond: 5,
        handshakes: 10,
        durationSeconds: 10,
      },
      comparison: {
        base: null,
        head: null,
        against: null,
        compare: 'auto',
        budgetMinutes: 15,
        history: null,
        control: 'gunicorn',
        margins: [],
        gate: null,
        failOn: 'regressed',
        profile: false,
        calibration: null,
      },
      connection: 'keep-alive',
      timeoutSeconds: 10,
      limits: { minAttainedRate: 0.99, maxLatenessP99Ms: 5, maxGeneratorCpu: 0.9, maxErrorRate: 0.001 },
      pin: true,
      outputDirectory: '/home/user/channels-bench-results',
      baseline: null,
    });
  });

  it('takes what is given, with folders made absolute', () => {
    const settings = parse({
      setups: 'daphne, ./bench ,other/setup\nuvicorn,',
      engine: 'processes',
      source: 'channels',
      baseline: '../old/record.json',
      output: '/tmp/out',
      seed: '0',
      rate: '75.5',
      'latency-duration': '1.5m',
      slice: '0.1s',
      'capacity-error-rate': '0.1%',
      'warm-up': '0',
      pin: 'false',
      phases: 'capacity,latency',
    });
    assert.deepEqual(settings.setups, ['daphne', '/home/user/bench', '/home/user/other/setup', 'uvicorn']);
    assert.equal(settings.source, '/home/user/channels');
    assert.equal(settings.baseline, '/home/old/record.json');
    assert.equal(settings.outputDirectory, '/tmp/out');
    assert.equal(settings.seed, 0);
    assert.equal(settings.latency.ratePerSecond, 75.5);
    assert.equal(settings.latency.durationSeconds, 90);
    assert.equal(settings.throughput.sliceMs, 100);
    assert.equal(settings.capacity.maxErrorRate, 0.001);
    assert.equal(settings.warmUpSeconds, 0);
    assert.equal(settings.pin, false);
    assert.deepEqual(settings.phases, ['capacity', 'latency']);
  });

  it('chooses a control that takes the load that is measured, unless one is named', () => {
    assert.equal(parse({ phases: 'latency,websocket-echo' }).comparison.control, 'ws');
    assert.equal(parse({ phases: 'websocket-echo', control: 'gunicorn' }).comparison.control, 'gunicorn');
  });

  it('takes an undefined option for one that is not given', () => {
    assert.equal(parse({ rate: undefined }).latency.ratePerSecond, 300);
  });

  it('lists all problems at once, each with option, value and what is allowed', () => {
    assert.deepEqual(
      problemsOf({
        rate: '0',
        rounds: '1.5',
        'latency-duration': '10 minutes',
        phases: 'latency,speed',
        source: 'nowhere',
      }),
      [
        '--phases "latency,speed" names speed; must be one or several of latency, throughput, capacity, websocket-connect, websocket-echo, websocket-broadcast, separated by commas',
        '--rounds "1.5" must be a whole number from 1 to 1000',
        '--rate "0" must be a number from 1 to 100000 (requests/s, without a unit)',
        '--latency-duration "10 minutes" must be a duration from 1 s to 3600 s, like 10, 10s, 1.5m or 500ms',
        '--source "nowhere" must be a folder that exists',
      ],
    );
  });

  it('names options as the caller does', () => {
    const asInput = { ...context, describeName: (name: string) => `input ${name}` };
    assert.throws(() => parseSettings({ rate: '-1' }, asInput), {
      details: ['input rate "-1" must be a number from 1 to 100000 (requests/s, without a unit)'],
    });
  });

  for (const rate of ['0', '-5', 'NaN', 'Infinity', '300/s', '1e9', '100001', '0x10', '', ' ', '3,000']) {
    it(`refuses the rate ${JSON.stringify(rate)}`, () => {
      assert.equal(problemsOf({ rate }).length, 1);
    });
  }

  for (const [option, value] of [
    ['latency-duration', '0'],
    ['latency-duration', '-1s'],
    ['latency-duration', '2h'],
    ['timeout', '0'],
    ['rounds', '0'],
    ['rounds', '1e2'],
    ['seed', '4294967296'],
    ['seed', '-1'],
    ['engine', 'docker'],
    ['engine', 'Compose'],
    ['setups', ''],
    ['setups', ' , '],
    ['setups', 'daphne,gunicorn,daphne'],
    ['setups', './a,a/../a/'],
    ['phases', 'latency,latency'],
    ['path', 'index.html'],
    ['path', '/a b'],
    ['pin', 'yes'],
    ['output', ''],
    ['max-error-rate', '101%'],
    ['arrival', 'random'],
    ['no-such-option', 'x'],
  ] as const) {
    it(`refuses ${option} ${JSON.stringify(value)}`, () => {
      const problems = problemsOf({ [option]: value });
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0] ?? '', new RegExp(`--${option}`));
    });
  }

  describe('attach', () => {
    const attach = { engine: 'attach', setups: 'gunicorn', url: 'http://127.0.0.1:8000/' };

    it('takes one setup and a url, kept as an origin', () => {
      assert.equal(parse(attach).url, 'http://127.0.0.1:8000');
    });

    it('needs a url', () => {
      assert.deepEqual(problemsOf({ engine: 'attach', setups: 'gunicorn' }), [
        '--url is missing; must be given with --engine attach, like http://127.0.0.1:8000',
      ]);
    });

    it('takes exactly one setup', () => {
      assert.match(problemsOf({ ...attach, setups: 'gunicorn,daphne' })[0] ?? '', /must be exactly one/);
    });

    it('has no source, because it starts nothing', () => {
      assert.match(problemsOf({ ...attach, source: 'channels' })[0] ?? '', /must be left out with --engine attach/);
    });

    it('is the only engine with a url', () => {
      assert.deepEqual(problemsOf({ url: 'http://127.0.0.1:8000' }), [
        '--url "http://127.0.0.1:8000" must be left out unless --engine is attach (it is auto)',
      ]);
    });

    for (const url of [
      '127.0.0.1:8000',
      'ftp://host',
      'http://user:secret@host',
      'http://host/path',
      'http://host/?q',
      '',
    ]) {
      it(`refuses the url ${JSON.stringify(url)}`, () => {
        assert.equal(problemsOf({ ...attach, url }).length, 1);
      });
    }
  });
});
