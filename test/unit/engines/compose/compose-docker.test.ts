import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findUnpinned } from '../../../../src/engines/compose/compose-engine.ts';
import { parseDockerEndpoint } from '../../../../src/engines/compose/docker-endpoint.ts';
import { joinFrames } from '../../../../src/engines/compose/docker-logs.ts';

test("the endpoint's host is where published ports answer", () => {
  const parse = (address: string) => {
    const { host, isRemote } = parseDockerEndpoint(address);
    return [host, isRemote];
  };
  assert.deepEqual(parse('unix:///var/run/docker.sock'), ['127.0.0.1', false]);
  assert.deepEqual(parse('npipe:////./pipe/docker_engine'), ['127.0.0.1', false]);
  assert.deepEqual(parse('tcp://127.0.0.1:2375'), ['127.0.0.1', false]);
  assert.deepEqual(parse('tcp://localhost:2375'), ['127.0.0.1', false]);
  assert.deepEqual(parse('tcp://10.0.0.7:2376'), ['10.0.0.7', true]);
  assert.deepEqual(parse('ssh://me@bench.example'), ['bench.example', true]);
  assert.deepEqual(parse('ssh://bench:2222'), ['bench', true]);
  assert.deepEqual(parse('tcp://[2001:db8::1]:2376'), ['[2001:db8::1]', true]);
});

test('servers are pinned only by an engine of this machine that has the cores', () => {
  const here = parseDockerEndpoint('unix:///var/run/docker.sock');
  const there = parseDockerEndpoint('ssh://bench');
  assert.equal(findUnpinned([0, 2], { endpoint: here, cores: 3 }), null);
  assert.equal(findUnpinned([0, 2], { endpoint: here, cores: 2 }), 'fewer-cores');
  assert.equal(findUnpinned([0], { endpoint: there, cores: 8 }), 'other-machine');
  assert.equal(findUnpinned(null, { endpoint: here, cores: 1 }), null);
});

function frame(stream: number, text: string): Buffer {
  const header = Buffer.alloc(8);
  header[0] = stream;
  header.writeUInt32BE(Buffer.byteLength(text), 4);
  return Buffer.concat([header, Buffer.from(text)]);
}

test('frames of both streams are joined in order', () => {
  const body = Buffer.concat([frame(1, 'one\n'), frame(2, 'zwö\n'), frame(1, '')]);
  assert.equal(joinFrames(body).toString(), 'one\nzwö\n');
});

test('a frame that is cut off gives what has come of it', () => {
  const body = Buffer.concat([frame(1, 'whole\n'), frame(1, 'partial').subarray(0, 11)]);
  assert.equal(joinFrames(body).toString(), 'whole\npar');
});
