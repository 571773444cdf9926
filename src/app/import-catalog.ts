import { basename } from 'node:path';
import { InputError } from '../errors.ts';
import { toCatalogLines } from '../intake/catalog-lines.ts';
import { noteGarbled, repairTable } from '../intake/garbled-text.ts';
import { joinTables } from '../intake/join.ts';
import type { CatalogLine } from '../model/catalog-line.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { ImportedRow, ImportedView } from '../reports/views/imported.ts';
import { type Language, say } from '../text/index.ts';
import { collectEntries } from './collect-entries.ts';
import {
  type ChosenMap,
  chooseMap,
  keepMaps,
  told,
  toldMap,
  toldMapping,
  withKeptMap,
} from './column-map.ts';
import type { Knowledge } from './knowledge.ts';
import { importerOf, readInput } from './read-input.ts';
import { writeWorkspace } from './with-workspace.ts';

export interface CatalogQuestion {
  readonly files: readonly string[];
  readonly agreement: string | null;
  readonly supplier: string | null;
  readonly map: string | null;
  /** Corrections of the columns that were kept are left out. */
  readonly noMap?: boolean;
  /** Letters that were decoded wrongly are repaired. */
  readonly repairText?: boolean;
  /** The price book that goes with the master data in `files`. */
  readonly join: string | null;
}

export interface ImportSurroundings {
  readonly workspace: string;
  readonly language: Language;
  readonly now: string;
  /** The shipped sample's own files. */
  readonly sample?: boolean;
}

type ReadFile = Pick<ImportedView, 'mappings'> & {
  readonly lines: readonly CatalogLine[];
  readonly rejects: readonly ImportedRow[];
  readonly warnings: readonly ImportedRow[];
  readonly chosen: ChosenMap | null;
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
  for (const file of question.files)
    read.push(await readCatalogFile(knowledge, file, question, surroundings));
  const lines = read.flatMap((one) => one.lines.map(withoutFolder));
  const rejects = read.flatMap((one) => one.rejects);
  const snapshots = await keep(lines, rejects.length, question.files, surroundings);
  const chosen = read.flatMap((one) => one.chosen ?? []);
  await keepMaps(chosen, surroundings);
  return {
    lines: lines.length,
    rejects,
    warnings: read.flatMap((one) => one.warnings),
    snapshot: snapshots.join(' '),
    mappings: read.flatMap((one) => one.mappings),
    columnMaps: chosen.flatMap((one) => toldMap(one, surroundings.language)),
  };
}

async function readCatalogFile(
  knowledge: Knowledge,
  file: string,
  question: CatalogQuestion,
  { workspace, language }: ImportSurroundings,
): Promise<ReadFile> {
  const input = await readInput(file);
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
      chosen: null,
    };
  }
  const repair = question.repairText === true;
  const tables = (await importer.read(input)).map(repair ? repairTable : noteGarbled);
  const chosen = await chooseMap({ ...question, kind: 'catalog', owner: supplier, workspace, file });
  const context = { agreement, supplier, map: chosen.map };
  const rules = knowledge.headers.catalog;
  const prices = join === null ? null : await readTables(join);
  const taken = await withKeptMap(chosen, () =>
    prices === null
      ? toCatalogLines(tables, rules, context)
      : joinTables(tables, prices, rules, { ...context, priceMap: null }),
  );
  return {
    lines: taken.lines,
    rejects: told(file, taken.rejects, language),
    warnings: told(file, taken.warnings, language),
    mappings: taken.mappings.map(toldMapping),
    chosen,
  };
}

/** What is kept names the file, not the folder: the same file gives the same snapshot on every machine. */
export function withoutFolder<T extends { readonly file: string }>(row: T): T {
  return { ...row, file: basename(row.file) };
}

async function readTables(file: string): Promise<readonly RawTable[]> {
  const input = await readInput(file);
  const importer = importerOf(input);
  if (importer.kind !== 'table') throw new InputError(say('run.join-needs-tables', { file }), 2);
  return importer.read(input);
}

/** One snapshot per agreement and supplier, for they are renewed one by one. */
async function keep(
  lines: readonly CatalogLine[],
  rejects: number,
  files: readonly string[],
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
        files: files.map((file) => basename(file)),
        rejects,
        importedAt: now,
        sample,
      };
      const { snapshot } = await opened.putImport(record, own);
      await opened.audit({ at: now, action: 'import catalog', subject: `${source} ${snapshot}`, by: null });
      snapshots.push(snapshot);
    }
    return snapshots;
  });
}
