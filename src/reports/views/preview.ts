import type { Block, Document } from '../../model/document.ts';
import { formatName } from '../../text/format-name.ts';
import { type Language, speaker } from '../../text/index.ts';
import { column, number, row, table, text } from './blocks.ts';

interface Sample {
  readonly row: number;
  readonly before: string;
  /** Null: unknown; absent where the row is left out. */
  readonly after?: string | null;
}

export interface PreviewColumn {
  /** A, B … as a spreadsheet counts. */
  readonly column: string;
  readonly header: string;
  readonly use: 'field' | 'property' | 'unused' | 'secret' | 'declined-property' | 'declined-unused';
  readonly field: string | null;
  /** What the column was understood as, in words. */
  readonly understood: string;
  readonly samples: readonly Sample[];
}

interface PreviewRow {
  readonly row: number;
  readonly field: string | null;
  readonly why: string;
}

/** One file, or one sheet of it. */
export interface PreviewFile {
  readonly file: string;
  readonly sheet: string | null;
  readonly format: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly headerRows: readonly number[];
  readonly columns: readonly PreviewColumn[];
  /** What columns without a header hold, by number. */
  readonly contents: readonly { readonly column: string; readonly holds: string }[];
  /** For a document that says what its elements mean: where each field is read, and its first values. */
  readonly fields: readonly {
    readonly field: string;
    readonly from: string;
    /** The field in words. */
    readonly understood: string;
    /** How many of the entries say something of it. */
    readonly filled: number;
    readonly values: readonly string[];
  }[];
  /** How each column of numbers is read, and why. */
  readonly numbers: readonly string[];
  readonly notes: readonly string[];
  readonly rows: number | null;
  readonly taken: number;
  readonly records: number;
  readonly rejected: number;
  readonly rejects: readonly PreviewRow[];
  readonly unread: number;
  readonly warnings: readonly PreviewRow[];
  /** Why it cannot be imported as it is; null where it can. */
  readonly problem: string | null;
  /** A sheet that the import passes over, since another one holds the rows. */
  readonly passedOver: boolean;
  /** The column map as it stands, to copy and correct; null where a map has no meaning. */
  readonly map: Readonly<Record<string, string>> | null;
  readonly mapFields: readonly string[];
}

/** What `--preview` shows: the same for the eye and as JSON. */
export interface PreviewView {
  readonly importable: boolean;
  readonly files: readonly PreviewFile[];
}

const examples = {
  catalog:
    '{"price": {"column": "Pris", "decimal": ","}, "validTo": {"column": "Slut", "dates": "day-first"}}',
  register: '{"contractEnd": {"column": "Slut", "dates": "day-first"}}',
} as const;

export function previewDocument({ files }: PreviewView, language: Language): Document {
  return {
    id: 'preview',
    language,
    title: speaker(language)('preview.title'),
    provenance: [],
    blocks: files.flatMap((file) => fileBlocks(file, language)),
  };
}

function fileBlocks(file: PreviewFile, language: Language): readonly Block[] {
  const says = speaker(language);
  const { file: name, sheet, columns, numbers, notes, problem, passedOver } = file;
  const other = sheet === null ? 'preview.other-file' : 'preview.other-sheet';
  const verdict = passedOver ? other : 'preview.cannot-import';
  return [
    { type: 'heading', level: 2, text: sheet === null ? name : `${name} [${sheet}]` },
    ...factsOf(file, language),
    problem === null
      ? { type: 'paragraph', text: says('preview.can-import') }
      : { type: 'notice', text: says(verdict, { why: problem }) },
    ...(passedOver
      ? []
      : [...columnTable(columns, says), ...contentTable(file, says), ...fieldTable(file, says)]),
    ...listed(says('preview.numbers'), numbers),
    ...listed(says('preview.notes'), notes),
    ...rowTable('rejects', says('preview.rejects'), file.rejects, file.rejected, says),
    ...rowTable('warnings', says('preview.warnings'), file.warnings, file.unread, says),
    ...(passedOver ? [] : mapBlocks(file, says)),
  ];
}

type Says = ReturnType<typeof speaker>;

