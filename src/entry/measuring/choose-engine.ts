/** Makes the engine that the settings ask for; `auto` takes containers where a Docker engine answers. */
import { createAttachEngine } from '../../engines/attach-engine.ts';
import { createComposeEngine } from '../../engines/compose/compose-engine.ts';
import { probeDocker } from '../../engines/compose/docker-probe.ts';
import type { Engine, EngineOptions } from '../../engines/engine.ts';
import { createProcessesEngine } from '../../engines/processes/processes-engine.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Setup } from '../../setups/setup.ts';

export async function chooseEngine(
  settings: Settings,
  setups: readonly Setup[],
  options: EngineOptions & { readonly signal: AbortSignal },
): Promise<Engine> {
  switch (settings.engine) {
    case 'attach':
      return createAttachEngine(options, { url: settings.url as string });
    case 'compose':
      return createComposeEngine({ ...options, network: settings.network });
    case 'processes':
      return createProcessesEngine({ ...options, install: settings.install, reason: 'asked for with --engine' });
    case 'auto':
      return chooseAutomatically(settings, setups, options);
  }
}

async function chooseAutomatically(
  settings: Settings,
  setups: readonly Setup[],
  options: EngineOptions & { readonly signal: AbortSignal },
): Promise<Engine> {
  const without = setups.filter(({ composeFile }) => composeFile === null).map(({ name }) => name);
  const docker = without.length === 0 ? await probeDocker(options.environment, options.signal) : null;
  if (docker?.kind === 'found') return createComposeEngine({ ...options, network: settings.network });
  // A sentence of its own elsewhere, here a part of one.
  const reason = docker === null ? `${without.join(', ')}: no compose.yaml` : docker.reason.replace(/\.$/, '');
  return createProcessesEngine({ ...options, install: settings.install, reason: `no containers: ${reason}` });
}
