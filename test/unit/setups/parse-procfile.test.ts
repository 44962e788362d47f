import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseProcfile, toPortVariable } from '../../../src/setups/parse-procfile.ts';

const parse = (text: string) => parseProcfile(text, 'Procfile');

describe('parseProcfile', () => {
  it('reads names and commands with their lines, past comments and blank lines', () => {
    const { entries, problems } = parse(
      '# two programs\n\nredis: redis-server --port $PORT_REDIS\nweb:run a:b # kept\n',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(entries, [
      { name: 'redis', command: 'redis-server --port $PORT_REDIS', line: 3 },
      { name: 'web', command: 'run a:b # kept', line: 4 },
    ]);
  });

  it('reads the line ends of Windows and a byte order mark', () => {
    const { entries, problems } = parse('\uFEFFweb: run\r\nother: go\r\n');
    assert.deepEqual(problems, []);
    assert.deepEqual(
      entries.map(({ command }) => command),
      ['run', 'go'],
    );
  });

  it('reports every bad line with its place and keeps the good ones', () => {
    const { entries, problems } = parse('web: run\n  what is this\nworker:   \nweb: again\nok: go');
    assert.deepEqual(
      entries.map(({ name }) => name),
      ['web', 'ok'],
    );
    assert.deepEqual(
      problems.map(({ line, column }) => [line, column]),
      [
        [2, 3],
        [3, 11],
        [4, 1],
      ],
    );
    assert.match(problems[0]?.message ?? '', /"name: command".*what is this/);
    assert.match(problems[1]?.message ?? '', /"worker" has no command/);
    assert.match(problems[2]?.message ?? '', /"web" is there already, on line 1/);
  });

  it('refuses two names that would share a port variable', () => {
    assert.match(parse('web-1: a\nWEB_1: b').problems[0]?.message ?? '', /"WEB_1" is there already/);
  });

  it('reports a file without programs', () => {
    assert.equal(parse('# nothing\n').problems.length, 1);
  });
});

describe('toPortVariable', () => {
  it('makes a name that shells accept', () => {
    assert.equal(toPortVariable('redis'), 'PORT_REDIS');
    assert.equal(toPortVariable('web-2'), 'PORT_WEB_2');
  });
});
