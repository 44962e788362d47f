/** Before any load: does the server give the right answer, and is it the code that was asked for? */
import type { RunningArm } from '../engines/engine.ts';
import { BenchError } from '../errors.ts';
import type { BenchmarkVariant } from './round-context.ts';

const bodyShown = 200;

/** Throws 'wrong-answer'. */
export async function verifyAnswer(
  arm: RunningArm,
  { variant, path, expect }: BenchmarkVariant,
  fetchAnswer: (url: string) => Promise<{ readonly status: number; readonly body: string }>,
): Promise<void> {
  const url = arm.origin + path;
  const answer = await fetchAnswer(url).catch((cause: Error) => {
    throw new BenchError('wrong-answer', `${variant.name}: GET ${url} got no whole answer: ${cause.message}`, {
      hint: 'See whether the server handles this path; its log is below and in the logs folder.',
      cause,
    });
  });
  const problems = [
    ...(answer.status === expect.status ? [] : [`status ${answer.status}, expected ${expect.status}`]),
    ...(expect.body === null || answer.body === expect.body
      ? []
      : [`body ${JSON.stringify(answer.body.slice(0, bodyShown))}, expected ${JSON.stringify(expect.body)}`]),
  ];
  if (problems.length === 0) return;
  throw new BenchError('wrong-answer', `${variant.name}: GET ${url} answers ${problems.join('; ')}`, {
    hint: 'Correct the application, or say in the setup.yaml (http.path, http.expect) what a right answer is.',
  });
}

/**
 * What the running system says of its versions. Throws 'source-not-loaded' when a source under test was given and the
 * system says that it has loaded nothing from there: its figures would be another program's.
 */
export async function readVerifiedVersions(arm: RunningArm): Promise<Readonly<Record<string, string>>> {
  const versions = await arm.readVersions();
  const { variant } = arm;
  if (variant.sourceDirectory !== null && versions['source'] === '') {
    const loaded = Object.entries(versions).filter(([name]) => name !== 'source');
    throw new BenchError(
      'source-not-loaded',
      `${variant.name}: the running server has loaded nothing from the source under test, ${variant.sourceDirectory}`,
      {
        hint: `Give a checkout of a package that this setup uses. It runs ${loaded.map((pair) => pair.join(' ')).join(', ')}.`,
      },
    );
  }
  return versions;
}
