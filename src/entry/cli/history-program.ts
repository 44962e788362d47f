/** `history` with its commands and `trend`, as commander knows them. */
import { type Command, InvalidArgumentError } from 'commander';
import type { AcceptOptions } from './accept-run.ts';
import type { CliContext, PrintOptions } from './context.ts';
import { addExchangeCommands } from './exchange-program.ts';
import type { AddOptions } from './history-command.ts';
import type { PruneOptions } from './parse-pruning.ts';

interface Printing {
  readonly markdown?: true;
}

const placeHelp = `
A history is a folder, or branch:NAME for that branch of the clone you are in, as the action keeps it in channels-bench.
No checkout is touched; what is written there is published by git push.`;

/** Each command is imported when it is called. */
export function addHistoryCommands(
  program: Command,
  context: CliContext,
  finish: (code: Promise<number>) => Promise<void>,
): void {
  const load = () => import('./history-command.ts');
  const history = describe(program.command('history'), 'keep what later runs are held against').helpCommand(false);
  const add = (usage: string, description: string) => describe(history.command(usage), description);
  const addPrinting = (command: Command) => command.option('--markdown', 'print Markdown in place of text');

  add('add <history> <record>', 'store a run; the history is made when there is none')
    .option('--commit <sha>', 'the commit that was measured, where the record does not know it')
    .option('--ref <name>', 'its branch or tag')
    .action((place: string, record: string, options: AddOptions) =>
      finish(load().then((commands) => commands.addToHistoryCommand(place, record, options, context))),
    );
  addPrinting(add('list <history>', 'list the newest entries, and the files that do not count'))
    .option('--limit <n>', 'how many entries', parseCount, 20)
    .action((place: string, options: Printing & { limit: number }) =>
      finish(
        load().then((commands) =>
          commands.listHistoryCommand(place, { ...chooseForm(options), limit: options.limit }, context),
        ),
      ),
    );
  addPrinting(add('show <history> <run>', 'print all that is kept of one run')).action(
    (place: string, run: string, options: Printing) =>
      finish(load().then((commands) => commands.showHistoryCommand(place, run, chooseForm(options), context))),
  );
  addPrinting(add('compare <history> <record>', 'judge a record by the runs before it, without storing it')).action(
    (place: string, record: string, options: Printing) =>
      finish(
        load().then((commands) => commands.compareWithHistoryCommand(place, record, chooseForm(options), context)),
      ),
  );
  add('prune <history>', 'remove old entries')
    .option('--keep <n>', 'how many of the newest entries of each setup stay')
    .option('--before <date>', 'entries of runs that finished before this date go: 2026-11-24')
    .option('--dry-run', 'only say what would be removed')
    .action((place: string, options: PruneOptions) =>
      finish(load().then((commands) => commands.pruneHistoryCommand(place, options, context))),
    );
  add('accept <history> <run>', 'accept the level of a run: a new baseline starts with it')
    .requiredOption('--variant <name>', 'the setup, as history list names it')
    .option('--metric <name>', 'the metric, like p50 or throughput; all when not given')
    .requiredOption('--by <who>', 'who accepts it')
    .requiredOption('--because <why>', 'why it is right')
    .action((place: string, run: string, options: AcceptOptions) =>
      finish(load().then((commands) => commands.acceptRunCommand(place, run, options, context))),
    );
  addExchangeCommands(add, context, finish);
  addPrinting(describe(program.command('trend <history>'), 'say where a history moved to a new level')).action(
    (place: string, options: Printing) =>
      finish(load().then((commands) => commands.trendCommand(place, chooseForm(options), context))),
  );
  addPrinting(describe(program.command('page'), 'make a page of a history: a folder of static files, for GitHub Pages'))
    .requiredOption('--history <place>', 'the history')
    .requiredOption('--output, --out <dir>', 'the folder; an earlier page in it is replaced')
    .option('--title <text>', 'its heading')
    .option('--repository-url <url>', 'where commits are linked to: https://github.com/django/daphne')
    .action(({ history, ...options }: Printing & { history: string; out: string }) =>
      finish(
        import('./page-command.ts').then(({ pageCommand }) =>
          pageCommand(history, { ...options, ...chooseForm(options) }, context),
        ),
      ),
    );
}

function describe(command: Command, description: string): Command {
  return command.description(description).helpOption('--help', 'print this help').addHelpText('after', placeHelp);
}

function chooseForm({ markdown }: Printing): PrintOptions {
  return { markdown: markdown === true };
}

function parseCount(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number, 1 or more.');
}
