/** Runs a command with a scripted measurement in place of a real one, and keeps what it writes. */
import type { CliContext } from '../../src/entry/cli/context.ts';
import type { MeasureOptions, MeasureResult } from '../../src/entry/measuring/measure.ts';
import type { Settings } from '../../src/settings/settings.ts';

export interface ScriptedCli {
  readonly context: CliContext;
  readonly out: () => string;
  readonly error: () => string;
}

export function buildScriptedCli(changes: Partial<CliContext> = {}): ScriptedCli {
  let out = '';
  let error = '';
  const traits = { isTerminal: false, useColour: false, width: 80 };
  const context: CliContext = {
    writeOut: (text) => {
      out += text;
    },
    writeError: (text) => {
      error += text;
    },
    out: traits,
    error: traits,
    environment: { HOME: '/home/user' },
    workingDirectory: '/home/user',
    signal: new AbortController().signal,
    now: () => new Date('2026-11-24T12:00:00Z'),
    nowMs: () => 0,
    drawSeed: () => 42,
    ...changes,
  };
  return { context, out: () => out, error: () => error };
}

export interface ScriptedMeasure {
  readonly measure: (settings: Settings, options: MeasureOptions) => Promise<MeasureResult>;
  /** What it was called with, one entry per call. */
  readonly calls: { settings: Settings; options: MeasureOptions }[];
}

export function buildScriptedMeasure(result: Pick<MeasureResult, 'record'> & Partial<MeasureResult>): ScriptedMeasure {
  const calls: ScriptedMeasure['calls'] = [];
  return {
    calls,
    measure: async (settings, options) => {
      calls.push({ settings, options });
      options.onEvent({ kind: 'preparing', variants: ['gunicorn', 'daphne'] });
      return { recordPath: '/results/run/record.json', error: null, recordFailure: null, ...result };
    },
  };
}
