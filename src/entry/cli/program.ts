/** Commands and options as commander knows them, made from the table of options. */
import { Command, CommanderError, Option } from 'commander';
import { optionGroups } from '../../settings/option-spec.ts';
import { optionTable } from '../../settings/option-table.ts';
import { toolVersion } from '../tool-version.ts';
import type { CliContext } from './context.ts';
import { exitCodes } from './exit-codes.ts';
import { addHistoryCommands } from './history-program.ts';
import { buildOption, type Finish, readRawSettings } from './options.ts';
import { addRecordCommands } from './record-program.ts';

export interface Program {
  readonly command: Command;
  /** Of the command that has run. */
  readonly exitCode: () => number;
}

export function isCommanderEnd(error: unknown): error is CommanderError {
  return error instanceof CommanderError;
}

/** Each command is imported when it is called: `--help` needs none of them. */
export function buildProgram(context: CliContext): Program {
  let exitCode: number = exitCodes.ok.code;
  const finish = async (code: Promise<number>) => {
    exitCode = await code;
  };
  const command = new Command('channels-bench')
    .description('Measures web server setups: latency at a fixed rate, throughput, CPU and memory')
    .version(toolVersion, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: context.writeOut, writeErr: context.writeError })
    .showHelpAfterError('channels-bench --help lists what there is')
    .addHelpText('after', describeExitCodes());
  addRun(command, context, finish);
  addCalibrate(command, context, finish);
  addReproduce(command, context, finish);
  addRecordCommands(command, context, finish);
  addHistoryCommands(command, context, finish);
  addSetups(command, context, finish);
  return { command, exitCode: () => exitCode };
}

function addRun(program: Command, context: CliContext, finish: Finish): void {
  const run = program
    .command('run')
    .description('start setups, measure them, write a record and print it')
    .helpOption('--help', 'print this help')
    .addHelpText('after', '\nDurations are like 10s, 1.5m or 250ms.');
  for (const option of optionTable) run.addOption(buildOption(option));
  run.addOption(
    new Option('--setup <name>', 'One more setup; may be given several times')
      .argParser((name: string, before: string[] | undefined) => [...(before ?? []), name])
      .helpGroup(`${optionGroups.what}:`),
  );
  run.addOption(
    new Option('--json', 'Print figures and paths as JSON in place of the report').helpGroup(`${optionGroups.output}:`),
  );
  run.action((parsed: Record<string, unknown>) => finish(startRun(run, parsed['json'] === true, context)));
}

/** The options of a run, without those that compare and publish. */
function addCalibrate(program: Command, context: CliContext, finish: Finish): void {
  const calibrate = program
    .command('calibrate')
    .description('measure setups against themselves, and say which change a comparison can see on this machine')
    .helpOption('--help', 'print this help')
    .addHelpText('after', '\n10 fresh starts of every setup unless --rounds says otherwise.');
  for (const option of optionTable) {
    if (option.group !== 'comparison' && option.name !== 'baseline' && option.name !== 'url') {
      calibrate.addOption(buildOption(option));
    }
  }
  const start = async () => {
    const [{ calibrateCommand }, { measure }] = await Promise.all([
      import('./calibrate-command.ts'),
      import('../measuring/measure.ts'),
    ]);
    return calibrateCommand(readRawSettings(calibrate), context, measure);
  };
  calibrate.action(() => finish(start()));
}

/** The options of a run, without those that the report's method fixes and those of comparisons. */
function addReproduce(program: Command, context: CliContext, finish: Finish): void {
  const reproduce = program
    .command('reproduce <date>')
    .description('repeat an earlier report by its own method, and write one in its form: reproduce 2016-09-06')
    .helpOption('--help', 'print this help')
    .addHelpText(
      'after',
      '\n300 requests/s for 90 s, then 60 s of throughput; 3 fresh starts unless --rounds says otherwise.',
    );
  const fixed: ReadonlySet<string> = new Set(['phases', 'path', 'url', 'connection', 'baseline']);
  const groups: ReadonlySet<string> = new Set(['what', 'start', 'plan', 'limits', 'output']);
  for (const option of optionTable) {
    if (groups.has(option.group) && !fixed.has(option.name)) reproduce.addOption(buildOption(option));
  }
  reproduce.addOption(
    new Option('--scale <fraction>', 'For a quick look: share of the durations; the report says so').helpGroup(
      `${optionGroups.plan}:`,
    ),
  );
  const start = async (date: string, scale: string | undefined) => {
    const [{ reproduceCommand }, { measure }] = await Promise.all([
      import('./reproduce-command.ts'),
      import('../measuring/measure.ts'),
    ]);
    return reproduceCommand(date, readRawSettings(reproduce), { scale }, context, measure);
  };
  reproduce.action((date: string, { scale }: { scale?: string }) => finish(start(date, scale)));
}

async function startRun(run: Command, json: boolean, context: CliContext): Promise<number> {
  const [{ runCommand }, { measure }] = await Promise.all([
    import('./run-command.ts'),
    import('../measuring/measure.ts'),
  ]);
  return runCommand(readRawSettings(run), { json }, context, measure);
}

function addSetups(program: Command, context: CliContext, finish: Finish): void {
  const load = () => import('./setups-command.ts');
  const setups = program
    .command('setups')
    .description('say which setups there are')
    .helpOption('--help', 'print this help')
    .helpCommand(false);
  setups
    .command('list')
    .description('list the built-in setups')
    .helpOption('--help', 'print this help')
    .action(() => finish(load().then(({ listSetupsCommand }) => listSetupsCommand(context))));
  setups
    .command('show <name>')
    .description('describe a built-in setup, or a folder with a setup.yaml')
    .helpOption('--help', 'print this help')
    .action((name: string) => finish(load().then(({ showSetupCommand }) => showSetupCommand(name, context))));
}

function describeExitCodes(): string {
  const lines = Object.values(exitCodes).map(({ code, meaning }) => `  ${String(code).padEnd(3)}  ${meaning}`);
  return ['', 'Exit codes:', ...lines].join('\n');
}
