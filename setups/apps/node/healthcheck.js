/** Whether the server in this container answers: the container's health check. */
import { get } from 'node:http';

const request = get({ host: '127.0.0.1', port: Number(process.env.PORT || 8000), path: '/', timeout: 4000 });
request.on('response', ({ statusCode }) => process.exit(statusCode === 200 ? 0 : 1));
request.on('timeout', () => request.destroy(new Error('no answer')));
request.on('error', ({ message }) => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
});
