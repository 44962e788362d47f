/** Which files of a growing history go: by age, told by their names alone. */
import { acceptancesFolder, parseEntryName } from './name-history-file.ts';

export interface RetentionRule {
  /** Younger runs all stay. */
  readonly allDays: number;
  /** Of older ones the newest of each week and variant stays; what is older than this goes. */
  readonly weeklyDays: number;
}

export const defaultRetention: RetentionRule = { allDays: 90, weeklyDays: 3 * 365 };

const dayMs = 86_400_000;
/** Paths that go. Files of other names stay, and so do runs that an acceptance names: a baseline begins there. */
export function planThinning(paths: readonly string[], now: Date, rule: RetentionRule = defaultRetention): string[] {
  const acceptances = paths.filter((path) => path.startsWith(`${acceptancesFolder}/`));
  const newestOfWeek = new Map<string, { path: string; dateMs: number }>();
  const going: string[] = [];
  for (const path of paths) {
    const parsed = parseEntryName(path);
    if (parsed === null) continue;
    const { runId, variant, finishedAtMs: dateMs } = parsed;
    const ageDays = (now.getTime() - dateMs) / dayMs;
    if (ageDays <= rule.allDays || acceptances.some((name) => name.includes(runId))) continue;
    if (ageDays > rule.weeklyDays) {
      going.push(path);
      continue;
    }
    const week = `${Math.floor(dateMs / (7 * dayMs))} ${variant}`;
    const other = newestOfWeek.get(week);
    if (other === undefined) newestOfWeek.set(week, { path, dateMs });
    else if (other.dateMs < dateMs) {
      going.push(other.path);
      newestOfWeek.set(week, { path, dateMs });
    } else going.push(path);
  }
  return going;
}
