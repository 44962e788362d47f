import type { OptionSpec } from './option-spec.ts';
import type { OptionName, optionTable } from './option-table.ts';
import type { ParsedValue } from './parse-option.ts';

type Nullable<S extends OptionSpec> = S['default'] extends null ? null : never;

/** What the options' texts say, by name. An option without a default is null where it was not given. */
export type ParsedOptions = {
  readonly [S in (typeof optionTable)[number] as S['name']]: ParsedValue<S['value']> | Nullable<S>;
};

/** How parsing asks about single items of a list, and names options in its problems. */
export interface ProblemContext {
  /** How an option is written where the user wrote it: `--rate` or `input rate`. */
  readonly describeName: (name: string) => string;
  /** What is wrong with one item of a list option that only others can judge, such as a metric's name; null: nothing. */
  readonly findItemProblem?: (option: OptionName, item: string) => string | null;
  /** Whether a base that was not given may still be found, as that of a pull request. */
  readonly mayFindBase?: boolean;
}
