import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseSetupYaml } from '../../../src/setups/parse-setup-yaml.ts';
import { describeProblem } from '../../../src/setups/setup-problem.ts';

const minimal = 'title: T\ntarget: { service: web, port: 8000 }\nhttp: {}\n';
const listProblems = (text: string) => parseSetupYaml(text, 'setup.yaml').problems.map(describeProblem);

describe('parseSetupYaml', () => {
  it('fills in what is left out', () => {
    const { file, problems } = parseSetupYaml(minimal, 'setup.yaml');
    assert.deepEqual(problems, []);
    assert.equal(file?.http.path, '/');
    assert.deepEqual(file?.http.expect, { status: 200 });
    assert.equal(file?.ready.timeout_seconds, 60);
    assert.deepEqual(file?.processes.packages, []);
  });

  it('suggests the nearest key for one that is not known, at its place', () => {
    assert.deepEqual(listProblems(`${minimal}vresions: {}\n`), [
      'setup.yaml:4:1: vresions is not known; did you mean versions?',
    ]);
    assert.deepEqual(listProblems(minimal.replace('{}', '{ expect: { stats: 200 } }')), [
      'setup.yaml:3:19: http.expect.stats is not known; did you mean status?',
    ]);
  });

  it('lists the known keys when none is near', () => {
    assert.match(listProblems(`${minimal}zzzzzz: 1\n`)[0] ?? '', /known are title, description, /);
  });

  it('names what is missing, at the thing that lacks it', () => {
    assert.deepEqual(listProblems('title: T\ntarget:\n  port: 80\nhttp: {}\n'), [
      'setup.yaml:3:3: target.service is missing',
    ]);
    assert.deepEqual(listProblems('http: {}\n'), [
      'setup.yaml:1:1: title is missing',
      'setup.yaml:1:1: target is missing',
    ]);
  });

  it('reports a bad key of the alternatives at that key', () => {
    const text = minimal.replace('{}', '\n  alternatives:\n    json: {}');
    assert.match(listProblems(text)[0] ?? '', /^setup\.yaml:5:5: http\.alternatives\.json: the key must start with \//);
  });

  it('reports every problem of YAML itself', () => {
    assert.match(listProblems('title: "x\n')[0] ?? '', /^setup\.yaml:\d+:\d+: Missing closing/);
    assert.match(listProblems('title: a\ntitle: b\n')[0] ?? '', /^setup\.yaml:2:1: Map keys must be unique/);
  });

  it('wants a mapping', () => {
    for (const text of ['', '- a\n', 'text\n']) assert.match(listProblems(text)[0] ?? '', /:1:1: must be a mapping/);
  });
});
