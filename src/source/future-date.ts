import { earliest, lacksYear } from '#text/edtf';

/** Somewhere on Earth the clocks are so far ahead of UTC. */
const aheadMs = 14 * 60 * 60 * 1000;

/** Whether an EDTF date begins after today, wherever today has begun; false for a date without a year. */
export function isFuture(date: string, nowMs: number = Date.now()): boolean {
  if (lacksYear(date)) return false;
  const today = new Date(nowMs + aheadMs).toISOString().slice(0, 10);
  return (earliest(date) ?? today) > today;
}
