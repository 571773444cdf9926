import { CatalogLine } from '../model/catalog-line.ts';
import type { QuestionSubject } from '../model/question.ts';
import type { ReadableWorkspace } from '../workspace/workspace.ts';
import { itemPart, subjectOfQuestion } from './question-id.ts';

/** The question behind an id, and whether its item can still be bought. */
export interface FoundQuestion {
  readonly line: CatalogLine;
  readonly subject: QuestionSubject;
  readonly isGone: boolean;
}

/**
 * The questions behind ids: among the items of the catalogue as it stands, else among those of its earlier editions.
 * An id that belongs to none is not in the answer.
 */
export async function findQuestions(
  opened: ReadableWorkspace,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FoundQuestion>> {
  const found = new Map<string, FoundQuestion>();
  const catalog = await opened.currentCatalog();
  await look(catalog.rows(), ids, false, found);
  const current = new Set(catalog.imports.map(({ snapshot }) => snapshot));
  const earlier = (await opened.imports()).filter(
    ({ kind, snapshot }) => kind === 'catalog' && !current.has(snapshot),
  );
  for (const record of earlier.toReversed()) {
    const missing = ids.filter((id) => !found.has(id));
    if (missing.length === 0) break;
    await look(opened.rowsOf(record), missing, true, found);
  }
  return found;
}

async function look(
  rows: AsyncIterable<unknown>,
  ids: readonly string[],
  isGone: boolean,
  found: Map<string, FoundQuestion>,
): Promise<void> {
  const byItem = new Map<string, string[]>();
  for (const id of ids) {
    const [part = ''] = id.split('-');
    byItem.set(part, [...(byItem.get(part) ?? []), id]);
  }
  for await (const row of rows) {
    const line = CatalogLine.parse(row);
    for (const id of byItem.get(itemPart(line)) ?? []) {
      const subject = found.has(id) ? null : subjectOfQuestion(id, line);
      if (subject !== null) found.set(id, { line, subject, isGone });
    }
  }
}
