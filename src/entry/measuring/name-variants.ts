/** What the variants of a run are called, in its record and in the entries of a history. */

export interface NamedVariant<T> {
  /** `gunicorn`, `gunicorn@2-workers`. */
  readonly name: string;
  readonly setup: T;
  readonly workers: number;
}

/** Every setup with every number of workers. Two folders of one name in different places stay apart. */
export function nameVariants<T extends { readonly name: string }>(
  setups: readonly T[],
  workers: readonly number[],
): NamedVariant<T>[] {
  return setups.flatMap((setup, index) => {
    const isRepeated = setups.findIndex(({ name }) => name === setup.name) !== index;
    const name = isRepeated ? `${setup.name}-${index + 1}` : setup.name;
    return workers.map((count) => ({ name: nameWorkers(name, count), setup, workers: count }));
  });
}

/** `gunicorn` alone is what runs with one worker. */
export function nameWorkers(name: string, workers: number): string {
  return workers === 1 ? name : `${name}@${workers}-workers`;
}
