/** Names of setups are a stranger's text; folders and addresses are of letters, digits and hyphens, and each name has its own. */
export function startNaming(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const words =
      name
        .normalize('NFKD')
        .toLowerCase()
        .match(/[a-z0-9]+/g)
        ?.join('-') ?? '';
    const base = words.slice(0, 60).replace(/-$/, '') || 'setup';
    let id = base;
    for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
    taken.add(id);
    return id;
  };
}
