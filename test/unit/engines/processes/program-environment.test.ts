import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  buildProgramEnvironment,
  findLiteralPort,
  mentionsVariable,
} from '../../../../src/engines/processes/program-environment.ts';

describe('mentionsVariable', () => {
  it('tells $PORT from $PORT_REDIS', () => {
    const yes = ['run $PORT', 'run :$PORT/x', 'run $' + '{PORT}', 'run $' + '{PORT:-80}'];
    const no = ['run $PORT_REDIS', 'run $' + '{PORT_REDIS}', 'run PORT', 'run $PORTS'];
    for (const command of yes) assert.equal(mentionsVariable(command, 'PORT'), true, command);
    for (const command of no) assert.equal(mentionsVariable(command, 'PORT'), false, command);
  });
});

describe('findLiteralPort', () => {
  const cases: readonly (readonly [string, number | null])[] = [
    ['run --port $PORT', null],
    ['run --port $PORT_WEB --metrics-port 9100', null],
    ['run', null],
    ['run --port 9000', 9000],
    ['run -p 9000', 9000],
    ['run -b 127.0.0.1:9000 --x', 9000],
    ['run --listen tcp 8000', 8000],
    ['run --workers 18000 --size 80001', null],
  ];
  for (const [command, expected] of cases) {
    it(`finds ${expected} in: ${command}`, () => assert.equal(findLiteralPort(command, 'web', 8000), expected));
  }
});

describe('buildProgramEnvironment', () => {
  const engine = { runId: 'r1', environment: { PATH: '/bin', PYTHONPATH: '/mine' } };

  it('puts the source before what the caller had', () => {
    const environment = buildProgramEnvironment(engine, '/nowhere/source', '/scratch');
    assert.equal(environment['PYTHONPATH'], '/nowhere/source:/mine');
    assert.equal(environment['BENCH_SOURCE'], '/nowhere/source');
    assert.equal(environment['BENCH_RUN_ID'], 'r1');
    assert.equal(environment['TMPDIR'], '/scratch');
  });

  it('leaves no source behind from the environment around it', () => {
    const around = { ...engine, environment: { BENCH_SOURCE: '/other' } };
    const environment = buildProgramEnvironment(around, null, '/scratch');
    assert.equal(environment['BENCH_SOURCE'], undefined);
    assert.equal(environment['PYTHONPATH'], undefined);
  });
});
