const pattern = /^(\d{1,4})\s*(?:(hver|arbejds|bank)?(dage?|days?|d)|(uger?|weeks?))?\.?$/i;
const daysAWeek = 7;

/** `5`, `5 dage`, `2 uger` ► days; a range or anything else is null. Working days are counted as days. */
export function readLeadTime(text: string): number | null {
  const parts = pattern.exec(text);
  if (parts === null) return null;
  return Number(parts[1]) * (parts[4] === undefined ? 1 : daysAWeek);
}
