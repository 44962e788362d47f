/** `page`: a history as a static site. */
import { resolve } from 'node:path';
import { makePage } from '../make-page.ts';
import { type CliContext, type PrintOptions, printReport } from './context.ts';
import { exitCodes } from './exit-codes.ts';
import { openCliHistory } from './open-history.ts';

export interface PageOptions extends PrintOptions {
  /** As typed: the folder of the page. */
  readonly out: string;
  readonly title?: string | undefined;
  /** As typed; for links to commits. */
  readonly repositoryUrl?: string | undefined;
}

/** Rejects with a BenchError. */
export async function pageCommand(place: string, options: PageOptions, context: CliContext): Promise<number> {
  const { store } = openCliHistory(place, context, false);
  const { title, repositoryUrl, out } = options;
  const directory = resolve(context.workingDirectory, out);
  const settings = { directory, title, repositoryUrl, repositoryUrlName: '--repository-url', now: context.now() };
  const { report } = await makePage(store, settings, context.signal);
  await printReport(report, options, context);
  return exitCodes.ok.code;
}
