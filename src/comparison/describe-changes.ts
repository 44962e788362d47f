/** What differs between the two variants of a pair apart from their figures: where to look for the cause. */
import type { BenchRecord, CommitRecord, PairRecord, VariantRecord } from '../records/record.ts';
import { compareNames, compareVariants, type Difference } from './find-differences.ts';
import { nameSides, titlePair } from './pair-context.ts';

export interface PairChanges {
  readonly head: string;
  readonly base: string;
  readonly kind: PairRecord['kind'];
  /** As the verdicts call the pair: `Daphne: head against base (main)`. */
  readonly title: string;
  /** For the heads of columns: `head`, `base (main)`. */
  readonly names: { readonly head: string; readonly base: string };
  /** `before` is the base. */
  readonly differences: readonly Difference[];
  /** Whether what was measured as head holds more than its commit. */
  readonly isDirty: boolean;
  /** Newest first; the first of `commitCount`. A stranger's text. */
  readonly commits: readonly CommitRecord[];
  readonly commitCount: number;
}

const shownDigits = 12;

/** In the order of the record's pairs; those of which a variant never ran are left out. */
export function describeChanges({ comparison, variants }: BenchRecord): PairChanges[] {
  return (comparison?.pairs ?? []).flatMap((pair) => {
    const find = (name: string) => variants.find((variant) => variant.name === name);
    const [head, base] = [find(pair.head), find(pair.base)];
    return head === undefined || base === undefined ? [] : [describePair(pair, head, base)];
  });
}

function describePair(pair: PairRecord, head: VariantRecord, base: VariantRecord): PairChanges {
  const names = nameSides(pair, head, base);
  const isOneSetup = pair.kind === 'revision';
  return {
    head: pair.head,
    base: pair.base,
    kind: pair.kind,
    title: titlePair({ comparison: isOneSetup ? 'revision' : 'setup', head, names }),
    names,
    differences: [
      ...compareVariants(base, head),
      // Two setups differ in their files and images by what they are.
      ...(isOneSetup
        ? compareNames(
            { 'files of the setup': shorten(base.setupDigest) },
            { 'files of the setup': shorten(head.setupDigest) },
          )
        : []),
      ...(isOneSetup ? compareNames(nameImages(base), nameImages(head)) : []),
    ],
    isDirty: head.source?.isDirty === true,
    commits: pair.commits,
    commitCount: Math.max(pair.commitCount, pair.commits.length),
  };
}

function nameImages({ images }: VariantRecord): Record<string, string> {
  return Object.fromEntries(
    Object.entries(images).map(([service, digest]) => [`image of ${service}`, shorten(digest)]),
  );
}

/** `sha256:0123…` → `0123…`, as Docker and git show them. */
function shorten(digest: string): string {
  return digest.replace(/^sha256:/, '').slice(0, shownDigits);
}
