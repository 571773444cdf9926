import type { Block, Document } from '../../model/document.ts';
import { type Language, speaker } from '../../text/index.ts';
import { column, number, row, table, text } from './blocks.ts';

export interface ImportedRow {
  readonly file: string;
  readonly row: number;
  readonly field: string | null;
  readonly why: string;
}

/** What an import took in and what it did not, row by row. */
export interface ImportedView {
  readonly lines?: number;
  readonly cameras?: number;
  readonly rejects: readonly ImportedRow[];
  readonly warnings: readonly ImportedRow[];
  readonly snapshot: string;
  readonly mappings: readonly {
    readonly file: string;
    readonly columns: readonly string[];
    readonly unused: readonly string[];
  }[];
  /** Which corrections of the columns were used, and which are kept for the next time. */
  readonly columnMaps?: readonly string[];
}

/** The first rejects are enough to act on; all of them are in the JSON. */
const shown = 20;

export function importDocument(imported: ImportedView, language: Language): Document {
  const says = speaker(language);
  const blocks: Block[] = [
    {
      type: 'paragraph',
      text:
        imported.lines === undefined
          ? says('view.imported-cameras', { count: imported.cameras ?? 0, rejects: imported.rejects.length })
          : says('view.imported-lines', { count: imported.lines, rejects: imported.rejects.length }),
    },
    ...imported.mappings.map(
      ({ file, columns, unused }): Block => ({
        type: 'list',
        items: [
          says('view.columns-read', { file, columns: columns.join(', ') }),
          ...(unused.length === 0 ? [] : [says('view.columns-unused', { columns: unused.join(', ') })]),
        ],
      }),
    ),
    ...(imported.columnMaps ?? []).map((text): Block => ({ type: 'paragraph', text })),
    ...rowTable('rejects', says('view.rejects'), imported.rejects, language),
    ...rowTable('warnings', says('view.warnings'), imported.warnings, language),
  ];
  return {
    id: 'imported',
    language,
    title: says('view.imported-title'),
    provenance: [[says('view.snapshot'), imported.snapshot]],
    blocks,
  };
}

function rowTable(
  id: string,
  caption: string,
  rows: readonly ImportedRow[],
  language: Language,
): readonly Block[] {
  const says = speaker(language);
  if (rows.length === 0) return [];
  return [
    table(
      id,
      caption,
      [
        column('file', says('view.file')),
        column('row', says('view.row'), 'right'),
        column('field', says('view.field')),
        column('why', says('view.why')),
      ],
      rows
        .slice(0, shown)
        .map(({ file, row: place, field, why }) =>
          row(text(file), number(place), text(field ?? ''), text(why)),
        ),
      rows.length > shown ? [says('view.more-rows', { count: rows.length - shown })] : [],
    ),
  ];
}
