import { readFileSync, readlinkSync } from 'node:fs';

/** Of these processes those that run Python and whose parent, among these, does not: their children go with them. */
export function findPythonRoots(processIds: readonly number[]): number[] {
  const pythons = new Set(processIds.filter(isPython));
  return [...pythons].filter((pid) => {
    const parent = readParent(pid);
    return parent === null || !pythons.has(parent);
  });
}

/** Also a program with Python inside, as uWSGI. */
function isPython(pid: number): boolean {
  try {
    if (/python/.test(readlinkSync(`/proc/${pid}/exe`).split('/').at(-1) ?? '')) return true;
    return readFileSync(`/proc/${pid}/maps`, 'utf8').includes('/libpython');
  } catch {
    return false;
  }
}

/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: the second field behind the name in parentheses. */
function readParent(pid: number): number | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}
