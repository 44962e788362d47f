/**
 * Collapsed stacks, one a line: `outer;inner 42`, where 42 samples found the program in `inner`, called by `outer`. What
 * py-spy (`--format raw`), rbspy, perf's stackcollapse and others write.
 * https://github.com/brendangregg/FlameGraph#2-fold-stacks
 */
export interface StackProfile {
  /** Frames as `function (file)`, the outermost first. */
  readonly stacks: readonly { readonly frames: readonly string[]; readonly weight: number }[];
  /** Sum of the weights: samples. */
  readonly total: number;
  /** Lines that are neither a stack nor a comment. */
  readonly malformedLines: number;
}

/** `roots`: folders whose files are named from there on; those of two revisions lie in different ones. The first fits. */
export function parseCollapsedStacks(text: string, roots: readonly string[] = []): StackProfile {
  const stacks: { frames: string[]; weight: number }[] = [];
  let total = 0;
  let malformedLines = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const match = /^(.+) (\d+)\s*$/.exec(line);
    const weight = Number(match?.[2]);
    if (match === null || !Number.isSafeInteger(weight)) {
      malformedLines += 1;
      continue;
    }
    const frames = splitFrames(match[1] as string, roots);
    if (frames.length === 0 || weight === 0) continue;
    stacks.push({ frames, weight });
    total += weight;
  }
  return { stacks, total, malformedLines };
}

/** Equal stacks as one line, in the order of their text: for flame graphs, and for difffolded.pl between two sides. */
export function formatCollapsedStacks({ stacks }: StackProfile): string {
  const weights = new Map<string, number>();
  for (const { frames, weight } of stacks) {
    const stack = frames.join(';');
    weights.set(stack, (weights.get(stack) ?? 0) + weight);
  }
  return [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([stack, weight]) => `${stack} ${weight}\n`)
    .join('');
}

function splitFrames(stack: string, roots: readonly string[]): string[] {
  return dropProcesses(stack)
    .split(';')
    .filter((frame) => frame !== '' && !threadFrame.test(frame))
    .map((frame) => nameFrame(frame, roots));
}

/** py-spy quotes the command line of a process, in which a semicolon may stand. */
function dropProcesses(stack: string): string {
  let rest = stack;
  for (let match = commandFrame.exec(rest); match !== null; match = commandFrame.exec(rest)) {
    rest = rest.slice(match[0].length);
  }
  return rest;
}

const commandFrame = /^process \d+:".*?"(?:;|$)/;
/** Threads have other numbers at each start. */
const threadFrame = /^thread \((?:0x)?[0-9a-f]+\)/i;

/** `view (/srv/site-packages/app/views.py:12)` → `view (app/views.py)`; other frames stay as they are. */
function nameFrame(frame: string, roots: readonly string[]): string {
  const match = /^(.*) \((.*?)(?::\d+)?\)$/.exec(frame);
  return match === null ? frame : `${match[1]} (${shortenPath(match[2] ?? '', roots)})`;
}

/** What is under no root: only what follows the packages' folder, or the last parts, can be compared. */
function shortenPath(path: string, roots: readonly string[]): string {
  const root = roots.find((one) => path.startsWith(`${one}/`));
  if (root !== undefined) return path.slice(root.length + 1);
  const inPackages =
    /(?:^|\/)(?:site-packages|dist-packages|lib\/python[\d.]+)\/(?!.*(?:site|dist)-packages\/)(.+)$/.exec(path);
  return inPackages?.[1] ?? path.split('/').slice(-3).join('/');
}
