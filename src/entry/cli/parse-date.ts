/** A date that somebody wrote: a day, which begins at midnight UTC, or a time with its zone. Null: it is none. */
export function parseDate(text: string): Date | null {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(text)?.[0];
  if (day === undefined || !/^.{10}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text)) return null;
  const midnight = new Date(`${day}T00:00:00Z`);
  // 2026-02-30 would pass for the second of March.
  if (Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(day)) return null;
  const date = text === day ? midnight : new Date(text);
  return Number.isNaN(date.getTime()) ? null : date;
}
