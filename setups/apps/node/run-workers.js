/**
 * Runs a server as many times as the variable WORKERS says, all on one port (node:cluster). With one worker there is no
 * second process at all. When one of several ends, all end: a server that has lost a part of itself must not be measured
 * as a whole.
 */
import cluster from 'node:cluster';

export function runWorkers(serve) {
  const workers = Number(process.env.WORKERS || 1);
  if (workers === 1 || cluster.isWorker) return serve();
  // So that binary messages stay what they are on their way from worker to worker.
  cluster.setupPrimary({ serialization: 'advanced' });
  for (let count = 0; count < workers; count += 1) cluster.fork();
  cluster.on('message', (from, message) => {
    for (const worker of Object.values(cluster.workers)) if (worker !== from) worker.send(message);
  });
  let isStopping = false;
  const stop = () => {
    isStopping = true;
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  cluster.on('exit', (worker, code, signal) => {
    if (isStopping) return;
    process.stderr.write(`worker ${worker.process.pid} ended with ${signal ?? code}; stopping the others\n`);
    process.exit(1);
  });
}

/** Gives a message to all other workers, where there are any. */
export function sendToOtherWorkers(message) {
  if (cluster.isWorker) process.send(message);
}

export function onMessageOfOtherWorkers(receive) {
  if (cluster.isWorker) process.on('message', receive);
}
