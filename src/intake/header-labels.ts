import type { RawCell, RawMerge, RawRow } from '../model/raw-table.ts';
import { foldAll } from './fold.ts';
import type { HeaderBook } from './header-book.ts';

/** The labels of one row by column, spaces evened out; empty where the column has none. */
export interface HeaderLabels {
  readonly labels: readonly string[];
  /** Whether a cell of this row made a name only together with the group above it: it then ends the header. */
  readonly endsGroup: boolean;
}

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
  if (above === undefined || above.number !== row.number - 1) return { labels: own, endsGroup: false };
  const upper = above.cells.map(labelOf);
  const width = Math.max(own.length, upper.length);
  const isTitle = upper.filter((label) => label !== '').length === 1 && first(upper) <= first(own);
  const spread = merges === undefined ? untilNext(upper, width) : overMerges(upper, above.number, merges);
  // A title over the whole table says nothing of its columns, and `inkl. fragt` in it nothing of the price.
  const groups = isTitle ? upper : spread;
  const names = foldAll([...own, ...upper]);
  let endsGroup = false;
  const labels = Array.from({ length: width }, (_, column) => {
    const label = own[column] ?? '';
    const over = groups[column] ?? '';
    if (label === '') return isName(upper[column] ?? '', names, book) ? (upper[column] ?? '') : '';
    if (over === '' || over === label || isTitle) return label;
    const both = `${over} ${label}`;
    const alone = book.match(label, names);
    if (alone !== null && book.declined(both)?.field === alone.field) return both;
    if (alone !== null || book.match(both, names) === null) return label;
    endsGroup = true;
    return both;
  });
  return { labels, endsGroup };
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
