import type { MappedColumn } from './column-mapping.ts';
import { foldHeader } from './fold.ts';
import type { HeaderBook } from './header-book.ts';
import { foldAll } from './header-row.ts';

/** A person's own choice first; for the other fields the best spelling, the leftmost of equals. */
export function chooseColumns(
  labels: readonly string[],
  asked: readonly (readonly [string, string])[],
  book: HeaderBook,
): readonly MappedColumn[] {
  const chosen = new Map<string, { readonly index: number; readonly label: string; readonly rank: number }>();
  const taken = new Set<number>();
  const settled = new Set(asked.map(([field]) => field));
  for (const [field, wanted] of asked) {
    const index = labels.findIndex((label) => wanted !== '' && foldHeader(label) === foldHeader(wanted));
    if (index < 0) continue;
    chosen.set(field, { index, label: labels[index] ?? '', rank: 0 });
    taken.add(index);
  }
  const row = foldAll(labels);
  for (const [index, label] of labels.entries()) {
    const match = taken.has(index) ? null : book.match(label, row);
    if (match === null || settled.has(match.field)) continue;
    const rival = chosen.get(match.field);
    if (rival === undefined || match.rank < rival.rank)
      chosen.set(match.field, { index, label, rank: match.rank });
  }
  return [...chosen]
    .map(([field, { index, label }]) => ({ field, index, label }))
    .toSorted((a, b) => a.index - b.index);
}

/** Labels that stand over more than one column. */
export function repeatedLabels(labels: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const repeated = new Map<string, string>();
  for (const label of labels) {
    const folded = foldHeader(label);
    if (folded === '') continue;
    if (seen.has(folded) && !repeated.has(folded)) repeated.set(folded, label);
    seen.add(folded);
  }
  return [...repeated.values()];
}
