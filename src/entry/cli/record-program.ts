/** The commands on records as commander knows them: show, compare, report, figures. */
import type { Command } from 'commander';
import { optionTable } from '../../settings/option-table.ts';
import type { CliContext, PrintOptions } from './context.ts';
import { buildOption, type Finish, readRawSettings } from './options.ts';

/** How what was compared is judged again. */
const reportOptions: ReadonlySet<string> = new Set(['margin', 'fail-on', 'gate']);

export function addRecordCommands(program: Command, context: CliContext, finish: Finish): void {
  const load = () => import('./records-command.ts');
  const addCommand = (usage: string, description: string) =>
    program
      .command(usage)
      .description(description)
      .helpOption('--help', 'print this help')
      .option('--markdown', 'print Markdown in place of text');
  const printing = (options: { markdown?: true }): PrintOptions => ({ markdown: options.markdown === true });

  addCommand('show <file>', 'print a record again').action((file: string, options) =>
    finish(load().then(({ showCommand }) => showCommand(file, printing(options), context))),
  );
  addCommand('compare <baseline> <current>', 'print two records side by side').action(
    (baseline: string, current: string, options) =>
      finish(load().then(({ compareCommand }) => compareCommand(baseline, current, printing(options), context))),
  );
  const report = addCommand(
    'report <records>',
    'judge one record, or join all in a folder, for instance of a matrix: one table, and one verdict on what several runners compared',
  )
    .option('--expected-records <n>', 'How many runs there have to be; fewer or more make the exit code 1')
    .option('--html <file>', 'Write the report with its figures as a page too: one file that needs nothing else');
  for (const option of optionTable) if (reportOptions.has(option.name)) report.addOption(buildOption(option));
  report.action((records: string, options: { markdown?: true; expectedRecords?: string; html?: string }) => {
    const { expectedRecords, html } = options;
    const all = { ...printing(options), raw: readRawSettings(report), expectedRecords, html };
    return finish(import('./report-command.ts').then(({ reportCommand }) => reportCommand(records, all, context)));
  });
  addCommand('figures <file>', 'draw a record: a folder of figures, as SVG, light and dark, and as PNG')
    .requiredOption('--output, --out <folder>', 'Where to write them; it is made')
    .action((file: string, options: { markdown?: true; out: string }) =>
      finish(
        import('./figures-command.ts').then(({ figuresCommand }) =>
          figuresCommand(file, { ...printing(options), out: options.out }, context),
        ),
      ),
    );
}
