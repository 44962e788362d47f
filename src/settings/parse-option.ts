/** Reads the text of one option as its kind of value says. */
import { parseRemoteService, type RemoteService } from '../setups/remote-service.ts';
import type { OptionValue } from './option-spec.ts';

/** The type that an option's text is parsed into. */
export type ParsedValue<V extends OptionValue> = V extends { kind: 'integer' | 'number' | 'fraction' | 'duration' }
  ? number
  : V extends { kind: 'choice'; choices: readonly (infer C)[] }
    ? C
    : V extends { kind: 'list'; choices: readonly (infer C)[] }
      ? readonly C[]
      : V extends { kind: 'list' }
        ? readonly string[]
        : V extends { kind: 'integers' }
          ? readonly number[]
          : V extends { kind: 'remote-services' }
            ? readonly RemoteService[]
            : V extends { kind: 'flag' }
              ? boolean
              : string;

export type ParsedOption = { readonly isValid: true; readonly value: unknown } | Problem;

interface Problem {
  readonly isValid: false;
  /** What is wrong with this text, where more can be said than what is allowed; else null. */
  readonly detail: string | null;
}

const numberPattern = /^[+-]?(\d+\.?\d*|\.\d+)$/;
const durationPattern = /^([+-]?(?:\d+\.?\d*|\.\d+))\s*(ms|s|m|h)?$/;
const msPerUnit = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 } as const;

/** Parses one text. Blanks around it do not matter. Nothing is looked up in the file system. */
export function parseOption(value: OptionValue, text: string): ParsedOption {
  const trimmed = text.trim();
  switch (value.kind) {
    case 'integer':
      return inRange(/^[+-]?\d+$/.test(trimmed) ? Number(trimmed) : Number.NaN, value);
    case 'number':
      return inRange(numberPattern.test(trimmed) ? Number(trimmed) : Number.NaN, value);
    case 'fraction':
      return inRange(parseFraction(trimmed), value);
    case 'duration':
      return inRange(parseDuration(trimmed, value.unit), value);
    case 'choice':
      return value.choices.includes(trimmed) ? valid(trimmed) : problem();
    case 'list':
      return parseList(trimmed, value.choices);
    case 'integers':
      return parseIntegers(trimmed, value);
    case 'remote-services':
      return parseRemoteServices(trimmed);
    case 'flag':
      return parseFlag(trimmed);
    case 'origin':
      return parseOrigin(trimmed);
    case 'request-path':
      return /^\/\S*$/.test(trimmed) ? valid(trimmed) : problem();
    case 'text':
      return trimmed === '' || trimmed.includes('\n') ? problem() : valid(trimmed);
    case 'existing-folder':
    case 'file-path':
      return trimmed === '' ? problem('is empty') : valid(trimmed);
  }
}

/** What is allowed, as the end of `must be …`. */
export function describeAllowed(value: OptionValue): string {
  switch (value.kind) {
    case 'integer':
      return `a whole number from ${value.min} to ${value.max}`;
    case 'number':
      return `a number from ${value.min} to ${value.max}${value.unit === undefined ? '' : ` (${value.unit}, without a unit)`}`;
    case 'fraction':
      return `a fraction from ${value.min} to ${value.max}, like 0.001 or 0.1%`;
    case 'duration':
      return value.unit === 's'
        ? `a duration from ${value.min} s to ${value.max} s, like 10, 10s, 1.5m or 500ms`
        : `a duration from ${value.min} ms to ${value.max} ms, like 100, 100ms or 0.1s`;
    case 'choice':
      return `one of ${value.choices.join(', ')}`;
    case 'list':
      return value.choices === null
        ? 'one or several names, separated by commas'
        : `one or several of ${value.choices.join(', ')}, separated by commas`;
    case 'integers':
      return `one or several whole numbers from ${value.min} to ${value.max}, separated by commas`;
    case 'remote-services':
      return 'like redis=10.0.0.7:6379: a service, the host and the port where it answers';
    case 'flag':
      return 'true or false';
    case 'origin':
      return 'like http://127.0.0.1:8000, without a path (the path is another option)';
    case 'request-path':
      return 'a path that starts with / and holds no blanks';
    case 'text':
      return 'one line of text';
    case 'existing-folder':
      return 'a folder that exists';
    case 'file-path':
      return 'a path';
  }
}

function valid(value: unknown): ParsedOption {
  return { isValid: true, value };
}

function problem(detail: string | null = null): ParsedOption {
  return { isValid: false, detail };
}

function inRange(number: number, range: { readonly min: number; readonly max: number }): ParsedOption {
  return number >= range.min && number <= range.max ? valid(number) : problem();
}

function parseFraction(text: string): number {
  const isPercent = text.endsWith('%');
  const digits = isPercent ? text.slice(0, -1).trim() : text;
  if (!numberPattern.test(digits)) return Number.NaN;
  return isPercent ? Number(digits) / 100 : Number(digits);
}

function parseDuration(text: string, defaultUnit: 's' | 'ms'): number {
  const match = durationPattern.exec(text);
  if (match === null) return Number.NaN;
  const unit = (match[2] ?? defaultUnit) as keyof typeof msPerUnit;
  // Divided rather than multiplied by 0.001: 2.3 s stays 2.3 and does not become 2.3000000000000003.
  return (Number(match[1]) * msPerUnit[unit]) / msPerUnit[defaultUnit];
}

function parseList(text: string, choices: readonly string[] | null): ParsedOption {
  const items = text
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  if (items.length === 0) return problem('is empty');
  const duplicates = new Set(items.filter((item, index) => items.indexOf(item) !== index));
  if (duplicates.size > 0) return problem(`names ${[...duplicates].join(', ')} more than once`);
  const unknown = items.filter((item) => choices !== null && !choices.includes(item));
  if (unknown.length > 0) return problem(`names ${unknown.join(', ')}`);
  return valid(items);
}

function parseIntegers(text: string, range: { readonly min: number; readonly max: number }): ParsedOption {
  const list = parseList(text, null);
  if (!list.isValid) return list;
  const items = list.value as readonly string[];
  const wrong = items.filter((item) => !/^\d+$/.test(item) || Number(item) < range.min || Number(item) > range.max);
  return wrong.length > 0 ? problem(`names ${wrong.join(', ')}`) : valid(items.map(Number));
}

function parseRemoteServices(text: string): ParsedOption {
  const list = parseList(text, null);
  if (!list.isValid) return list;
  const remotes: RemoteService[] = [];
  for (const item of list.value as readonly string[]) {
    const remote = parseRemoteService(item);
    if (remote === null) return problem(`names ${item}`);
    if (remotes.some(({ service }) => service === remote.service)) return problem(`names ${remote.service} twice`);
    remotes.push(remote);
  }
  return valid(remotes);
}

function parseFlag(text: string): ParsedOption {
  const lower = text.toLowerCase();
  return lower === 'true' ? valid(true) : lower === 'false' ? valid(false) : problem();
}

function parseOrigin(text: string): ParsedOption {
  if (!URL.canParse(text)) return problem();
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return problem(`has the protocol ${url.protocol}`);
  // The record is published: a password in it would be too.
  if (url.username !== '' || url.password !== '') return problem('holds a user or a password');
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') return problem('holds a path');
  return valid(url.origin);
}
