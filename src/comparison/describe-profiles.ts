/** The profiles of a record with the names that its verdicts use. */
import type { ProfileRecord } from '../records/profile-schema.ts';
import type { BenchRecord } from '../records/record.ts';
import { nameSides, titlePair } from './pair-context.ts';

export interface PairProfile extends ProfileRecord {
  /** As the verdicts call the pair: `Daphne: head against base (main)`. */
  readonly title: string;
  /** For the heads of columns. */
  readonly names: { readonly head: string; readonly base: string };
}

/** Those of pairs that the record does not know are left out. */
export function describeProfiles({ profiles, comparison, variants }: BenchRecord): PairProfile[] {
  return profiles.flatMap((profile) => {
    const pair = comparison?.pairs.find(({ head, base }) => head === profile.head && base === profile.base);
    const find = (name: string) => variants.find((variant) => variant.name === name);
    const [head, base] = [find(profile.head), find(profile.base)];
    if (pair === undefined || head === undefined || base === undefined) return [];
    const names = nameSides(pair, head, base);
    const title = titlePair({ comparison: pair.kind === 'revision' ? 'revision' : 'setup', head, names });
    return [{ ...profile, title, names }];
  });
}
