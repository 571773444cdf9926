import { InputError } from '../errors.ts';
import type { CatalogEdition, CatalogImporter, ImportInput } from '../importers/importer.ts';
import type { CatalogContext } from '../intake/catalog-lines.ts';
import { type CatalogStep, catalogStream } from '../intake/catalog-stream.ts';
import { priceJoiner, priceWithoutItem } from '../intake/join.ts';
import { splitMap } from '../intake/join-map.ts';
import { type PriceBook, readPriceBook } from '../intake/price-book.ts';
import { startTable } from '../intake/table-head.ts';
import type { RawTable } from '../model/raw-table.ts';
import { say } from '../text/index.ts';
import type { OfferChange } from './edition-changes.ts';
import type { Knowledge } from './knowledge.ts';
import { importerOf } from './read-input.ts';
import { readEach, readSource } from './read-source.ts';
import { openTables, readTables } from './read-tables.ts';

/** What a join left over on either side, by item number. */
export interface JoinLeft {
  readonly master: string;
  readonly prices: string;
  readonly withoutPrice: readonly string[];
  readonly withoutItem: readonly string[];
}

/** What the next piece of a catalogue file came to. */
interface FileStep extends CatalogStep {
  readonly edition: CatalogEdition | null;
  /** To be applied to an earlier edition; then there are no lines. */
  readonly changes: readonly OfferChange[];
  readonly joined: JoinLeft | null;
}

export interface CatalogFile {
  readonly file: string;
  /** Where a repeated item is told: tables name the field. */
  readonly repeatField: string | null;
  /** @throws StartOver, after which it may be called once more. */
  readonly read: () => AsyncGenerator<FileStep>;
}

const nothing: FileStep = {
  ...{ lines: [], rejects: [], warnings: [], mapping: null },
  ...{ edition: null, changes: [], joined: null },
};

/** About how many entries make a step. */
const entriesAtOnce = 500;

interface CatalogFileContext extends CatalogContext {
  /** The price book that goes with the file. */
  readonly join: string | null;
  /** Who has looked at lines that were read from a page layout. */
  readonly confirmedBy: string | null;
}

/** Opens a catalogue in whichever format it is. @throws InputError where it cannot be read. */
export async function catalogFile(
  { headers }: Pick<Knowledge, 'headers'>,
  input: ImportInput,
  { join, confirmedBy, ...context }: CatalogFileContext,
): Promise<CatalogFile> {
  const rules = headers.catalog;
  const { file } = input;
  const importer = importerOf(input);
  if (importer.kind === 'catalog') {
    if (join !== null) throw new InputError(say('run.join-needs-tables', { file }), 2);
    return { file, repeatField: null, read: () => documentSteps(importer, input, context) };
  }
  const book = join === null ? null : await priceBook(file, join, context);
  const tables = importer.open === undefined ? null : await openTables(importer, input);
  const open = async () => tables ?? openTables(importer, input);
  const stream = catalogStream(open, rules, {
    ...context,
    map: book === null ? context.map : book.masterMap,
  });
  const steps = () =>
    join === null || book === null ? tableSteps(stream.read()) : joinedSteps(stream.read(), book, join);
  const isUnconfirmed = confirmedBy === null && (importer.unconfirmed ?? book?.unconfirmed) === true;
  return { file, repeatField: 'item', read: isUnconfirmed ? () => unconfirmed(steps()) : steps };

  async function priceBook(master: string, prices: string, { map }: CatalogContext) {
    const { tables: priceTables, unconfirmed } = await wholeTables(prices);
    const maps = splitMap(map, map === null ? [] : await headsOf(), priceTables, rules);
    return { ...readPriceBook(priceTables, rules, maps.prices), masterMap: maps.master, master, unconfirmed };
  }

  async function headsOf(): Promise<readonly RawTable[]> {
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
}

async function wholeTables(source: string) {
  const { taken } = await readEach(await readSource(source), async (input) => {
    const importer = importerOf(input);
    if (importer.kind !== 'table') throw new InputError(say('run.join-needs-tables', { file: source }), 2);
    return { tables: await readTables(importer, input), unconfirmed: importer.unconfirmed === true };
  });
  return {
    tables: taken.flatMap(({ tables }) => tables),
    unconfirmed: taken.some((one) => one.unconfirmed),
  };
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
  if (count > 0) yield { ...nothing, warnings: [{ row: 1, field: null, why }] };
}

async function* tableSteps(steps: AsyncIterable<CatalogStep>): AsyncGenerator<FileStep> {
  for await (const step of steps) yield { ...nothing, ...step };
}

async function* joinedSteps(
  steps: AsyncIterable<CatalogStep>,
  book: PriceBook & { readonly master: string },
  prices: string,
): AsyncGenerator<FileStep> {
  const joiner = priceJoiner(book);
  const withoutPrice: string[] = [];
  for await (const step of steps) {
    const joined = step.lines.map(joiner.join);
    for (const { line, warning } of joined) if (warning !== null) withoutPrice.push(line.item);
    const warnings = [...step.warnings, ...joined.flatMap(({ warning }) => warning ?? [])];
    yield { ...nothing, ...step, lines: joined.map(({ line }) => line), warnings };
  }
  const unused = joiner.unused();
  yield {
    ...nothing,
    rejects: [...book.rejects, ...unused.map(priceWithoutItem)],
    warnings: book.warnings,
    joined: { master: book.master, prices, withoutPrice, withoutItem: unused.map(({ item }) => item) },
  };
  for (const mapping of book.mappings) yield { ...nothing, mapping };
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
        yield { ...nothing, edition: entry.edition };
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
    yield { ...nothing, lines, changes, rejects, warnings };
    [lines, changes, rejects, warnings] = [[], [], [], []];
  }
  yield { ...nothing, lines, changes, rejects, warnings };
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
