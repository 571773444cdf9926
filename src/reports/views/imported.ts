import type { Block, Document } from '../../model/document.ts';
import { type Language, speaker } from '../../text/index.ts';
import { column, number, row, table, text } from './blocks.ts';
import { type JoinResult, joinSentences } from './join-sentences.ts';

export interface ImportedRow {
  readonly file: string;
  readonly row: number;
  readonly field: string | null;
  readonly why: string;
}

/** How one supplier's lines on one agreement differ from the edition before; `before` is 0 for the first one. */
export interface ImportedEdition {
  readonly agreement: string;
  readonly supplier: string;
  readonly before: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  /** The agreement's first and last day, where they are known. */
  readonly agreementFrom: string | null;
  readonly agreementUntil: string | null;
}

/** What an import took in and what it did not, row by row. */
export interface ImportedView {
  readonly lines?: number;
  readonly cameras?: number;
  readonly declarations?: number;
  /** Why nothing was imported, where the source is what it was. */
  readonly unchanged?: string;
  readonly rejects: readonly ImportedRow[];
  readonly warnings: readonly ImportedRow[];
  /** What the import as a whole makes a person look at. */
  readonly notices?: readonly string[];
  readonly editions?: readonly ImportedEdition[];
  readonly joins?: readonly JoinResult[];
  readonly snapshot: string;
  /** What a register holds that the one before did not, by department. */
  readonly changes?: readonly unknown[];
  /** Sentences about the import as a whole. */
  readonly notes?: readonly string[];
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
      text: imported.unchanged ?? takenIn(imported, says),
    },
    ...(imported.notices ?? []).map((notice): Block => ({ type: 'notice', text: notice })),
    ...editionList(imported.editions ?? [], language),
    ...(imported.joins ?? []).map((join): Block => ({ type: 'list', items: joinSentences(join, language) })),
    ...noteList(imported.notes ?? []),
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

function editionList(editions: readonly ImportedEdition[], language: Language): readonly Block[] {
  const says = speaker(language);
  if (editions.length === 0) return [];
  const items = editions.map(({ agreementFrom, agreementUntil, ...edition }) =>
    says(edition.before === 0 ? 'import.first-edition' : 'import.edition-changed', edition),
  );
  return [{ type: 'list', items }];
}

function takenIn(
  { lines, declarations, cameras = 0, rejects: { length: rejects } }: ImportedView,
  says: ReturnType<typeof speaker>,
): string {
  if (lines !== undefined) return says('view.imported-lines', { count: lines, rejects });
  if (declarations !== undefined) return says('declaration.imported', { count: declarations, rejects });
  return says('view.imported-cameras', { count: cameras, rejects });
}

function noteList(items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ type: 'list', items }];
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
