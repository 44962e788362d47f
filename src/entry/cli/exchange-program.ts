/** `history export` and `history import`, as commander knows them. */
import { type Command, Option } from 'commander';
import { exportFormats, importFormats } from '../../exchange/exchange-formats.ts';
import type { CliContext } from './context.ts';
import type { ExportOptions } from './export-command.ts';
import type { ImportHistoryOptions } from './import-command.ts';

/** `add` makes a command of `history`. Each is imported when it is called. */
export function addExchangeCommands(
  add: (usage: string, description: string) => Command,
  context: CliContext,
  finish: (code: Promise<number>) => Promise<void>,
): void {
  add('export <history>', 'write a history for other tools')
    .addOption(new Option('--format <form>', 'what for').choices(exportFormats).makeOptionMandatory())
    .option('--output, --out <file>', 'where to; printed when not given')
    .option('--setup <name>', 'only this setup, as history list names it; may be given several times', collect)
    .option('--metric <name>', 'only this metric, like p50 or throughput; may be given several times', collect)
    .option('--since <date>', 'only runs that finished since: 2026-11-24')
    .action((place: string, options: ExportOptions) =>
      finish(import('./export-command.ts').then((module) => module.exportHistoryCommand(place, options, context))),
    );
  add('import <history> <files...>', 'bring in what other tools have measured; it is shown, and never compared with')
    .addOption(new Option('--format <form>', 'what the files are').choices(['auto', ...importFormats]).default('auto'))
    .option(
      '--metric <NAME=metric>',
      'what a name of the other tool stands for: NAME=throughput, NAME=daphne/latency-p50; may be given several times',
      collect,
    )
    .option('--setup <name>', 'the setup of figures whose names do not say it')
    .option('--date <date>', 'when files without a date were measured: 2026-11-24T10:15:00Z')
    .option('--commit <sha>', 'the commit that was measured, for files that do not say it')
    .option('--ref <name>', 'its branch or tag')
    .option('--dry-run', 'only say what would be added')
    .action((place: string, files: string[], options: ImportHistoryOptions) =>
      finish(
        import('./import-command.ts').then((module) => module.importHistoryCommand(place, files, options, context)),
      ),
    );
}

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}