function factsOf(
  { format, encoding, delimiter, headerRows, columns, rows, taken, rejected, records }: PreviewFile,
  language: Language,
): readonly Block[] {
  const says = speaker(language);
  if (format === null) return [];
  const header =
    headerRows.length > 0
      ? says(headerRows.length > 1 ? 'preview.header-rows' : 'preview.header-row', {
          rows: headerRows.join(', '),
        })
      : columns.length > 0
        ? says('preview.no-header-used')
        : null;
  const facts = [
    says('preview.format', { format: formatName(format, language) }),
    encoding === null ? null : says('preview.encoding', { encoding }),
    delimiter === null
      ? null
      : says('preview.delimiter', { delimiter: delimiter === '\t' ? says('preview.tab') : `"${delimiter}"` }),
    header,
  ].filter((fact) => fact !== null);
  const count =
    rows === null
      ? says('preview.lines', { taken, rejected })
      : `${says(headerRows.length === 0 ? 'preview.all-rows' : 'preview.rows', { rows, taken, rejected })}${records !== taken ? ` ${says('preview.cameras', { count: records })}.` : ''}`;
  return [
    { type: 'paragraph', text: `${facts.join(', ')}.` },
    { type: 'paragraph', text: count },
  ];
}

function columnTable(columns: readonly PreviewColumn[], says: Says): readonly Block[] {
  if (columns.length === 0) return [];
  const rows = columns.flatMap(({ column: place, header, use, understood, samples }) => {
    const [first = use === 'field' ? says('preview.nothing') : '', ...others] = samples.map((sample) =>
      sampleText(sample, says),
    );
    return [
      row(text(place), text(header), text(understood), text(first)),
      ...others.map((other) => row(text(''), text(''), text(''), text(other))),
    ];
  });
  return [
    table(
      'columns',
      says('preview.columns'),
      [
        column('column', says('preview.column')),
        column('header', says('preview.header')),
        column('understood', says('preview.understood')),
        column('samples', says('preview.samples')),
      ],
      rows,
    ),
  ];
}

function sampleText({ before, after }: Sample, says: Says): string {
  if (after === undefined) return `"${before}"`;
  return says('preview.sample', { before, after: after ?? says('preview.unknown') });
}

function contentTable({ contents }: PreviewFile, says: Says): readonly Block[] {
  if (contents.length === 0) return [];
  return [
    { type: 'paragraph', text: says('preview.by-number') },
    table(
      'contents',
      '',
      [column('column', says('preview.column')), column('holds', says('preview.holds'))],
      contents.map(({ column: place, holds }) => row(text(place), text(holds))),
    ),
  ];
}

function fieldTable({ fields }: PreviewFile, says: Says): readonly Block[] {
  if (fields.length === 0) return [];
  return [
    table(
      'fields',
      says('preview.document'),
      [
        column('field', says('preview.field')),
        column('filled', says('preview.filled'), 'right'),
        column('values', says('preview.values')),
      ],
      fields.map(({ understood, filled, values }) =>
        row(text(understood), number(filled), text(values.join(' · '))),
      ),
    ),
  ];
}

function listed(heading: string, items: readonly string[]): readonly Block[] {
  if (items.length === 0) return [];
  return [
    { type: 'paragraph', text: `${heading}:` },
    { type: 'list', items },
  ];
}

function rowTable(
  id: string,
  caption: string,
  rows: readonly PreviewRow[],
  all: number,
  says: Says,
): readonly Block[] {
  if (rows.length === 0) return [];
  const more = all - rows.length;
  return [
    table(
      id,
      caption,
      [
        column('row', says('view.row'), 'right'),
        column('field', says('view.field')),
        column('why', says('view.why')),
      ],
      rows.map(({ row: place, field, why }) => row(text(String(place)), text(field ?? ''), text(why))),
      more > 0 ? [says('preview.more', { count: more })] : [],
    ),
  ];
}

function mapBlocks({ map, mapFields }: PreviewFile, says: Says): readonly Block[] {
  if (map === null) return [];
  const entries = Object.entries(map).map(
    ([field, label]) => `${JSON.stringify(field)}: ${JSON.stringify(label)}`,
  );
  const lines = [
    '{',
    ...entries.map((entry, index) => (index < entries.length - 1 ? `${entry},` : entry)),
    '}',
  ];
  return [
    { type: 'heading', level: 3, text: says('preview.correct') },
    {
      type: 'paragraph',
      text: says('preview.correct-how', {
        example: examples[mapFields.includes('price') ? 'catalog' : 'register'],
      }),
    },
    table(
      'map',
      '',
      [column('map', says('preview.map-file'))],
      lines.map((line) => row(text(line))),
    ),
    { type: 'paragraph', text: says('preview.fields', { fields: mapFields.join(', ') }) },
  ];
}
