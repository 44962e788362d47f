/** Whether a version is what a package asks for: `>= 15.5, < 16.3` as Python writes it, `~> 1.0, != 1.16.1` as Ruby does. */
export function satisfiesVersion(version: string, asked: string): boolean {
  return asked
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .every((part) => satisfiesOne(version, part));
}

function satisfiesOne(version: string, part: string): boolean {
  const { operator = '', wanted = '' } = /^(?<operator>[<>=!~]+)\s*(?<wanted>[\d.]+)$/.exec(part)?.groups ?? {};
  const order = compareVersions(version, wanted);
  switch (operator) {
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '=':
    case '==':
      return order === 0;
    case '!=':
      return order !== 0;
    case '~>':
      return order >= 0 && compareVersions(version, raiseLastButOne(wanted)) < 0;
    default:
      throw new RangeError(`not a requirement: ${JSON.stringify(part)}`);
  }
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.split('.').map(Number));
  for (let index = 0; index < Math.max(left?.length ?? 0, right?.length ?? 0); index += 1) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** `1.6.2` → `1.7`: what `~> 1.6.2` stays below. */
function raiseLastButOne(version: string): string {
  const kept = version.split('.').slice(0, -1);
  return [...kept.slice(0, -1), Number(kept.at(-1)) + 1].join('.');
}
