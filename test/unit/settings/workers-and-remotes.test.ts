import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BenchError } from '../../../src/errors.ts';
import { parseSettings, type RawSettings } from '../../../src/settings/parse-settings.ts';

function parse(raw: RawSettings) {
  return parseSettings(raw, {
    seed: 1,
    workingDirectory: '/home/user',
    isDirectory: () => true,
    describeName: (name) => `--${name}`,
  });
}

function problemsOf(raw: RawSettings): readonly string[] {
  try {
    parse(raw);
    return [];
  } catch (error) {
    assert.ok(error instanceof BenchError && error.code === 'invalid-settings');
    return error.details;
  }
}

describe('--workers', () => {
  it('takes one number or several', () => {
    assert.deepEqual(parse({ workers: '4' }).workers, [4]);
    assert.deepEqual(parse({ workers: ' 1, 2,4 ' }).workers, [1, 2, 4]);
  });

  for (const text of ['0', '1.5', '1000', '-1', 'two', '1,0']) {
    it(`refuses ${text}`, () => {
      const wrong = text.split(',').at(-1);
      assert.deepEqual(problemsOf({ workers: text }), [
        `--workers ${JSON.stringify(text)} names ${wrong}; must be one or several whole numbers from 1 to 256, separated by commas`,
      ]);
    });
  }

  it('refuses a number that is there twice, and nothing at all', () => {
    assert.match(problemsOf({ workers: '2,2' }).join(), /names 2 more than once/);
    assert.match(problemsOf({ workers: ',' }).join(), /is empty/);
  });
});

describe('--remote', () => {
  it('takes services with their addresses', () => {
    assert.deepEqual(parse({ remote: 'redis=10.0.0.7:6379, db=db.example:5432,cache=[fd00::1]:6380' }).remotes, [
      { service: 'redis', host: '10.0.0.7', port: 6379 },
      { service: 'db', host: 'db.example', port: 5432 },
      { service: 'cache', host: '[fd00::1]', port: 6380 },
    ]);
  });

  for (const text of [
    'redis',
    'redis=10.0.0.7',
    '10.0.0.7:6379',
    'redis=:6379',
    'redis=host:0',
    'redis=host:70000',
    'redis=redis://h:1',
  ]) {
    it(`refuses ${text}`, () => {
      const [problem = '', ...others] = problemsOf({ remote: text });
      assert.deepEqual(others, []);
      assert.ok(problem.includes(`names ${text}; must be like redis=10.0.0.7:6379`), problem);
    });
  }

  it('refuses a service that has two addresses', () => {
    assert.match(problemsOf({ remote: 'redis=a:1,redis=b:2' }).join(), /names redis twice/);
  });
});

it('an engine that starts nothing takes neither', () => {
  const raw = { setups: 'daphne', engine: 'attach', url: 'http://127.0.0.1:8000', workers: '2', remote: 'redis=a:1' };
  assert.deepEqual(problemsOf(raw), [
    '--workers "2" must be left out with --engine attach, which starts nothing',
    '--remote "redis=a:1" must be left out with --engine attach, which starts nothing',
  ]);
});
