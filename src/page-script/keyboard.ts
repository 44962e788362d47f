/** The chart by keyboard. */
export interface ChartKeys {
  /** To the next run, or the one before. */
  readonly step: (way: 1 | -1) => void;
  /** To the next setup. */
  readonly turn: (way: 1 | -1) => void;
  readonly end: (way: 1 | -1) => void;
  readonly move: (way: 'in' | 'out' | 'older' | 'newer' | 'reset', isHeld: boolean) => void;
  readonly open: () => void;
}

export function listenToKeys(area: HTMLElement, { step, turn, end, move, open }: ChartKeys): void {
  const keys: Readonly<Record<string, (isHeld: boolean) => void>> = {
    ArrowLeft: () => step(-1),
    ArrowRight: () => step(1),
    ArrowUp: () => turn(-1),
    ArrowDown: () => turn(1),
    Home: () => end(-1),
    End: () => end(1),
    PageUp: (isHeld) => move('older', isHeld),
    PageDown: (isHeld) => move('newer', isHeld),
    '+': (isHeld) => move('in', isHeld),
    '=': (isHeld) => move('in', isHeld),
    '-': (isHeld) => move('out', isHeld),
    Escape: (isHeld) => move('reset', isHeld),
    Enter: open,
  };
  area.addEventListener('keydown', (event) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act(event.repeat);
  });
}
