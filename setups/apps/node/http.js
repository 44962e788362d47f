/** What all Node setups answer to plain HTTP: OK, which versions run, and what was counted. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import * as counters from './counters.js';

/** `packages` are named in /versions; `askVersions` resolves to those of other programs. */
export function createHttpServer(packages, askVersions = async () => ({})) {
  return createServer((request, response) => {
    switch (request.url) {
      case '/':
        return answer(response, 200, 'text/plain', 'OK');
      case '/counters':
        return answerJson(response, { pid: process.pid, ...counters });
      case '/versions':
        return readVersions(packages, askVersions).then(
          (versions) => answerJson(response, versions),
          (error) => answer(response, 500, 'text/plain', String(error)),
        );
      default:
        return answer(response, 404, 'text/plain', 'not found');
    }
  });
}

/** PORT is given by whoever starts the setup; in containers it is 8000 on every address. */
export function listen(server) {
  server.listen({ port: Number(process.env.PORT || 8000), host: process.env.BENCH_HOST || '127.0.0.1', backlog: 511 });
}

function answerJson(response, value) {
  answer(response, 200, 'application/json', JSON.stringify(value));
}

function answer(response, status, type, body) {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

async function readVersions(packages, askVersions) {
  const versions = { node: process.versions.node };
  for (const name of packages) {
    const file = new URL(`./node_modules/${name}/package.json`, import.meta.url);
    versions[name] = JSON.parse(readFileSync(file, 'utf8')).version;
  }
  return { ...versions, ...(await askVersions()) };
}
