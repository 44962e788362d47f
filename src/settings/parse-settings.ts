/** Raw strings from the command line or the action's inputs → Settings, or one error that lists every problem. */
import { isAbsolute, resolve } from 'node:path';
import { BenchError } from '../errors.ts';
import { buildComparison, checkComparison, checkItems } from './comparison-settings.ts';
import type { OptionSpec } from './option-spec.ts';
import { type OptionName, optionTable } from './option-table.ts';
import { describeAllowed, parseOption } from './parse-option.ts';
import type { ParsedOptions, ProblemContext } from './parsed-options.ts';
import type { Settings } from './settings.ts';

/** Option name → text. An option that is missing or undefined takes its default; an empty text is a problem. */
export type RawSettings = Readonly<Record<string, string | undefined>>;

/** What parsing needs to know of the world. */
export interface SettingsContext extends ProblemContext {
  /** Used when no seed is given: 0 to 4294967295. */
  readonly seed: number;
  /** Relative paths start here. */
  readonly workingDirectory: string;
  readonly isDirectory: (absolutePath: string) => boolean;
  /** What is wrong beside these options, so that all is told at once. */
  readonly otherProblems?: readonly string[];
}

/** Throws a BenchError 'invalid-settings' whose details name every wrong option, its value and what is allowed. */
export function parseSettings(raw: RawSettings, context: SettingsContext): Settings {
  const problems = findUnknownNames(raw, context);
  const options = parseAll(raw, context, problems);
  checkTogether(options, raw, context, problems);
  checkComparison(options, context, problems);
  checkItems(options, context, problems);
  problems.push(...(context.otherProblems ?? []));
  if (problems.length > 0) {
    throw new BenchError(
      'invalid-settings',
      problems.length === 1 ? 'An option is wrong' : `${problems.length} options are wrong`,
      { hint: 'Correct what is listed above; every option is described in docs/options.md', details: problems },
    );
  }
  return buildSettings(options as ParsedOptions, raw, context);
}

function findUnknownNames(raw: RawSettings, context: SettingsContext): string[] {
  const known = new Set<string>(optionTable.map((option) => option.name));
  return Object.keys(raw)
    .filter((name) => raw[name] !== undefined && !known.has(name))
    .map((name) => `${context.describeName(name)}: there is no such option`);
}

/** Options with a problem are left out of the result. */
function parseAll(raw: RawSettings, context: SettingsContext, problems: string[]): Partial<ParsedOptions> {
  const parsed: Record<string, unknown> = {};
  for (const option of optionTable) {
    const text = raw[option.name] ?? option.default;
    if (text === null) {
      parsed[option.name] = null;
      continue;
    }
    const result = parseOption(option.value, text);
    if (result.isValid) parsed[option.name] = result.value;
    else problems.push(describeProblem(option, text, result.detail, context));
  }
  return parsed as Partial<ParsedOptions>;
}

function describeProblem(option: OptionSpec, text: string, detail: string | null, context: SettingsContext): string {
  const what = detail === null ? '' : ` ${detail};`;
  return `${context.describeName(option.name)} ${JSON.stringify(text)}${what} must be ${describeAllowed(option.value)}`;
}

/** Rules about several options at once, and the one that looks at the disk. A wrong option is not reported again. */
function checkTogether(
  options: Partial<ParsedOptions>,
  raw: RawSettings,
  context: SettingsContext,
  problems: string[],
): void {
  const { engine, url, setups, source } = options;
  const named = (name: OptionName) => context.describeName(name);
  const isAttach = engine === 'attach';
  if (isAttach && url === null) {
    problems.push(
      `${named('url')} is missing; must be given with ${named('engine')} attach, like http://127.0.0.1:8000`,
    );
  }
  if (engine !== undefined && !isAttach && raw['url'] !== undefined) {
    problems.push(
      `${named('url')} ${JSON.stringify(raw['url'])} must be left out unless ${named('engine')} is attach (it is ${engine})`,
    );
  }
  const folders = setups?.filter(isFolder).map((setup) => resolve(context.workingDirectory, setup)) ?? [];
  const twice = folders.find((folder, index) => folders.indexOf(folder) !== index);
  if (twice !== undefined) problems.push(`${named('setups')} names the folder ${JSON.stringify(twice)} more than once`);
  if (isAttach && setups !== undefined && setups.length !== 1) {
    problems.push(
      `${named('setups')} ${JSON.stringify(setups.join(','))} must be exactly one with ${named('engine')} attach: the one that ${named('url')} runs`,
    );
  }
  if (isAttach) {
    for (const name of ['workers', 'remote'] as const) {
      if (raw[name] === undefined) continue;
      const text = JSON.stringify(raw[name]);
      problems.push(`${named(name)} ${text} must be left out with ${named('engine')} attach, which starts nothing`);
    }
  }
  if (typeof source === 'string') {
    if (isAttach) {
      problems.push(
        `${named('source')} ${JSON.stringify(source)} must be left out with ${named('engine')} attach, which starts nothing`,
      );
    }
    if (!context.isDirectory(resolve(context.workingDirectory, source))) {
      problems.push(`${named('source')} ${JSON.stringify(source)} must be a folder that exists`);
    }
  }
}

function buildSettings(options: ParsedOptions, raw: RawSettings, context: SettingsContext): Settings {
  const absolute = (path: string) => resolve(context.workingDirectory, path);
  const findFolder = (setup: string) => (isFolder(setup) ? absolute(setup) : setup);
  return {
    setups: options.setups.map(findFolder),
    engine: options.engine,
    url: options.url,
    install: options.install,
    workers: options.workers,
    remotes: options.remote ?? [],
    network: options.network,
    source: options.source === null ? null : absolute(options.source),
    path: options.path,
    phases: options.phases,
    rounds: options.rounds,
    seed: options.seed ?? context.seed,
    warmUpSeconds: options['warm-up'],
    latency: {
      ratePerSecond: options.rate,
      durationSeconds: options['latency-duration'],
      arrival: options.arrival,
      maxConnections: options['max-connections'],
    },
    throughput: {
      connections: options.connections,
      durationSeconds: options['throughput-duration'],
      sliceMs: options.slice,
    },
    capacity: {
      maxP99Ms: options['capacity-p99'],
      maxErrorRate: options['capacity-error-rate'],
      maxRatePerSecond: options['capacity-max-rate'],
      stepSeconds: options['capacity-step'],
    },
    webSocket: {
      sockets: options.sockets,
      messageBytes: options['message-size'],
      echoRatePerSecond: options['echo-rate'],
      broadcastRatePerSecond: options['broadcast-rate'],
      handshakes: options.handshakes,
      durationSeconds: options['websocket-duration'],
    },
    comparison: buildComparison(options, raw['rounds'] !== undefined, { absolute, findFolder }),
    connection: options.connection,
    timeoutSeconds: options.timeout,
    limits: {
      minAttainedRate: options['min-attained-rate'],
      maxLatenessP99Ms: options['max-lateness-p99'],
      maxGeneratorCpu: options['max-generator-cpu'],
      maxErrorRate: options['max-error-rate'],
    },
    pin: options.pin,
    outputDirectory: absolute(options.output),
    baseline: options.baseline === null ? null : absolute(options.baseline),
  };
}

/** A setup given as a folder, as opposed to the name of a built-in one: holds a separator or starts with a dot. */
function isFolder(setup: string): boolean {
  return setup.startsWith('.') || setup.includes('/') || isAbsolute(setup);
}
