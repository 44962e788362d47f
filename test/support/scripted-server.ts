/**
 * A server for setups of tests, with a fault that shows only under load: the first requests, which verify it, are
 * answered well. Listens on $PORT. `scripted-server.ts FAULT [ARGUMENT]`:
 *
 *   none             all is well                      status           every 10th answer is a 500
 *   all-status       every answer is a 500            body             every 100th answer has another body
 *   hang             no more answers                  reset            every 10th connection is reset
 *   cut              every 10th answer is cut short   garbage          what it says is no HTTP
 *   slow             50 answers per second            die              exits with code 3 after it said why
 *   restart          its worker ends and is replaced  wrong-body       another body from the beginning
 *   fill FOLDER      fills the disk of FOLDER         fill-die FOLDER  the same, and then dies
 */
import cluster from 'node:cluster';
import { closeSync, openSync, writeSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';

const goodRequests = 20;
const [fault = 'none', argument = ''] = process.argv.slice(2);
let requests = 0;
let freeAtMs = 0;

if (fault === 'restart' && cluster.isPrimary) {
  cluster.fork({ GENERATION: '1' });
  cluster.once('exit', () => void cluster.fork({ GENERATION: '2' }));
} else {
  createServer((_, response) => {
    requests++;
    if (fault === 'wrong-body') response.end('KO');
    else if (requests <= goodRequests) response.end('OK');
    else answerUnderLoad(response);
  }).listen(Number(process.env['PORT']), '127.0.0.1');
}

function answerUnderLoad(response: ServerResponse): void {
  const isTenth = requests % 10 === 0;
  switch (fault) {
    case 'status':
      response.writeHead(isTenth ? 500 : 200).end('OK');
      return;
    case 'all-status':
      response.writeHead(500).end('OK');
      return;
    case 'body':
      response.end(requests % 100 === 0 ? 'KO' : 'OK');
      return;
    case 'hang':
      return;
    case 'reset':
      if (isTenth) response.socket?.resetAndDestroy();
      else response.end('OK');
      return;
    case 'cut':
      if (isTenth) response.socket?.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nO');
      else response.end('OK');
      return;
    case 'garbage':
      response.socket?.end('220 mail.example ESMTP\r\n');
      return;
    case 'slow': {
      const nowMs = performance.now();
      freeAtMs = Math.max(freeAtMs, nowMs) + 20;
      setTimeout(() => response.end('OK'), freeAtMs - nowMs);
      return;
    }
    case 'die':
      process.stderr.write('out of memory, giving up\n');
      process.exit(3);
      break;
    case 'restart':
      if (process.env['GENERATION'] === '1') process.exit(1);
      response.end('OK');
      return;
    case 'fill':
      fillDisk();
      response.end('OK');
      return;
    case 'fill-die':
      fillDisk();
      process.exit(3);
      break;
    default:
      response.end('OK');
  }
}

function fillDisk(): void {
  const file = openSync(join(argument, 'filler'), 'a');
  try {
    for (let blockBytes = 65_536; blockBytes >= 1; ) {
      try {
        writeSync(file, Buffer.alloc(blockBytes));
      } catch {
        blockBytes = Math.floor(blockBytes / 16);
      }
    }
  } finally {
    closeSync(file);
  }
}
