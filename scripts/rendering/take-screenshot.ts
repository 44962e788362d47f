import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

const common = ['--headless', '--no-sandbox', '--hide-scrollbars', '--disable-gpu', '--virtual-time-budget=5000'];

/** The whole page as a PNG, by Chromium (Debian: `apt-get install chromium`). */
export function takeScreenshot(page: string, png: string, width: number): void {
  const url = pathToFileURL(page).href;
  const height = Number(
    / data-height="(\d+)"/.exec(run([...common, '--dump-dom', `--window-size=${width},600`, url]))?.[1],
  );
  run([...common, `--screenshot=${png}`, `--window-size=${width},${Number.isNaN(height) ? 1200 : height}`, url]);
}

/** Put at the end of a page: says how high it is. */
export const tellHeight =
  '<script>addEventListener("load", () => setTimeout(() => document.documentElement.setAttribute("data-height", Math.ceil(document.querySelector("article").getBoundingClientRect().height)), 500))</script>';

function run(args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync('chromium', args, {
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 1e8,
  });
  if (status === 0) return stdout;
  throw new Error(`chromium ended with ${error?.message ?? status}: ${stderr}`);
}
