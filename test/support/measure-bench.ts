/** Runs whole measurements of scripted servers, quickly, and looks for what they leave behind. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadHistory } from '../../src/entry/judging/judge-run.ts';
import { type MeasureResult, measure } from '../../src/entry/measuring/measure.ts';
import type { RunEvent } from '../../src/records/run-event.ts';
import { parseSettings, type RawSettings } from '../../src/settings/parse-settings.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { findProcesses } from './find-processes.ts';
import { writeSetup } from './write-setup.ts';

const knownServerFile = join(import.meta.dirname, 'known-websocket-server.ts');
const serverFile = join(import.meta.dirname, 'scripted-server.ts');

/** One short round of both phases. */
export const shortRun: RawSettings = {
  engine: 'processes',
  rounds: '1',
  'warm-up': '0s',
  rate: '200',
  'latency-duration': '1s',
  'throughput-duration': '1s',
  connections: '4',
  timeout: '1s',
};

export interface MeasureBench extends AsyncDisposable {
  readonly directory: string;
  readonly output: string;
  /** Writes a setup that runs the scripted server with this fault, and returns its folder. */
  write(name: string, fault: string): Promise<string>;
  /** Writes a setup that runs the WebSocket server whose behaviour is known; both ways, unless told otherwise. */
  writeWebSocket(name: string, ways: { readonly echo?: string; readonly broadcast?: string }): Promise<string>;
  run(
    setups: readonly string[],
    options?: {
      raw?: RawSettings;
      signal?: AbortSignal;
      onEvent?: (event: RunEvent) => void;
      history?: ReadHistory;
    },
  ): Promise<MeasureResult & { events: RunEvent[]; settings: Settings }>;
}

export async function createMeasureBench(): Promise<MeasureBench> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-test-measure-'));
  const output = join(directory, 'results');
  return {
    directory,
    output,
    write: async (name, fault) => {
      const folder = join(directory, 'setups', name);
      await writeSetup(folder, { procfile: `web: exec ${process.execPath} ${serverFile} ${fault}` });
      return folder;
    },
    writeWebSocket: async (name, ways) => {
      const folder = join(directory, 'setups', name);
      const routes = Object.entries(ways).map(([way, path]) => `  ${way}: { path: '${path}' }`);
      await writeSetup(folder, {
        procfile: `web: exec ${process.execPath} ${knownServerFile}`,
        body: 'a page',
        more: routes.length === 0 ? '' : ['websocket:', ...routes].join('\n'),
      });
      return folder;
    },
    run: async (
      setups,
      { raw = {}, signal = new AbortController().signal, onEvent = () => undefined, history } = {},
    ) => {
      const settings = parseSettings(
        { ...shortRun, setups: setups.join(','), output, ...raw },
        { seed: 5, workingDirectory: directory, isDirectory: () => true, describeName: (name) => `--${name}` },
      );
      const events: RunEvent[] = [];
      const result = await measure(settings, {
        signal,
        environment: process.env,
        command: 'channels-bench run',
        history: history ?? null,
        onEvent: (event) => {
          events.push(event);
          onEvent(event);
        },
      });
      return { ...result, events, settings };
    },
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true }),
  };
}

/** Processes and entries of the folder for runs that carry this run's id. */
export async function findRemains(runId: string, temporaryDirectory: string = tmpdir()): Promise<string[]> {
  const folders = (await readdir(temporaryDirectory)).filter((name) => /^channels-bench-\d+$/.test(name));
  const entries = await Promise.all(folders.map((name) => readdir(join(temporaryDirectory, name))));
  return [...findProcesses(runId), ...entries.flat().filter((name) => name.includes(runId))];
}
