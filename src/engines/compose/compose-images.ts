import { createHash } from 'node:crypto';
import { type ComposeModel, type ComposeService, runLabel } from './compose-model.ts';

export interface PlannedImages {
  /** A Compose file that does nothing but build; null when nothing is to be built. */
  readonly buildModel: ComposeModel | null;
  /** The image to build for each service, by variant. Equal builds share one. */
  readonly images: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Images that must be there, each with the variants that need it. */
  readonly pulled: ReadonlyMap<string, readonly string[]>;
}

/** What the services of all variants need, so that one build makes it. The images carry the run's name and label. */
export function planImages(models: ReadonlyMap<string, ComposeModel>, runId: string): PlannedImages {
  const builds: Record<string, ComposeService> = {};
  const images = new Map<string, Map<string, string>>();
  const pulled = new Map<string, string[]>();
  const planned = new Set<string>();
  for (const [variant, model] of models) {
    const own = new Map<string, string>();
    images.set(variant, own);
    for (const [name, { build, image }] of Object.entries(model.services)) {
      if (build !== undefined) {
        const digest = createHash('sha256').update(JSON.stringify(build)).digest('hex').slice(0, 12);
        const tag = `${nameProject(runId, null)}:${digest}`;
        own.set(name, tag);
        if (!planned.has(tag)) builds[`${toComposeName(variant)}_${name}`] = describeBuild(build, tag, runId);
        planned.add(tag);
      } else if (image !== undefined) {
        pulled.set(image, [...(pulled.get(image) ?? []), variant]);
      }
    }
  }
  return { buildModel: planned.size === 0 ? null : { services: builds }, images, pulled };
}

/** Tags of the user's own would be moved to this build, so they are left out. */
function describeBuild(build: Readonly<Record<string, unknown>>, image: string, runId: string): ComposeService {
  const { tags: _tags, labels, ...rest } = build;
  return { image, build: { ...rest, labels: { ...(labels as object | undefined), [runLabel]: runId } } };
}

/** Compose's project name of one copy of a variant; also how the run's images begin. */
export function nameProject(runId: string, copy: { readonly variant: string; readonly number: number } | null): string {
  const run = `channels-bench-${toComposeName(runId)}`;
  return copy === null ? run : `${run}-${toComposeName(copy.variant)}-${copy.number}`;
}

/** Project names are lower-case letters, digits, - and _. */
export function toComposeName(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9_-]+/g, '-');
}
