import type { CatalogImporter } from '../importers/importer.ts';
import type { ContentKind } from '../intake/column-content.ts';
import { columnName } from '../intake/column-notes.ts';
import type { ColumnPreview, TablePreview } from '../intake/preview-table.ts';
import type { HeaderRules } from '../model/headers.ts';
import type { Reject } from '../model/reject.ts';
import type { Say } from '../model/say.ts';
import type { PreviewColumn, PreviewFile } from '../reports/views/preview.ts';
import { type Language, render, speaker } from '../text/index.ts';

/** The first rows are enough to see what is wrong. */
const shown = 10;

interface TableContext {
  readonly language: Language;
  readonly rules: HeaderRules;
  /** What the import will still ask for, and which corrections were used. */
  readonly needs: readonly Say[];
  readonly used: readonly string[];
  /** What the reading as a whole came to. */
  readonly more: readonly string[];
}

const nothing = {
  sheet: null,
  format: null,
  encoding: null,
  delimiter: null,
  headerRows: [],
  columns: [],
  contents: [],
  fields: [],
  numbers: [],
  notes: [],
  rows: null,
  taken: 0,
  records: 0,
  rejected: 0,
  rejects: [],
  unread: 0,
  warnings: [],
  passedOver: false,
  map: null,
  mapFields: [],
} satisfies Omit<PreviewFile, 'file' | 'problem'>;

/** One table in the reader's language. `usable`: another table of the file, or this one, can be imported. */
export function tableView(preview: TablePreview, usable: boolean, context: TableContext): PreviewFile {
  const { language, rules, needs, used, more } = context;
  const { table, problem } = preview;
  const passedOver = problem !== null && usable;
  const says = (each: Say) => render(language, each);
  return {
    ...nothing,
    file: table.file,
    sheet: table.sheet,
    format: table.format,
    encoding: table.encoding,
    delimiter: table.delimiter ?? null,
    headerRows: preview.headerRows,
    columns: preview.columns.map((column) => columnView(column, rules, language)),
    contents: preview.contents.map((kind, index) => ({
      column: `#${index + 1}`,
      holds: speaker(language)(`preview.holds-${kind}`),
    })),
    numbers: preview.numbers.map(({ why }) => says(why)),
    notes: [
      ...used,
      ...(problem === null ? needs.map(says) : []),
      ...more,
      ...preview.notes.map(({ why }) => says(why)),
    ],
    rows: preview.rows,
    taken: preview.taken,
    records: preview.records,
    rejected: preview.rejected,
    rejects: rowsOf(preview.rejects, language),
    unread: preview.unread,
    warnings: rowsOf(preview.warnings, language),
    problem: problem === null ? null : says(problem),
    passedOver,
    map: mapOf(preview, rules),
    mapFields: rules.fields.map(({ id }) => id),
  };
}

/** A file of which nothing could be read. */
export function failedView(file: string, why: Say, language: Language): PreviewFile {
  return { ...nothing, file, problem: render(language, why) };
}

export interface ReadDocument {
  /** How many entries say something of a field, and the first things they say. */
  readonly fields: readonly {
    readonly field: string;
    readonly filled: number;
    readonly values: readonly string[];
  }[];
  /** How many lines, updates and withdrawals. */
  readonly taken: number;
  readonly rejects: readonly Reject[];
  readonly rejected: number;
  readonly warnings: readonly Reject[];
  readonly unread: number;
  readonly problem: Say | null;
  /** What the import will still ask for, and what else to know. */
  readonly notes: readonly Say[];
}

/** A document whose elements say what they mean: its fields with their first values. */
export function documentView(
  { id, reads = [] }: CatalogImporter,
  file: string,
  { fields, notes, rejects, warnings, problem, ...counts }: ReadDocument,
  { language, rules }: Pick<TableContext, 'language' | 'rules'>,
): PreviewFile {
  const named = (field: string) => {
    const name = rules.fields.find((rule) => rule.id === field)?.label[language];
    return name === undefined ? field : `${name} (${field})`;
  };
  const from = (name: string) => reads.filter(({ field }) => field === name).map((source) => source.from);
  return {
    ...nothing,
    ...counts,
    file,
    format: id,
    records: counts.taken,
    fields: fields.map((one) => ({
      ...one,
      understood: named(one.field),
      from: from(one.field).join(', '),
    })),
    notes: notes.map((note) => render(language, note)),
    rejects: rowsOf(rejects, language),
    warnings: rowsOf(warnings, language),
    problem: problem === null ? null : render(language, problem),
  };
}

function columnView(
  { index, label, use, field, word, samples }: ColumnPreview,
  rules: HeaderRules,
  language: Language,
): PreviewColumn {
  const name = rules.fields.find(({ id }) => id === field)?.label[language] ?? '';
  const says = speaker(language);
  return {
    column: columnName(index),
    header: label,
    use,
    field: use === 'field' ? field : null,
    understood:
      use === 'field' ? `${name} (${field})` : says(`preview.as-${use}`, { word: word ?? '', field: name }),
    samples: samples.map(({ row, before, after }) => ({
      row,
      before,
      ...(after === undefined
        ? {}
        : { after: typeof after === 'object' && after !== null ? render(language, after) : after }),
    })),
  };
}

function rowsOf(rows: readonly Reject[], language: Language) {
  return rows.slice(0, shown).map(({ row, field, why }) => ({ row, field, why: render(language, why) }));
}

/** What a column without a header is most likely for, by what it holds; a person corrects it. */
const likelyFields: readonly (readonly [ContentKind, readonly string[]])[] = [
  ['code', ['item', 'model']],
  ['text', ['name', 'brand']],
  ['gtin', ['gtin']],
  ['number', ['price']],
  ['day', ['validTo', 'contractEnd']],
  ['mac', ['mac']],
];

/** The map that would give the same columns; for a table without a header a guess to correct. */
function mapOf({ columns, contents }: TablePreview, rules: HeaderRules): PreviewFile['map'] {
  const named = columns.flatMap(({ use, field, label }) =>
    use === 'field' && field !== null ? [[field, label] as const] : [],
  );
  if (named.length > 0) return Object.fromEntries(named);
  const guesses = likelyFields.flatMap(([kind, ids]) => {
    const index = contents.indexOf(kind);
    const field = rules.fields.find(({ id }) => ids.includes(id))?.id;
    return index < 0 || field === undefined ? [] : [[field, `#${index + 1}`] as const];
  });
  return guesses.length === 0 ? null : Object.fromEntries(guesses);
}
