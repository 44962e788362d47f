import { randomInt } from 'node:crypto';
import { statSync } from 'node:fs';
import { BenchError } from '../../errors.ts';
import { optionTable } from '../../settings/option-table.ts';
import { parseSettings, type RawSettings } from '../../settings/parse-settings.ts';
import { publishOptions } from '../../settings/publish-options.ts';
import { type PublishSettings, parsePublishSettings } from '../../settings/publish-settings.ts';
import type { Settings } from '../../settings/settings.ts';
import { findItemProblem } from '../judging/judge-options.ts';

/** The input that takes every option which has no input of its own. */
export const moreOptionsInput = 'options';

/**
 * The action's inputs as raw settings. An input that is empty, or the default that the runner fills in, counts as not
 * given. Throws a BenchError 'invalid-settings' that lists every line of `options` that cannot be read.
 */
export function readActionInputs(getInput: (name: string) => string): RawSettings {
  const raw: Record<string, string> = {};
  for (const { name, default: fallback } of optionTable) {
    const text = getInput(name);
    if (text !== '' && text !== fallback) raw[name] = text;
  }
  const problems: string[] = [];
  for (const [index, line] of getInput(moreOptionsInput).split('\n').entries()) {
    const text = line.trim();
    if (text === '' || text.startsWith('#')) continue;
    const match = /^([a-z][a-z0-9-]*)\s*[:=]\s*(.+)$/.exec(text);
    const [, name = '', value = ''] = match ?? [];
    const where = `input ${moreOptionsInput}, line ${index + 1}: ${JSON.stringify(text)}`;
    if (match === null) problems.push(`${where} must be "name: value"`);
    else if (name in raw) problems.push(`${where} gives ${name} a second time`);
    else raw[name] = value;
  }
  if (problems.length > 0) {
    throw new BenchError('invalid-settings', 'The input options cannot be read', {
      hint: 'Give one option a line, for instance "capacity-p99: 50ms"; docs/options.md describes them all.',
      details: problems,
    });
  }
  return raw;
}

/** The inputs that say what becomes of a result. An empty one counts as not given. */
export function readPublishInputs(getInput: (name: string) => string): RawSettings {
  return Object.fromEntries(
    publishOptions.map(({ name }) => [name, getInput(name)] as const).filter(([, text]) => text !== ''),
  );
}

export interface ActionInputs {
  readonly raw: RawSettings;
  readonly settings: Settings;
  readonly publish: PublishSettings;
}

/** All inputs. Throws a BenchError 'invalid-settings' that lists everything that is wrong, before anything has started. */
export function readInputs(
  getInput: (name: string) => string,
  environment: Readonly<Record<string, string | undefined>>,
): ActionInputs {
  const raw = readActionInputs(getInput);
  const describeName = (name: string) => `input ${name}`;
  const otherProblems: string[] = [];
  const publish = parsePublishSettings(readPublishInputs(getInput), describeName, otherProblems);
  const settings = parseSettings(raw, {
    seed: randomInt(2 ** 32),
    workingDirectory: environment['GITHUB_WORKSPACE'] ?? process.cwd(),
    isDirectory: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
    describeName,
    findItemProblem,
    mayFindBase: true,
    otherProblems,
  });
  return { raw, settings, publish };
}
