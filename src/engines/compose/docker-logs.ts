import type { DockerApi } from './docker-api.ts';
import { type Container, inspectContainer } from './docker-containers.ts';

const headerBytes = 8;

/** What a container has written, both streams in order; all of it without a limit of lines. Empty when it cannot be told. */
export async function readContainerLog(api: DockerApi, container: Container, lines?: number): Promise<string> {
  const state = await inspectContainer(api, container);
  if (state === null) return '';
  const query = `stdout=1&stderr=1&tail=${lines ?? 'all'}`;
  const answer = await api.send(`/containers/${container.id}/logs?${query}`, { timeoutMs: 60_000 });
  if (answer.status === 404) return '';
  return (state.Config.Tty ? answer.body : joinFrames(answer.body)).toString('utf8');
}

/** Without a terminal both streams come in frames: a byte for the stream, three of nothing, the length, the text. */
export function joinFrames(body: Buffer): Buffer {
  const texts: Buffer[] = [];
  let at = 0;
  while (at + headerBytes <= body.length) {
    const length = body.readUInt32BE(at + 4);
    texts.push(body.subarray(at + headerBytes, at + headerBytes + length));
    at += headerBytes + length;
  }
  return Buffer.concat(texts);
}

/** The last lines of every container's log as `service | line`. */
export async function readContainerLogTail(
  api: DockerApi,
  containers: readonly Container[],
  lines: number,
): Promise<string[]> {
  const logs = await Promise.all(
    containers.map(async (container) => {
      const text = (await readContainerLog(api, container, lines)).trimEnd();
      return text === '' ? [] : text.split('\n').map((line) => `${container.service} | ${line.trimEnd()}`);
    }),
  );
  return logs.flat();
}
