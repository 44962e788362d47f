import { BenchError } from '../../errors.ts';

/** The one that the action runs on; an older one lacks parts of the language that the program uses. */
const neededNodeMajor = 24;

/** `version` as process.versions.node has it. Throws a BenchError 'node-outdated'. */
export function checkNodeVersion(version: string): void {
  if (Number.parseInt(version, 10) >= neededNodeMajor) return;
  throw new BenchError(
    'node-outdated',
    `channels-bench needs Node ${neededNodeMajor} or later, and was started with ${version}`,
    { hint: `Install a newer Node, or run it with one: npx -p node@${neededNodeMajor} channels-bench …` },
  );
}
