/**
 * Run events → what to write while a run goes. For a terminal: lines that stay, and one live line that is redrawn in
 * place. Elsewhere: plain lines without a control character. A state machine without a clock and without output.
 */
import type { PhaseProgress, RunEvent } from '../records/run-event.ts';
import { cleanText } from './clean-text.ts';
import { describeFinishedPhase } from './describe-phase.ts';
import { formatCount, formatDuration, formatNumber } from './format-value.ts';
import type { Tone } from './report.ts';
import { createPaint } from './terminal-style.ts';
import { truncateText } from './text-width.ts';

export interface ProgressOptions {
  readonly isLive: boolean;
  readonly useColour: boolean;
  /** Columns; the live line is cut to one less, because a line that wraps cannot be redrawn. */
  readonly width: number;
}

export interface ProgressState {
  readonly options: ProgressOptions;
  readonly plannedAtMs: number | null;
  readonly estimatedSeconds: number;
  readonly phase: string;
  /** What stands on the live line now. */
  readonly live: string;
}

export interface ProgressUpdate {
  readonly state: ProgressState;
  /** To be written as it is; empty when nothing changes. */
  readonly output: string;
}

const barLength = 20;
const eraseLine = '\r\u001b[2K';

export function startProgress(options: ProgressOptions): ProgressState {
  return { options, plannedAtMs: null, estimatedSeconds: 0, phase: '', live: '' };
}

/** `nowMs`: any clock that does not go back. */
export function advanceProgress(state: ProgressState, event: RunEvent, nowMs: number): ProgressUpdate {
  const known: ProgressState =
    event.kind === 'planned'
      ? { ...state, plannedAtMs: nowMs, estimatedSeconds: event.estimatedSeconds }
      : event.kind === 'phase-started'
        ? { ...state, phase: event.phase }
        : state;
  const lines = state.options.isLive ? describeLive(event) : describePlain(event);
  return write(known, lines, state.options.isLive ? drawLive(known, event, nowMs) : '');
}

/** Removes the live line; to be written before anything else goes to the same terminal. */
export function endProgress(state: ProgressState): string {
  return state.live === '' ? '' : eraseLine;
}

interface Line {
  readonly text: string;
  readonly tone: Tone;
}

function line(text: string, tone: Tone = 'normal'): Line {
  return { text, tone };
}

function write(state: ProgressState, lines: readonly Line[], live: string): ProgressUpdate {
  const paint = createPaint(state.options.useColour);
  const text = lines.map((one) => `${paint(cleanText(one.text), one.tone)}\n`).join('');
  const next = { ...state, live };
  if (!state.options.isLive) return { state: next, output: text };
  if (text === '' && live === state.live) return { state: next, output: '' };
  return { state: next, output: `${state.live === '' ? '' : eraseLine}${text}${live}` };
}

/** Lines that both kinds of output have. */
function describePlain(event: RunEvent): Line[] {
  switch (event.kind) {
    case 'engine-chosen':
      return [line(`Engine ${event.engine.kind}: ${event.engine.reason}`)];
    case 'log':
      return [line(`  ${event.line}`, 'muted')];
    case 'warning':
      return [line(`! ${event.message}`, 'warning')];
    case 'preparing':
      return [line(`Preparing ${event.variants.join(', ')}`)];
    case 'planned': {
      const rounds = event.rounds === 1 ? '1 round' : `${event.rounds} rounds`;
      return [line(`${rounds}, about ${formatDuration(event.estimatedSeconds)}; ${event.pinning}`)];
    }
    case 'stage-started':
      return [line(event.message, 'strong')];
    case 'round-started':
      return [line(`Round ${event.index + 1} of ${event.total}: ${event.arms.join(', ')}`, 'strong')];
    case 'arm-started':
      return [line(`  ${event.variant} is ready after ${formatNumber(event.startSeconds)} s`)];
    case 'phase-started':
      return [line(`  ${event.phase} for ${formatDuration(event.durationSeconds)}`)];
    case 'phase-progress':
      return [];
    case 'phase-finished':
      return event.phase === 'warm-up'
        ? []
        : describeFinishedPhase(event.phase).map(({ text, tone }) => line(`  ${text}`, tone));
    case 'round-finished': {
      const { failure } = event.round;
      if (failure === null) return [];
      if (failure.code === 'interrupted') return [line(`  ! not finished: ${failure.message}`, 'warning')];
      return [
        line(`  ✗ failed: ${failure.message} [${failure.code}]`, 'bad'),
        ...failure.details.slice(-10).map((detail) => line(`    ${detail}`, 'muted')),
      ];
    }
    case 'record-written':
      return [line(`Record: ${event.path}`, 'muted')];
  }
}

/** What the live line shows is not said again in a line that stays. */
function describeLive(event: RunEvent): Line[] {
  return event.kind === 'log' || event.kind === 'phase-started' ? [] : describePlain(event);
}

function drawLive(state: ProgressState, event: RunEvent, nowMs: number): string {
  const cut = (text: string) => truncateText(cleanText(text), state.options.width - 1);
  switch (event.kind) {
    case 'log':
      return cut(`  ${event.line}`);
    case 'preparing':
      return cut('  …');
    case 'phase-started':
      return cut(`  ${event.phase.padEnd(10)}  ${drawBar(0)}`);
    case 'phase-progress':
      return cut(drawPhase(state, event.progress, nowMs));
    case 'warning':
      return state.live;
    default:
      return '';
  }
}

function drawPhase(state: ProgressState, progress: PhaseProgress, nowMs: number): string {
  const share = progress.durationSeconds > 0 ? progress.elapsedSeconds / progress.durationSeconds : 1;
  const parts = [
    `  ${state.phase.padEnd(10)}`,
    drawBar(share),
    `${formatCount(progress.ratePerSecond)}/s`,
    ...(progress.p50Ms === null ? [] : [`p50 ${formatNumber(progress.p50Ms)} ms`]),
    `${formatCount(progress.errors)} ${progress.errors === 1 ? 'error' : 'errors'}`,
    ...estimateRest(state, progress, nowMs),
  ];
  return parts.join('  ');
}

/** The rest of the run; never less than the rest of the phase, however late the run is. */
function estimateRest(state: ProgressState, progress: PhaseProgress, nowMs: number): string[] {
  if (state.plannedAtMs === null) return [];
  const restOfRun = state.estimatedSeconds - (nowMs - state.plannedAtMs) / 1000;
  const restOfPhase = progress.durationSeconds - progress.elapsedSeconds;
  return [`${formatDuration(Math.max(restOfRun, restOfPhase, 0))} left`];
}

function drawBar(share: number): string {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * barLength);
  return '━'.repeat(filled) + '─'.repeat(barLength - filled);
}
