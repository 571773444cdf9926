import type { ColumnWish } from '../model/column-map.ts';
import { askedIndex, askedLabel, type MappedColumn } from './column-mapping.ts';
import { foldAll, foldHeader } from './fold.ts';
import type { HeaderBook } from './header-book.ts';

type Choice = Omit<MappedColumn, 'field'> & { readonly rank: number };

/** A person's own choice first; for the other fields the best spelling, the leftmost of equals. */
export function chooseColumns(
  labels: readonly string[],
  asked: readonly (readonly [string, string | ColumnWish])[],
  book: HeaderBook,
): readonly MappedColumn[] {
  const chosen = new Map<string, Choice>();
  const taken = new Set<number>();
  const settled = new Set(asked.map(([field]) => field));
  for (const [field, wish] of asked) {
    const wanted = askedLabel(wish);
    const index =
      askedIndex(wanted) ??
      labels.findIndex((label) => wanted !== '' && foldHeader(label) === foldHeader(wanted));
    if (index < 0) continue;
    const { decimal, dates }: Partial<ColumnWish> = typeof wish === 'string' ? {} : wish;
    chosen.set(field, { index, label: labels[index] || wanted, rank: 0, decimal, dates });
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
    .map(([field, { rank: _, ...column }]) => ({ field, ...column }))
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
