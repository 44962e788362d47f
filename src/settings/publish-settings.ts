/** The publishing inputs of the action, validated and fully specified. */
import { allowedBranch, isBranchName } from './history-place.ts';
import { describeAllowed, type ParsedValue, parseOption } from './parse-option.ts';
import type { RawSettings } from './parse-settings.ts';
import { type PublishOptionName, publishOptions } from './publish-options.ts';

export interface PublishSettings {
  /** Null: nothing is published. */
  readonly token: string | null;
  readonly comment: 'auto' | 'always' | 'never';
  readonly hasCheck: boolean;
  readonly checkName: string;
  readonly store: 'branch' | 'artifact' | 'none';
  readonly historyBranch: string;
  readonly acceptLabel: string;
  readonly hasArtifact: boolean;
  /** Null: after the job and its matrix values. */
  readonly jobName: string | null;
  /** The job's values of the matrix, in the order of the workflow. */
  readonly matrixValues: readonly string[];
}

type Values = {
  readonly [N in PublishOptionName]: ParsedValue<Extract<(typeof publishOptions)[number], { name: N }>['value']> | null;
};

/** `problems` is added to, in the words of parseSettings; what is wrong takes its default. */
export function parsePublishSettings(
  raw: RawSettings,
  describeName: (name: string) => string,
  problems: string[],
): PublishSettings {
  const parsed: Record<string, unknown> = {};
  for (const { name, value, default: fallback } of publishOptions) {
    // Defaults in braces are the runner's to fill in.
    const usual = fallback?.startsWith('${{') === true ? null : fallback;
    const text = raw[name] ?? usual;
    const result = text === null ? null : parseOption(value, name === 'matrix' ? text.replaceAll('\n', ' ') : text);
    if (result?.isValid === true) parsed[name] = result.value;
    else {
      parsed[name] = usual === null ? null : (parseOption(value, usual) as { value: unknown }).value;
      // A token is a secret, whatever is wrong with it.
      const shown = name === 'token' ? 'given' : JSON.stringify(text);
      if (result !== null) problems.push(`${describeName(name)} ${shown} must be ${describeAllowed(value)}`);
    }
  }
  const values = parsed as unknown as Values;
  checkBranch(values['history-branch'] ?? '', describeName, problems);
  return {
    token: values.token,
    comment: values.comment ?? 'auto',
    hasCheck: values.check ?? true,
    checkName: values['check-name'] ?? 'Channels Bench',
    store: values.store ?? 'branch',
    historyBranch: values['history-branch'] ?? 'channels-bench',
    acceptLabel: values['accept-label'] ?? '',
    hasArtifact: values.artifact ?? true,
    jobName: values['job-name'],
    matrixValues: readMatrix(values.matrix),
  };
}

function checkBranch(branch: string, describeName: (name: string) => string, problems: string[]): void {
  if (isBranchName(branch)) return;
  problems.push(`${describeName('history-branch')} ${JSON.stringify(branch)} must be ${allowedBranch}`);
}

/** `{"os": "ubuntu-24.04", "python": 3.12}` → the values; a job without a matrix has `null` or nothing. */
function readMatrix(text: string | null): string[] {
  if (text === null) return [];
  try {
    const values: unknown = JSON.parse(text);
    if (typeof values !== 'object' || values === null) return [];
    return Object.values(values).map((value) => (typeof value === 'object' ? JSON.stringify(value) : String(value)));
  } catch {
    return [];
  }
}
