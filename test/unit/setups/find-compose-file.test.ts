import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkComposeFile, findComposeFile } from '../../../src/setups/find-compose-file.ts';

describe('findComposeFile', () => {
  it('takes the file that docker compose would take', () => {
    assert.equal(findComposeFile(['docker-compose.yml', 'compose.yml', 'compose.yaml']), 'compose.yaml');
    assert.equal(findComposeFile(['docker-compose.yml', 'compose.yml']), 'compose.yml');
    assert.equal(findComposeFile(['docker-compose.yml', 'Procfile']), 'docker-compose.yml');
    assert.equal(findComposeFile(['Procfile']), null);
  });
});

describe('checkComposeFile', () => {
  it('accepts a file with the target service, or one that includes others', () => {
    assert.deepEqual(checkComposeFile('services:\n  web: {}\n', 'compose.yaml', 'web'), []);
    assert.deepEqual(checkComposeFile('include: [other.yaml]\n', 'compose.yaml', 'web'), []);
    assert.deepEqual(checkComposeFile('services:\n  web:\n    ports: !reset []\n', 'compose.yaml', 'web'), []);
  });

  it('reports a target that is not there, and broken YAML with its place', () => {
    const [missing] = checkComposeFile('services:\n  other: {}\n', 'compose.yaml', 'web');
    assert.match(missing?.message ?? '', /services\.web is missing/);
    const [broken] = checkComposeFile('services:\n  web: "x\n', 'compose.yaml', 'web');
    assert.ok(broken !== undefined && broken.line >= 2);
  });
});
