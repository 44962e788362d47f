/** The options of comparisons: which go together, and the settings that they make. */
import { allowedBranch, parseHistoryPlace } from './history-place.ts';
import type { OptionName } from './option-table.ts';
import type { ParsedOptions, ProblemContext } from './parsed-options.ts';
import type { ComparisonSettings } from './settings.ts';

/** Adds what is wrong to `problems`. Options that could not be read are left out, and not reported again. */
export function checkComparison(options: Partial<ParsedOptions>, context: ProblemContext, problems: string[]): void {
  const { base, head, against, engine, compare, history, setups } = options;
  const say = (name: OptionName, what: string) => problems.push(`${context.describeName(name)} ${what}`);
  const named = (name: OptionName) => context.describeName(name);
  if (typeof head === 'string' && base === null) say('head', `needs ${named('base')}, which it is compared with`);
  if (typeof base === 'string' && typeof against === 'string') {
    say('base', `and ${named('against')} cannot be given together: a comparison has two sides`);
  }
  if (engine === 'attach') {
    for (const name of ['base', 'against', 'history'] as const) {
      if (typeof options[name] === 'string') {
        say(name, `must be left out with ${named('engine')} attach: both sides have to be started afresh`);
      }
    }
  }
  const isCompared = typeof base === 'string' || typeof against === 'string';
  const isBaseMissing = !isCompared && base !== undefined && against !== undefined && context.mayFindBase !== true;
  if (compare === 'paired' && isBaseMissing) {
    say('compare', `"paired" needs ${named('base')} or ${named('against')}`);
  }
  if (compare === 'stored' && history === null) say('compare', `"stored" needs ${named('history')}`);
  if (typeof history === 'string' && parseHistoryPlace(history, (path) => path) === null) {
    say('history', `${JSON.stringify(history)} must be a folder, or branch: and ${allowedBranch}`);
  }
  if (typeof against === 'string' && typeof history === 'string') {
    say('against', `and ${named('history')} cannot be given together; ${named('control')} chooses what runs beside`);
  }
  if (typeof against === 'string' && setups?.includes(against)) {
    say('against', `${JSON.stringify(against)} must not be one of ${named('setups')} (${setups.join(', ')})`);
  }
}

/** Items of lists that only others can judge. */
export function checkItems(options: Partial<ParsedOptions>, context: ProblemContext, problems: string[]): void {
  for (const name of ['margin', 'gate'] as const) {
    for (const item of options[name] ?? []) {
      const problem = context.findItemProblem?.(name, item) ?? null;
      if (problem !== null) problems.push(`${context.describeName(name)}: ${problem}`);
    }
  }
}

/** `hasRounds`: whether the number of rounds was given; it wins over the budget. */
export function buildComparison(
  options: ParsedOptions,
  hasRounds: boolean,
  paths: {
    readonly absolute: (path: string) => string;
    /** A setup given as a folder becomes absolute, a name stays. */
    readonly findFolder: (setup: string) => string;
  },
): ComparisonSettings {
  const absoluteOrNull = (path: string | null) => (path === null ? null : paths.absolute(path));
  return {
    base: options.base,
    head: options.head,
    against: options.against === null ? null : paths.findFolder(options.against),
    compare: options.compare,
    budgetMinutes: hasRounds ? null : options['budget-minutes'],
    history: options.history === null ? null : parseHistoryPlace(options.history, paths.absolute),
    control: options.control === null ? chooseControl(options.phases) : paths.findFolder(options.control),
    margins: options.margin ?? [],
    gate: options.gate,
    failOn: options['fail-on'],
    profile: options.profile,
    calibration: absoluteOrNull(options.calibration),
  };
}

/** Built-in setups that stay as they are. Only the second takes every kind of load. */
function chooseControl(phases: ParsedOptions['phases']): string {
  return phases.some((phase) => phase.startsWith('websocket-')) ? 'ws' : 'gunicorn';
}
