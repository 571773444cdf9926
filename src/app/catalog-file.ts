import { basename } from 'node:path';
import { InputError } from '../errors.ts';
import type { CatalogEdition, CatalogImporter, ImportInput } from '../importers/importer.ts';
import type { CatalogContext } from '../intake/catalog-lines.ts';
import { type CatalogStep, catalogStream } from '../intake/catalog-stream.ts';
import { checkLettersOf } from '../intake/garbled-text.ts';
import { startTable, type TableSource } from '../intake/table-head.ts';
import type { RawTable } from '../model/raw-table.ts';
import { say } from '../text/index.ts';
import { joinedSteps, openBook } from './catalog-join.ts';
import { emptyStep, type FileStep } from './catalog-step.ts';
import type { OfferChange } from './edition-changes.ts';
import type { Knowledge } from './knowledge.ts';
import { importerOf } from './read-input.ts';
import { openTables } from './read-tables.ts';

export interface CatalogFile {
  readonly file: string;
  /** Cells that are told by their columns, and not a document whose elements say what they mean. */
  readonly isTable: boolean;
  /** @throws StartOver, after which it may be called once more. */
  readonly read: () => AsyncGenerator<FileStep>;
}

/** About how many entries make a step; more of them outlive the collection of short-lived objects. */
const entriesAtOnce = 50;

interface CatalogFileContext extends CatalogContext {
  /** The price books that go with the file. */
  readonly join: readonly string[];
  /** Who has looked at lines that were read from a page layout. */
  readonly confirmedBy: string | null;
  /** Letters that were decoded wrongly are repaired. */
  readonly repairText: boolean;
}

/** Opens a catalogue in whichever format it is. @throws InputError where it cannot be read. */
export async function catalogFile(
  { headers }: Pick<Knowledge, 'headers'>,
  input: ImportInput,
  { join, confirmedBy, repairText, ...context }: CatalogFileContext,
): Promise<CatalogFile> {
  const rules = headers.catalog;
  const { file } = input;
  const importer = importerOf(input);
  if (importer.kind === 'catalog') {
    if (join.length > 0) throw new InputError(say('run.join-needs-tables', { file }), 2);
    return { file, isTable: false, read: () => documentSteps(importer, input, context) };
  }
  const tables = importer.open === undefined ? null : await openTables(importer, input);
  const open = async () => withLetters(tables ?? (await openTables(importer, input)), repairText);
  const question = { files: join, map: context.map, repairText, heads: () => headsOf(open) };
  const book = join.length === 0 ? null : await openBook(question, rules);
  const stream = catalogStream(open, rules, {
    ...context,
    map: book === null ? context.map : book.masterMap,
  });
  const steps = () =>
    book === null ? tableSteps(stream.read()) : joinedSteps(stream.read(), book, basename(file));
  const isUnconfirmed = confirmedBy === null && (importer.unconfirmed ?? book?.unconfirmed) === true;
  return { file, isTable: true, read: isUnconfirmed ? () => unconfirmed(steps()) : steps };
}

/** The tables with their letters looked at. */
export function withLetters({ tables, close }: TableSource, repairText: boolean): TableSource {
  return { tables: tables.map((table) => checkLettersOf(table, repairText)), close };
}

/** The first rows of each table. */
export async function headsOf(open: () => Promise<TableSource>): Promise<readonly RawTable[]> {
  const heads: RawTable[] = [];
  const source = await open();
  for (const table of source.tables) {
    const { head, close } = await startTable(table);
    heads.push(head);
    await close();
  }
  await source.close();
  return heads;
}

/**
 * Marks what was read from a page layout, and says so once: nobody has yet looked whether the columns are right. Where
 * a person has, the lines are as good as any.
 */
async function* unconfirmed(steps: AsyncIterable<FileStep>): AsyncGenerator<FileStep> {
  let count = 0;
  for await (const step of steps) {
    count += step.lines.length;
    yield { ...step, lines: step.lines.map((line) => ({ ...line, unconfirmed: true as const })) };
  }
  const why = say('pdf.unconfirmed', { lines: count });
  if (count > 0) yield { ...emptyStep, warnings: [{ row: 1, field: null, why }] };
}

async function* tableSteps(steps: AsyncIterable<CatalogStep>): AsyncGenerator<FileStep> {
  for await (const step of steps) yield { ...emptyStep, ...step };
}

async function* documentSteps(
  importer: CatalogImporter,
  input: ImportInput,
  { agreement, supplier }: CatalogContext,
): AsyncGenerator<FileStep> {
  let isFull = true;
  let [lines, changes, rejects, warnings]: StepLists = [[], [], [], []];
  for await (const entry of importer.read(input, { agreement, supplier })) {
    switch (entry.kind) {
      case 'edition':
        if (entry.edition.edition === 'withdrawn') throw withdrawn(input.file, entry.edition);
        isFull = entry.edition.edition === 'full';
        yield { ...emptyStep, edition: entry.edition };
        break;
      case 'reject':
        (entry.reject.field === null ? rejects : warnings).push(entry.reject);
        break;
      case 'line':
        if (isFull) lines.push(entry.line);
        else changes.push(entry);
        break;
      case 'update':
      case 'withdrawn':
        changes.push(entry);
        break;
      default:
        entry satisfies never;
    }
    if (lines.length + changes.length + rejects.length + warnings.length < entriesAtOnce) continue;
    yield { ...emptyStep, lines, changes, rejects, warnings };
    [lines, changes, rejects, warnings] = [[], [], [], []];
  }
  yield { ...emptyStep, lines, changes, rejects, warnings };
}

/** Emptying a supplier's catalogue is a person's decision: what takes its place has to be asked for first. */
function withdrawn(file: string, { agreement, supplier }: CatalogEdition): InputError {
  return new InputError(say('ubl.withdrawn', { file, agreement, supplier }), 3);
}

type StepLists = [
  FileStep['lines'][number][],
  OfferChange[],
  FileStep['rejects'][number][],
  FileStep['warnings'][number][],
];
