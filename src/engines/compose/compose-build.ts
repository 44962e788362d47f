import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { BenchError } from '../../errors.ts';
import { isEngineLost, isPassingFailure } from './compose-command.ts';
import type { PlannedImages } from './compose-images.ts';
import { type DockerApi, describeLostEngine } from './docker-api.ts';
import { type DockerCommandResult, runDocker, takeLastLines } from './docker-command.ts';

const timeoutMs = 30 * 60_000;
const pausesBeforeRetryMs = [5000, 20_000];

export interface ProvideImagesOptions {
  readonly api: DockerApi;
  readonly environment: Readonly<Record<string, string>>;
  readonly temporaryDirectory: string;
  readonly log: (line: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Builds what is to be built and pulls what is not there. Throws a BenchError 'build-failed' with the last lines of the
 * build, 'image-unavailable' with what the registry said, or 'docker-unavailable'.
 */
export async function provideImages(planned: PlannedImages, options: ProvideImagesOptions): Promise<void> {
  const { api, log, temporaryDirectory } = options;
  for (const [image, variants] of planned.pulled) {
    if ((await api.readJson(`/images/${encodeURIComponent(image)}/json`)) !== null) continue;
    log(`pulling ${image}`);
    const result = await tryAgainWhileBusy(['pull', '--quiet', image], options);
    if (result.exitCode === 0) continue;
    if (isEngineLost(result)) throw lost(api, result);
    const users = variants.join(', ');
    throw new BenchError('image-unavailable', `The image ${image}, needed by ${users}, cannot be pulled:`, {
      hint: 'Check its name and your access to its registry; setups/apps/django/compose.yaml names the variables that choose other images for the built-in setups.',
      details: takeLastLines(result.stderr, 5),
    });
  }
  if (planned.buildModel === null) return;
  const file = join(temporaryDirectory, 'build.json');
  await writeFile(file, JSON.stringify(planned.buildModel));
  const names = Object.keys(planned.buildModel.services);
  log(`building images: ${names.join(', ')}`);
  const parameters = ['compose', '--progress', 'plain', '-p', 'channels-bench-build', '-f', file, 'build'];
  const result = await tryAgainWhileBusy(parameters, options);
  if (result.exitCode === 0) return;
  if (isEngineLost(result)) throw lost(api, result);
  throw new BenchError('build-failed', `An image of ${names.join(', ')} does not build:`, {
    hint: 'The last lines of the build are above; `docker compose build` in the folder of the setup shows all of it.',
    details: takeLastLines(`${result.stdout}\n${result.stderr}`, 25),
  });
}

async function tryAgainWhileBusy(
  parameters: readonly string[],
  { environment, log, signal }: ProvideImagesOptions,
): Promise<DockerCommandResult> {
  for (const pauseMs of pausesBeforeRetryMs) {
    const result = await runDocker(parameters, { environment, signal, timeoutMs });
    if (result.exitCode === 0 || !isPassingFailure(result)) return result;
    log(`the registry is busy, trying again in ${pauseMs / 1000} s: ${takeLastLines(result.stderr, 1)[0] ?? ''}`);
    await sleep(pauseMs, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
  return runDocker(parameters, { environment, signal, timeoutMs });
}

function lost(api: DockerApi, result: DockerCommandResult): BenchError {
  return describeLostEngine(api.endpoint, new Error(takeLastLines(result.stderr, 1)[0]));
}
