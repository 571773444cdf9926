import type { CatalogLine } from '../../model/catalog-line.ts';
import type { ChangedLine, EditionDiff, LineCounts, PriceChange } from '../../model/diff.ts';
import type { Block, Cell, Row, Table } from '../../model/document.ts';
import { itemWords } from '../../model/line-id.ts';
import { formatNumber, speaker } from '../../text/index.ts';
import { blank, money } from '../parts/cells.ts';
import { column, number, row, table, text, total } from './blocks.ts';
import { fieldsText } from './diff-fields.ts';
import { type DiffReader, shortTable } from './diff-reader.ts';

/** Editions of catalogues: what changed in each, and counts that add up. */
export function catalogBlocks(editions: readonly EditionDiff[], reader: DiffReader): readonly Block[] {
  const says = speaker(reader.language);
  return [
    ...editions.flatMap((edition) => linesOf(edition, reader)),
    { type: 'heading', level: 2, text: says('diff.counts') },
    countTable(editions, reader),
    { type: 'paragraph', text: says('diff.count-lines', { ...sumOf(editions) }) },
  ];
}

/** How many lines are new, changed, removed and unchanged in each edition and in all. */
export function countTable(
  editions: readonly { readonly source: string; readonly counts: LineCounts }[],
  { language }: DiffReader,
): Table {
  const says = speaker(language);
  const fields = ['before', 'removed', 'changed', 'unchanged', 'added', 'after'] as const;
  const labels = { before: 'from-lines', after: 'to-lines' } as const;
  const cells = (counts: LineCounts): readonly Cell[] => fields.map((field) => number(counts[field]));
  return table(
    'editions',
    says('diff.editions'),
    [
      column('source', says('diff.source')),
      ...fields.map((field) =>
        column(
          field,
          says(`diff.${field === 'before' || field === 'after' ? labels[field] : field}`),
          'right',
        ),
      ),
    ],
    [
      ...editions.map(({ source, counts }) => row(text(source), ...cells(counts))),
      ...(editions.length > 1 ? [total(text(says('diff.total')), ...cells(sumOf(editions)))] : []),
    ],
  );
}

export function sumOf(editions: readonly { readonly counts: LineCounts }[]): LineCounts {
  const sum = (field: keyof LineCounts) => editions.reduce((all, { counts }) => all + counts[field], 0);
  return {
    before: sum('before'),
    after: sum('after'),
    added: sum('added'),
    changed: sum('changed'),
    removed: sum('removed'),
    unchanged: sum('unchanged'),
  };
}

function linesOf({ source, added, changed, removed }: EditionDiff, reader: DiffReader): readonly Block[] {
  const says = speaker(reader.language);
  const lots = [...added, ...removed, ...changed.map(({ after }) => after)].some(({ lot }) => lot !== null);
  const item = [column('item', says('diff.item')), ...(lots ? [column('lot', says('diff.lot'))] : [])];
  const start = (line: CatalogLine) => [text(itemWords(line)), ...(lots ? [text(line.lot ?? '')] : [])];
  const lineColumns = [
    ...item,
    column('name', says('diff.name')),
    column('price', says('diff.price'), 'right'),
  ];
  const lineRow = (line: CatalogLine): Row => row(...start(line), text(line.name), priceCell(line));
  return [
    ...shortTable(
      'changed',
      says('diff.changed-lines', { source }),
      [
        ...item,
        column('name', says('diff.name')),
        column('before', says('diff.price-before'), 'right'),
        column('after', says('diff.price-now'), 'right'),
        column('difference', says('diff.difference'), 'right'),
        column('percent', says('diff.percent'), 'right'),
        column('fields', says('diff.other-fields')),
      ],
      changed.map((change) =>
        row(...start(change.after), text(change.after.name), ...changeCells(change, reader)),
      ),
      reader,
      [says('diff.price-note')],
    ),
    ...shortTable('added', says('diff.added-lines', { source }), lineColumns, added.map(lineRow), reader),
    ...shortTable(
      'removed',
      says('diff.removed-lines', { source }),
      lineColumns,
      removed.map(lineRow),
      reader,
    ),
  ];
}

function changeCells({ before, after, fields, price }: ChangedLine, reader: DiffReader): readonly Cell[] {
  const { language } = reader;
  const others = fields.filter(({ field }) => field !== 'price');
  // What kept a price from being compared says of unit and quantity all that is to be said.
  const shown = others.filter(
    ({ field }) => price?.barrier == null || !(field in barriers) || barriers[field] !== price.barrier,
  );
  const words = [
    ...(price?.barrier == null ? [] : [barrierText(price, before, after, reader)]),
    ...(shown.length === 0 ? [] : [fieldsText(shown, 'field', language, { before, after })]),
  ];
  return [
    priceCell(before),
    priceCell(after),
    price?.differenceMinor == null ? blank : money(price.differenceMinor, after.price?.currency ?? ''),
    price?.percent == null ? blank : text(`${formatNumber(language, price.percent, 1)} %`),
    text(words.join('; ')),
  ];
}

const barriers: Readonly<Record<string, PriceChange['barrier']>> = {
  unit: 'unit',
  priceQuantity: 'price-quantity',
};

function barrierText(
  { barrier }: PriceChange,
  before: CatalogLine,
  after: CatalogLine,
  { language }: DiffReader,
): string {
  const says = speaker(language);
  const field = barrier === 'unit' ? 'unit' : 'priceQuantity';
  const value = (line: CatalogLine) => {
    const own = line[field];
    if (own === null) return says('diff.none');
    return typeof own === 'number' ? formatNumber(language, own) : own;
  };
  const why = says(`diff.barrier.${barrier}`, { before: value(before), after: value(after) });
  return says('diff.not-comparable', { why });
}

function priceCell({ price }: CatalogLine): Cell {
  return price === null ? blank : money(price.minor, price.currency);
}
