import type { Block, Document } from '../../model/document.ts';
import { type Language, speaker } from '../../text/index.ts';
import { column, number, row, table, text } from './blocks.ts';
import type { ImportedRow } from './imported.ts';

/** Which camera models were taken in, which record of each counts, and what was not taken in. */
export interface ImportedSpecsView {
  readonly models: number;
  readonly decisions: readonly { readonly cameraId: string; readonly model: string; readonly why: string }[];
  readonly rejects: readonly ImportedRow[];
  readonly snapshot: string;
}

/** The first are enough to act on; all of them are in the JSON. */
const shown = 20;

export function importedSpecsDocument(imported: ImportedSpecsView, language: Language): Document {
  const says = speaker(language);
  const { models, decisions, rejects } = imported;
  const more = (count: number) => (count > shown ? [says('view.more-rows', { count: count - shown })] : []);
  const sentences = decisions.slice(0, shown).map(({ why }) => why);
  const blocks: Block[] = [
    { type: 'paragraph', text: says('specs.imported', { count: models, rejects: rejects.length }) },
    { type: 'list', items: [...sentences, ...more(decisions.length)] },
  ];
  if (rejects.length > 0) {
    const columns = [
      column('file', says('view.file')),
      column('row', says('view.row'), 'right'),
      column('why', says('view.why')),
    ];
    const rows = rejects.slice(0, shown).map((one) => row(text(one.file), number(one.row), text(one.why)));
    blocks.push(table('rejects', says('view.rejects'), columns, rows, more(rejects.length)));
  }
  return {
    id: 'imported-specs',
    language,
    title: says('specs.title'),
    provenance: [[says('view.snapshot'), imported.snapshot]],
    blocks,
  };
}
