/** How a page opens and moves in Chromium, by the browser's own clock. */
import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'playwright-core';

const countMarks = `performance.getEntriesByName('channels-bench-usable').length`;

export interface Opening {
  readonly bytes: number;
  /** From the request to the mark that the page sets when all of its first view is drawn. */
  readonly usableMs: number;
}

export async function timeOpening(browser: Browser, url: string): Promise<Opening> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const bodies: Promise<number>[] = [];
  const measure = (body: Promise<Buffer>) =>
    body.then(
      ({ length }) => length,
      () => 0,
    );
  page.on('response', (response) => void bodies.push(measure(response.body())));
  await page.goto(url, { waitUntil: 'commit' });
  // The page's policy lets nobody evaluate a text within it.
  while ((await page.evaluate(countMarks)) === 0) await setTimeout(20);
  const usableMs = (await page.evaluate(
    `performance.getEntriesByName('channels-bench-usable')[0].startTime`,
  )) as number;
  const bytes = (await Promise.all(bodies)).reduce((sum, one) => sum + one, 0);
  await page.close();
  return { bytes, usableMs };
}

/** Frames per second while the view is pushed to and fro with the mouse, all runs loaded. */
export async function timePanning(browser: Browser, url: string, seconds: number): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
  await page.locator('.plot canvas').waitFor();
  await page.waitForLoadState('networkidle');
  const box = await page.locator('.u-over').boundingBox();
  if (box === null) throw new Error('the chart has no area');
  await page.locator('#move-zoom-in').click();
  await page.evaluate(
    `{ window.frames_ = 0; const count = () => { window.frames_ += 1; requestAnimationFrame(count); }; requestAnimationFrame(count); }`,
  );
  await page.keyboard.down('Shift');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  const [startMs, startFrames] = (await page.evaluate('[performance.now(), window.frames_]')) as [number, number];
  for (let step = 0, nowMs = startMs; nowMs - startMs < seconds * 1000; step++) {
    await page.mouse.move(box.x + box.width * (0.5 + 0.3 * Math.sin(step / 15)), box.y + box.height / 2);
    nowMs = (await page.evaluate('performance.now()')) as number;
  }
  const [endMs, endFrames] = (await page.evaluate('[performance.now(), window.frames_]')) as [number, number];
  await page.mouse.up();
  await page.close();
  return ((endFrames - startFrames) * 1000) / (endMs - startMs);
}
