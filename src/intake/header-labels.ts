import type { RawCell, RawMerge, RawRow } from '../model/raw-table.ts';
import { foldAll } from './fold.ts';
import type { HeaderBook } from './header-book.ts';

/** The labels of one row by column, spaces evened out; empty where the column has none. */
export interface HeaderLabels {
  readonly labels: readonly string[];
  /** Whether a cell of this row means something only together with the group above it: it then ends the header. */
  readonly endsGroup: boolean;
  /** Whether such a cell rules a field out, as `Inkl. moms` below `Pris`. */
  readonly declines: boolean;
}

/** A row of records has numbers in it, the second row of a header has words. */
const digit = /\d/;

/**
 * In a header of two rows the upper one holds groups, merged over their columns: `Pris` over `Ekskl. moms`. A label of
 * its own counts alone, one without meaning together with its group, and an empty one gives way to the group.
 */
export function headerLabels(
  row: RawRow,
  above: RawRow | undefined,
  merges: readonly RawMerge[] | undefined,
  book: HeaderBook,
): HeaderLabels {
  const own = row.cells.map(labelOf);
  if (above === undefined || above.number !== row.number - 1)
    return { labels: own, endsGroup: false, declines: false };
  const upper = above.cells.map(labelOf);
  const width = Math.max(own.length, upper.length);
  const isTitle = upper.filter((label) => label !== '').length === 1 && first(upper) <= first(own);
  const spread = merges === undefined ? untilNext(upper, width) : overMerges(upper, above.number, merges);
  // A title over the whole table says nothing of its columns, and `inkl. fragt` in it nothing of the price.
  const groups = isTitle ? upper : spread;
  const names = foldAll([...own, ...upper]);
  const labels = Array.from({ length: width }, (_, column) => {
    const label = own[column] ?? '';
    const over = groups[column] ?? '';
    if (label === '') return isName(upper[column] ?? '', names, book) ? (upper[column] ?? '') : '';
    return over === '' || over === label || isTitle ? label : inGroup(label, over, names, book);
  });
  const joined = labels.filter(
    (label, column) => label !== (own[column] ?? '') && (own[column] ?? '') !== '',
  );
  const endsGroup = joined.length > 0 && !own.some((label) => digit.test(label));
  return { labels, endsGroup, declines: endsGroup && joined.some((label) => book.declined(label) !== null) };
}

/** A label with its group, where it means something only so, or something else: `Pris` over `Inkl. moms`. */
function inGroup(label: string, over: string, names: ReadonlySet<string>, book: HeaderBook): string {
  const both = `${over} ${label}`;
  const alone = book.match(label, names);
  const declined = book.declined(both);
  if (declined !== null && (alone === null || alone.field === declined.field)) return both;
  return alone === null && book.match(both, names) !== null ? both : label;
}

function first(labels: readonly string[]): number {
  return labels.findIndex((label) => label !== '');
}

function isName(label: string, names: ReadonlySet<string>, book: HeaderBook): boolean {
  return label !== '' && (book.match(label, names) !== null || book.isSecret(label));
}

/** A text file has no merged cells: a group goes on to the next one. */
function untilNext(upper: readonly string[], width: number): readonly string[] {
  let group = '';
  return Array.from({ length: width }, (_, column) => {
    group = upper[column] === undefined || upper[column] === '' ? group : upper[column];
    return group;
  });
}

function overMerges(upper: readonly string[], row: number, merges: readonly RawMerge[]): readonly string[] {
  const groups = [...upper];
  for (const { top, bottom, left, right } of merges)
    if (top <= row && row <= bottom)
      for (let column = left; column <= right; column += 1) groups[column] = upper[left] ?? '';
  return groups;
}

function labelOf({ text, kind }: RawCell): string {
  return kind === 'error' ? '' : text.replace(/\s+/g, ' ').trim();
}
