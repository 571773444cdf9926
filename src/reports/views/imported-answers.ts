import type { Block, Document } from '../../model/document.ts';
import { type Language, speaker } from '../../text/index.ts';
import { column, number, row, table, text } from './blocks.ts';
import type { ImportedRow, ImportedView } from './imported.ts';

/** One answer and what became of it; `why` null: it is used, and nothing more is to be said. */
export interface ImportedAnswer {
  readonly file: string;
  readonly row: number;
  readonly question: string;
  readonly supplier: string;
  readonly item: string;
  /** The feature or the layer that it is about. */
  readonly subject: string;
  readonly asked: string;
  readonly value: string;
  readonly why: string | null;
}

/** What an import of suppliers' answers did with every row. */
export interface ImportedAnswersView {
  readonly rows: number;
  readonly blank: number;
  readonly used: readonly ImportedAnswer[];
  readonly disputed: readonly ImportedAnswer[];
  /** Kept as history: a later answer counts. */
  readonly unused: readonly ImportedAnswer[];
  /** The very same answers were there already. */
  readonly again: boolean;
  readonly rejects: readonly ImportedRow[];
  readonly warnings: readonly ImportedRow[];
  readonly snapshot: string;
  readonly mappings: ImportedView['mappings'];
}

/** The first are enough to act on; all of them are in the JSON. */
const shown = 20;

export function importedAnswersDocument(imported: ImportedAnswersView, language: Language): Document {
  const says = speaker(language);
  const { rows, blank, used, disputed, unused, rejects, warnings, again, snapshot } = imported;
  const counts = {
    ...{ rows, blank, used: used.length, disputed: disputed.length },
    ...{ unused: unused.length, rejects: rejects.length },
  };
  const blocks: readonly (Block | null)[] = [
    { type: 'paragraph', text: says('answer.counts', counts) },
    ...(again ? [{ type: 'paragraph' as const, text: says('answer.again') }] : []),
    answers('used', 'answer.used', used, language),
    answers('disputed', 'answer.disputed', disputed, language),
    answers('unused', 'answer.unused', unused, language),
    problems('rejects', 'view.rejects', rejects, language),
    problems('warnings', 'view.warnings', warnings, language),
  ];
  return {
    id: 'imported-answers',
    language,
    title: says('answer.title'),
    provenance: [[says('view.snapshot'), snapshot]],
    blocks: blocks.filter((block) => block !== null),
  };
}

function answers(
  id: string,
  caption: string,
  list: readonly ImportedAnswer[],
  language: Language,
): Block | null {
  const says = speaker(language);
  if (list.length === 0) return null;
  const columns = [
    column('row', says('view.row'), 'right'),
    column('item', says('question.item')),
    column('asked', says('question.question')),
    column('value', says('question.answer')),
    ...(list.some(({ why }) => why !== null) ? [column('why', says('view.why'))] : []),
  ];
  const rows = list
    .slice(0, shown)
    .map((one) =>
      row(number(one.row), text(one.item), text(one.asked), text(one.value), text(one.why ?? '')),
    );
  return table(id, says(caption), columns, rows, more(list.length, language));
}

function problems(
  id: string,
  caption: string,
  list: readonly ImportedRow[],
  language: Language,
): Block | null {
  const says = speaker(language);
  if (list.length === 0) return null;
  const columns = [
    column('file', says('view.file')),
    column('row', says('view.row'), 'right'),
    column('why', says('view.why')),
  ];
  const rows = list.slice(0, shown).map((one) => row(text(one.file), number(one.row), text(one.why)));
  return table(id, says(caption), columns, rows, more(list.length, language));
}

function more(count: number, language: Language): readonly string[] {
  return count > shown ? [speaker(language)('view.more-rows', { count: count - shown })] : [];
}
