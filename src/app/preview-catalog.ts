import { basename } from 'node:path';
import { InputError } from '../errors.ts';
import type { ImportInput } from '../importers/importer.ts';
import { checkLetters } from '../intake/garbled-text.ts';
import { type PriceJoiner, priceJoiner } from '../intake/join.ts';
import { priceRows } from '../intake/preview-rows.ts';
import { catalogRows } from '../intake/preview-stream.ts';
import { previewTable, type TablePreview } from '../intake/preview-table.ts';
import type { Say } from '../model/say.ts';
import { firstItems, joinSentences } from '../reports/views/join-sentences.ts';
import type { PreviewFile } from '../reports/views/preview.ts';
import { type Language, say, speaker } from '../text/index.ts';
import { headsOf, withLetters } from './catalog-file.ts';
import { type OpenedBook, openBook } from './catalog-join.ts';
import { type ChosenMap, chooseMap, toldMap, withKeptMap } from './column-map.ts';
import type { Knowledge } from './knowledge.ts';
import { readDocument } from './preview-document.ts';
import type { PreviewQuestion, PreviewSurroundings } from './preview-question.ts';
import { documentView, tableView } from './preview-views.ts';
import { importerOf } from './read-input.ts';
import { openTables, readTables } from './read-tables.ts';
import { repeatWatch } from './repeat-watch.ts';
import { tableSample } from './table-samples.ts';

/** A catalogue as the import would read it, sheet by sheet; nothing of it is kept. */
export async function previewCatalog(
  { headers }: Knowledge,
  input: ImportInput,
  question: PreviewQuestion,
  { workspace, language }: PreviewSurroundings,
): Promise<readonly PreviewFile[]> {
  const importer = importerOf(input);
  const { unconfirmed = false } = importer.kind === 'table' ? importer : {};
  if (importer.kind === 'catalog') {
    if (question.join.length > 0) throw new InputError(say('run.join-needs-tables', { file: input.file }), 2);
    const read = await readDocument(importer, input, question, language);
    return [documentView(importer, input.file, read, { language, rules: headers.catalog })];
  }
  const chosen = await chosenFor(input, question, workspace);
  const source = withLetters(await openTables(importer, input), question.repairText);
  try {
    return await withKeptMap(chosen, () => tableViews());
  } finally {
    await source.close();
  }

  async function tableViews(): Promise<readonly PreviewFile[]> {
    const rules = headers.catalog;
    const { join: files, repairText, agreement, supplier } = question;
    const heads = async () => headsOf(async () => ({ ...source, close: async () => {} }));
    const book =
      files.length === 0 ? null : await openBook({ files, map: chosen.map, repairText, heads }, rules);
    const map = book === null ? chosen.map : book.masterMap;
    const joined = joinCounter(book);
    const repeats = () => repeatWatch('item');
    const preview = { rules, map, agreement, supplier, join: joined.join, repeats };
    const previews: TablePreview[] = [];
    for (const table of source.tables) {
      const sample = await tableSample(table);
      previews.push(
        await previewTable(sample, rules, map, 'property', (mapping) => catalogRows(table, mapping, preview)),
      );
    }
    const usable = previews.some(({ problem }) => problem === null);
    const more = [
      ...unconfirmedNotes(unconfirmed, previews, question, language),
      ...joined.notes(basename(input.file), language),
    ];
    const needs = needsOf(previews, question);
    const used = usedMap(chosen, language);
    return previews.map((one) =>
      tableView(one, usable, { language, rules, needs, used, more: one.problem === null ? more : [] }),
    );
  }
}

/** A price book as the join would read it. */
export async function previewPrices(
  { headers }: Knowledge,
  input: ImportInput,
  question: PreviewQuestion,
  { workspace, language }: PreviewSurroundings,
): Promise<readonly PreviewFile[]> {
  const rules = headers.catalog;
  const importer = importerOf(input);
  if (importer.kind === 'catalog')
    throw new InputError(say('run.join-needs-tables', { file: input.file }), 2);
  const chosen = await chosenFor(input, question, workspace);
  const previews: TablePreview[] = [];
  for (const whole of await readTables(importer, input)) {
    const table = checkLetters(whole, question.repairText);
    // A map may be about the master data alone.
    const read = priceRows(rules, null);
    const sample = { table, rows: table.rows.length };
    previews.push(await previewTable(sample, rules, null, 'property', (mapping) => read(table, mapping)));
  }
  const usable = previews.some(({ problem }) => problem === null);
  const used = usedMap(chosen, language);
  return previews.map((one) => tableView(one, usable, { language, rules, needs: [], used, more: [] }));
}

async function chosenFor(
  input: ImportInput,
  question: PreviewQuestion,
  workspace: string,
): Promise<ChosenMap> {
  return chooseMap({ ...question, workspace, owner: question.supplier, file: input.file });
}

function usedMap(chosen: ChosenMap, language: Language): readonly string[] {
  return chosen.from === 'kept' ? toldMap(chosen, language) : [];
}

/** What the import will still ask for. */
function needsOf(
  previews: readonly TablePreview[],
  { agreement, supplier }: PreviewQuestion,
): readonly Say[] {
  const lacks = (field: string) =>
    previews.some(
      ({ columns, problem }) => problem === null && !columns.some((column) => column.field === field),
    );
  return [
    ...(agreement === null && lacks('agreement') ? [say('preview.needs-agreement')] : []),
    ...(supplier === null && lacks('supplier') ? [say('preview.needs-supplier')] : []),
  ];
}

function unconfirmedNotes(
  unconfirmed: boolean,
  previews: readonly TablePreview[],
  { confirmedBy = null }: PreviewQuestion,
  language: Language,
): readonly string[] {
  const lines = previews.reduce((sum, { records }) => sum + records, 0);
  if (!unconfirmed || confirmedBy !== null || lines === 0) return [];
  return [speaker(language)('pdf.unconfirmed', { lines })];
}

/** Joins prices while lines are read, and says what did not join. */
function joinCounter(book: OpenedBook | null) {
  const joiner = book === null ? null : priceJoiner(book);
  const withoutPrice = new Set<string>();
  const join: PriceJoiner['join'] | null =
    joiner === null
      ? null
      : (line) => {
          const joined = joiner.join(line);
          if (!joined.hasPrice) withoutPrice.add(line.item);
          return joined;
        };
  function notes(master: string, language: Language): readonly string[] {
    if (book === null || joiner === null) return [];
    const withoutItem = joiner.unused().map(({ item }) => item);
    const left = { withoutPrice: firstItems([...withoutPrice]), withoutItem: firstItems(withoutItem) };
    return joinSentences({ master, prices: book.name, ...left }, language);
  }
  return { join, notes };
}
