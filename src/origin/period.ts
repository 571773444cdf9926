interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Where a period lies as seen from a day (`YYYY-MM-DD`). Both ends count; null is an open end. A year or a month
 * counts as its whole span: `to: 2022-11` holds on the 30th, `from: 2015` already on 1 January. So at a change
 * that sources date to a year only, both sides hold for that year, and both are shown.
 */
export function phase(period: Period, asOf: string): 'earlier' | 'live' | 'later' {
  if (period.from !== null && asOf < `${period.from}-01-01`.slice(0, asOf.length)) return 'later';
  if (period.to !== null && asOf > lastDay(period.to)) return 'earlier';
  return 'live';
}

/** Days are compared as text, so the 31st stands for the last day of any month. */
function lastDay(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}
