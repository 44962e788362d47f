/** What marks an entry that another tool measured: it is shown, and nothing is held against it. */

/** The engine of what no engine of ours has started. */
export const importedEngine = 'imported';
const prefix = 'imported:';

/** No run of ours has such a configuration, so that none is ever compared with it. */
export function nameImportedConfiguration(format: string, setup: string): string {
  return `${prefix}${format}:${setup}`.slice(0, 500);
}

export function isImported({ configurationDigest }: { readonly configurationDigest: string }): boolean {
  return configurationDigest.startsWith(prefix);
}
