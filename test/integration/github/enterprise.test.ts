/** A GitHub Enterprise server has its API under a path of its own, and GraphQL beside it. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { connectGitHub } from '../../../src/github/connect-github.ts';
import { readEventContext } from '../../../src/github/event-context.ts';

test('the API of an Enterprise server is asked where the runner says that it is', async () => {
  const paths: string[] = [];
  const server = createServer((request, response) => {
    paths.push(`${request.method} ${request.url}`);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"data": {"ok": true}}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const serverUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const event = readEventContext(
      {
        GITHUB_REPOSITORY: 'django/channels',
        GITHUB_RUN_ID: '12',
        GITHUB_SERVER_URL: serverUrl,
        GITHUB_API_URL: `${serverUrl}/api/v3`,
      },
      null,
    );
    assert.ok(event !== null);
    assert.equal(event.runUrl, `${serverUrl}/django/channels/actions/runs/12`);
    const { apiUrl, repository } = event;
    const github = connectGitHub({ token: 't', apiUrl, repository, userAgent: 'test', log: () => undefined });
    await github.request('GET /repos/{owner}/{repo}/pulls');
    await github.graphql('query { viewer { login } }', {});
    assert.deepEqual(paths, ['GET /api/v3/repos/django/channels/pulls', 'POST /api/graphql']);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
