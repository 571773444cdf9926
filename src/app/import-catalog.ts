import { InputError } from '../errors.ts';
import type { ImportInput } from '../importers/importer.ts';
import { toCatalogLines } from '../intake/catalog-lines.ts';
import { joinTables } from '../intake/join.ts';
import type { CatalogLine } from '../model/catalog-line.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { ImportedRow, ImportedView } from '../reports/views/imported.ts';
import { type Language, say } from '../text/index.ts';
import { collectEntries } from './collect-entries.ts';
import { readColumnMap, told, toldAsides, toldMapping } from './column-map.ts';
import { confirmation } from './confirmation.ts';
import { keptName } from './kept-name.ts';
import type { Knowledge } from './knowledge.ts';
import { readTables } from './read-in-thread.ts';
import { importerOf } from './read-input.ts';
import { type ReadSource, readEach, readSource } from './read-source.ts';
import { writeWorkspace } from './with-workspace.ts';

export interface CatalogQuestion {
  readonly files: readonly string[];
  readonly agreement: string | null;
  readonly supplier: string | null;
  readonly map: string | null;
  /** The price book that goes with the master data in `files`. */
  readonly join: string | null;
  /** Who has looked at lines that were read from a page layout; null leaves them unconfirmed. */
  readonly confirmedBy: string | null;
}

export interface ImportSurroundings {
  readonly workspace: string;
  readonly language: Language;
  readonly now: string;
  /** The shipped sample's own files. */
  readonly sample?: boolean;
  /** How files and addresses are opened, where that is not the ordinary way. */
  readonly read?: ReadSource;
}

type ReadFile = Pick<ImportedView, 'mappings'> & {
  readonly lines: readonly CatalogLine[];
  readonly rejects: readonly ImportedRow[];
  readonly warnings: readonly ImportedRow[];
};

/**
 * Takes in catalogue files, all or none. A later import of the same agreement and supplier supersedes the earlier one.
 * @throws InputError where a file cannot be read or holds no usable line; then nothing was written.
 */
export async function importCatalog(
  knowledge: Knowledge,
  question: CatalogQuestion,
  surroundings: ImportSurroundings,
): Promise<ImportedView> {
  const read: ReadFile[] = [];
  const { language, read: readSourceOf = readSource } = surroundings;
  const asides: ImportedRow[] = [];
  for (const file of question.files) {
    const found = await readEach(await readSourceOf(file), (input) =>
      readCatalogFile(knowledge, input, question, language),
    );
    read.push(...found.taken);
    asides.push(...toldAsides(found.asides, language));
  }
  const lines = read.flatMap((one) => one.lines.map(withoutFolder));
  const rejects = read.flatMap((one) => one.rejects);
  const snapshots = await keep(lines, rejects.length, question, surroundings);
  return {
    lines: lines.length,
    rejects,
    warnings: [...asides, ...read.flatMap((one) => one.warnings)],
    snapshot: snapshots.join(' '),
    mappings: read.flatMap((one) => one.mappings),
  };
}

async function readCatalogFile(
  knowledge: Knowledge,
  input: ImportInput,
  question: CatalogQuestion,
  language: Language,
): Promise<ReadFile> {
  const { file } = input;
  const importer = importerOf(input);
  const { agreement, supplier, join } = question;
  if (importer.kind === 'catalog') {
    if (join !== null) throw new InputError(say('run.join-needs-tables', { file }), 2);
    const { lines, rejects } = await collectEntries(file, importer.read(input, { agreement, supplier }));
    const left = rejects.filter(({ field }) => field === null);
    const noted = rejects.filter(({ field }) => field !== null);
    return {
      lines,
      rejects: told(file, left, language),
      warnings: told(file, noted, language),
      mappings: [],
    };
  }
  const tables = await readTables(importer, input);
  const context = { agreement, supplier, map: await readColumnMap(question.map) };
  const rules = knowledge.headers.catalog;
  const prices = join === null ? null : await joinedTables(join);
  const taken =
    prices === null
      ? toCatalogLines(tables, rules, context)
      : joinTables(tables, prices, rules, { ...context, priceMap: null });
  const { lines, notes } = confirmation(taken.lines, [...tables, ...(prices ?? [])], question.confirmedBy);
  return {
    lines,
    rejects: told(file, taken.rejects, language),
    warnings: told(file, [...notes, ...taken.warnings], language),
    mappings: taken.mappings.map(toldMapping),
  };
}

/** What is kept names the file, not the folder: the same file gives the same snapshot on every machine. */
export function withoutFolder<T extends { readonly file: string }>(row: T): T {
  return { ...row, file: keptName(row.file) };
}

async function joinedTables(file: string): Promise<readonly RawTable[]> {
  const { taken } = await readEach(await readSource(file), async (input) => {
    const importer = importerOf(input);
    if (importer.kind !== 'table') throw new InputError(say('run.join-needs-tables', { file }), 2);
    return readTables(importer, input);
  });
  return taken.flat();
}

/** One snapshot per agreement and supplier, for they are renewed one by one. */
async function keep(
  lines: readonly CatalogLine[],
  rejects: number,
  { files, confirmedBy }: CatalogQuestion,
  { workspace, now, sample = false }: ImportSurroundings,
): Promise<readonly string[]> {
  const bySource = new Map<string, CatalogLine[]>();
  for (const line of lines) {
    const source = `${line.agreement}/${line.supplier}`;
    const own = bySource.get(source);
    if (own === undefined) bySource.set(source, [line]);
    else own.push(line);
  }
  return writeWorkspace(workspace, async (opened) => {
    const snapshots: string[] = [];
    for (const [source, own] of bySource) {
      const record = {
        kind: 'catalog' as const,
        source,
        files: files.map(keptName),
        rejects,
        importedAt: now,
        sample,
      };
      const { snapshot } = await opened.putImport(record, own);
      await opened.audit({
        at: now,
        action: 'import catalog',
        subject: `${source} ${snapshot}`,
        by: confirmedBy,
      });
      snapshots.push(snapshot);
    }
    return snapshots;
  });
}
