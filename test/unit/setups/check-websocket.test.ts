import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findWebSocket } from '../../../src/setups/find-websocket.ts';
import { parseSetupYaml } from '../../../src/setups/parse-setup-yaml.ts';
import { describeProblem } from '../../../src/setups/setup-problem.ts';

const head = 'title: T\ntarget: { service: web, port: 8000 }\nhttp: {}\n';
const listProblems = (section: string) =>
  parseSetupYaml(`${head}websocket:\n${section}`, 'setup.yaml').problems.map(describeProblem);

function find(section: string) {
  const { file, problems } = parseSetupYaml(`${head}websocket:\n${section}`, 'setup.yaml');
  assert.deepEqual(problems, []);
  assert.ok(file !== null);
  return findWebSocket({ file });
}

describe('the websocket section', () => {
  it('needs something to measure, and a path where the protocol has no usual one', () => {
    assert.deepEqual(listProblems('  message: text\n'), [
      'setup.yaml:5:3: websocket: needs echo, broadcast or both: without them nothing can be measured',
    ]);
    assert.deepEqual(listProblems('  echo: {}\n  broadcast: {}\n'), [
      'setup.yaml:5:9: websocket.echo: needs a path: where the handshake goes; only socketio and actioncable have a usual one',
      'setup.yaml:6:14: websocket.broadcast: needs a path: where the handshake goes; only socketio and actioncable have a usual one',
    ]);
  });

  it('takes from each protocol what it knows, and reports the rest at its place, all at once', () => {
    assert.deepEqual(listProblems('  echo: { path: /ws, event: e, channel: C }\n'), [
      'setup.yaml:5:29: websocket.echo.event: is for the protocol socketio alone; this section speaks plain',
      'setup.yaml:5:41: websocket.echo.channel: is for the protocol actioncable alone; this section speaks plain',
    ]);
    assert.deepEqual(
      listProblems(
        '  protocol: actioncable\n  subprotocol: x\n  message: binary\n  broadcast: { join: j, action: send }\n  echo: {}\n',
      ),
      [
        'setup.yaml:6:16: websocket.subprotocol: is for the protocol plain alone; actioncable has a subprotocol of its own',
        'setup.yaml:7:12: websocket.message: must be text with the protocol actioncable, whose frames are JSON',
        'setup.yaml:8:22: websocket.broadcast.join: is for the protocol socketio alone; this section speaks actioncable',
      ],
    );
    assert.deepEqual(listProblems('  protocol: socketio\n  echo: { join: j }\n'), [
      'setup.yaml:6:17: websocket.echo.join: is for broadcast alone: an echo has no group',
    ]);
  });

  it('suggests the nearest key, and names a wrong path', () => {
    assert.deepEqual(listProblems('  ecko: { path: /ws }\n  echo: { path: ws }\n'), [
      'setup.yaml:5:3: websocket.ecko is not known; did you mean echo?',
      'setup.yaml:6:17: websocket.echo.path: must start with / and hold no blanks',
    ]);
  });

  it('has nothing left to assume', () => {
    const nothing = { event: null, join: null, channel: null, action: null };
    assert.deepEqual(find('  echo: { path: /ws }\n  subprotocol: chat\n  message: binary\n'), {
      protocol: 'plain',
      subprotocol: 'chat',
      message: 'binary',
      echo: { path: '/ws', ...nothing },
      broadcast: null,
    });
    assert.deepEqual(find('  protocol: socketio\n  echo: {}\n  broadcast: { join: enter }\n'), {
      protocol: 'socketio',
      subprotocol: null,
      message: 'text',
      echo: { ...nothing, path: '/socket.io/', event: 'echo' },
      broadcast: { ...nothing, path: '/socket.io/', event: 'broadcast', join: 'enter' },
    });
    assert.deepEqual(find('  protocol: actioncable\n  broadcast: { channel: Room }\n')?.broadcast, {
      ...nothing,
      path: '/cable',
      channel: 'Room',
      action: 'broadcast',
    });
  });

  it('is nothing where it is left out', () => {
    const { file } = parseSetupYaml(head, 'setup.yaml');
    assert.ok(file !== null);
    assert.equal(findWebSocket({ file }), null);
  });
});
