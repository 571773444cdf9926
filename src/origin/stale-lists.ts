import { addDays } from '../model/day.ts';
import type { List } from '../model/list.ts';

/** A list whose next edition should have been looked for before the day. */
export interface StaleList {
  readonly list: List;
  /** The later of the day it was last held against its source and the date of its edition; a year or month as stated. */
  readonly since: string;
  /** The last day on which it was still fresh enough, `YYYY-MM-DD`. */
  readonly dueBy: string;
}

/** Lists past their own interval on `asOf`, the longest overdue first. One that has no interval is never stale. */
export function staleLists(lists: Iterable<List>, asOf: string): readonly StaleList[] {
  return [...lists]
    .flatMap((list): readonly StaleList[] => {
      const { days } = list.interval;
      if (days === null) return [];
      const since = lastOf(list);
      const dueBy = addDays(lastDay(since), days);
      return asOf > dueBy ? [{ list, since, dueBy }] : [];
    })
    .sort((one, other) => compare(one.dueBy, other.dueBy) || compare(one.list.id, other.list.id));
}

function lastOf({ seen, published }: List): string {
  return seen !== null && lastDay(seen) >= lastDay(published) ? seen : published;
}

/** A date known to the month or year only counts as its last day: a list is not called stale before it is. */
function lastDay(date: string): string {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  if (day !== undefined) return date;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
