#!/usr/bin/env node
/** The command line. Only this file reads arguments and sets the exit code; what a command does is loaded with it. */
import { randomInt } from 'node:crypto';
import { BenchError, describeError } from '../errors.ts';
import type { CliContext, TerminalTraits } from './cli/context.ts';
import { chooseExitCode, exitCodes } from './cli/exit-codes.ts';
import { isNodeNewEnough, runWithNewerNode } from './cli/newer-node.ts';
import { buildProgram, isCommanderEnd } from './cli/program.ts';
import { ownNodeDirectory } from './program-files.ts';

function describeStream(stream: NodeJS.WriteStream): TerminalTraits {
  const isTerminal = stream.isTTY === true;
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const isForced = FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0';
  const isRefused = (NO_COLOR !== undefined && NO_COLOR !== '') || TERM === 'dumb';
  return {
    isTerminal: isTerminal && TERM !== 'dumb',
    useColour: isForced || (isTerminal && !isRefused),
    // Some terminals have not told their size and say 0.
    width: stream.columns > 0 ? stream.columns : isTerminal ? 80 : 120,
  };
}

/** Ctrl-C under npm arrives twice at once, from the terminal and from npm: only a later one is a second wish. */
const sameSignalMs = 1000;

/** The first signal ends the run in order; the second ends the program at once. */
function listenForSignals(): AbortSignal {
  const controller = new AbortController();
  let firstAtMs = 0;
  const onSignal = (signal: NodeJS.Signals) => {
    if (!controller.signal.aborted) {
      firstAtMs = performance.now();
      process.stderr.write(`\n${signal}: stopping what was started; once more to leave at once\n`);
      controller.abort(new BenchError('interrupted', `Stopped by ${signal}`, { hint: 'Finished rounds are kept.' }));
    } else if (performance.now() - firstAtMs > sameSignalMs) {
      process.exit(exitCodes.interrupted.code);
    }
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return controller.signal;
}

/** `channels-bench show FILE | head` closes the pipe early, which is no fault of ours. */
function tolerateClosedPipe(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

async function main(): Promise<number> {
  tolerateClosedPipe(process.stdout);
  tolerateClosedPipe(process.stderr);
  const context: CliContext = {
    writeOut: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
    out: describeStream(process.stdout),
    error: describeStream(process.stderr),
    environment: process.env,
    workingDirectory: process.cwd(),
    signal: listenForSignals(),
    now: () => new Date(),
    nowMs: () => performance.now(),
    drawSeed: () => randomInt(0, 2 ** 32),
  };
  const program = buildProgram(context);
  try {
    await program.command.parseAsync(process.argv);
    return program.exitCode();
  } catch (error) {
    if (isCommanderEnd(error)) return error.exitCode === 0 ? exitCodes.ok.code : exitCodes.usage.code;
    process.stderr.write(`${describeError(error)}\n`);
    return context.signal.aborted ? exitCodes.interrupted.code : chooseExitCode(error);
  }
}

async function start(): Promise<number> {
  if (isNodeNewEnough(process.versions.node)) return main();
  try {
    return await runWithNewerNode(ownNodeDirectory, process.argv.slice(1));
  } catch (error) {
    process.stderr.write(`${describeError(error)}\n`);
    return chooseExitCode(error);
  }
}

process.exitCode = await start();
