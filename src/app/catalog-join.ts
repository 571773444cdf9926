import { basename } from 'node:path';
import { InputError } from '../errors.ts';
import type { CatalogStep } from '../intake/catalog-stream.ts';
import type { ColumnMap } from '../intake/column-mapping.ts';
import { checkLetters } from '../intake/garbled-text.ts';
import { priceJoiner, priceWithoutItem } from '../intake/join.ts';
import { splitMap } from '../intake/join-map.ts';
import { type PriceBook, readPriceBook } from '../intake/price-book.ts';
import type { HeaderRules } from '../model/headers.ts';
import type { RawTable } from '../model/raw-table.ts';
import { say } from '../text/index.ts';
import { emptyStep, type FileStep } from './catalog-step.ts';
import { importerOf } from './read-input.ts';
import { readEach, readSource } from './read-source.ts';
import { readTables } from './read-tables.ts';

/** The prices that go with one file of master data. */
export interface OpenedBook extends PriceBook {
  /** The files it was read from, for a person. */
  readonly name: string;
  /** What of the column map is about the master data. */
  readonly masterMap: ColumnMap | null;
  /** Whether prices were read from a page layout. */
  readonly unconfirmed: boolean;
}

interface BookQuestion {
  readonly files: readonly string[];
  readonly map: ColumnMap | null;
  readonly repairText: boolean;
  /** The first rows of the master data, which tell whose column a map is about. */
  readonly heads: () => Promise<readonly RawTable[]>;
}

/** Opens the price books that go with master data, as one. @throws InputError where one of them cannot be used. */
export async function openBook(
  { files, map, repairText, heads }: BookQuestion,
  rules: HeaderRules,
): Promise<OpenedBook> {
  const tables: RawTable[] = [];
  let unconfirmed = false;
  for (const file of files) {
    const read = await wholeTables(file);
    tables.push(...read.tables.map((table) => checkLetters(table, repairText)));
    unconfirmed ||= read.unconfirmed;
  }
  const maps = splitMap(map, map === null ? [] : await heads(), tables, rules);
  const name = files.map((file) => basename(file)).join(', ');
  return { ...readPriceBook(tables, rules, maps.prices), masterMap: maps.master, name, unconfirmed };
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

/** Gives the lines their prices, and says at the end what did not join. */
export async function* joinedSteps(
  steps: AsyncIterable<CatalogStep>,
  book: OpenedBook,
  master: string,
): AsyncGenerator<FileStep> {
  const joiner = priceJoiner(book);
  const withoutPrice: string[] = [];
  for await (const step of steps) {
    const joined = step.lines.map(joiner.join);
    for (const { line, hasPrice } of joined) if (!hasPrice) withoutPrice.push(line.item);
    const warnings = [...step.warnings, ...joined.flatMap(({ warning }) => warning ?? [])];
    yield { ...emptyStep, ...step, lines: joined.map(({ line }) => line), warnings };
  }
  const unused = joiner.unused();
  yield {
    ...emptyStep,
    rejects: [...book.rejects, ...unused.map(priceWithoutItem)],
    warnings: book.warnings,
    joined: { master, prices: book.name, withoutPrice, withoutItem: unused.map(({ item }) => item) },
  };
  for (const mapping of book.mappings) yield { ...emptyStep, mapping };
}
