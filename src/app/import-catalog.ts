import { basename } from 'node:path';
import { InputError, StartOver } from '../errors.ts';
import { allRejected } from '../importers/all-rejected.ts';
import type { Reject } from '../model/reject.ts';
import type { ImportedRow, ImportedView } from '../reports/views/imported.ts';
import type { Language } from '../text/index.ts';
import type { AgreementDates, Workspace } from '../workspace/workspace.ts';
import { askedDates } from './agreement-dates.ts';
import { type CatalogFile, catalogFile, type JoinLeft } from './catalog-file.ts';
import { readColumnMap, told, toldMapping } from './column-map.ts';
import { describeEditions } from './describe-editions.ts';
import type { OfferChange } from './edition-changes.ts';
import { type Editions, openEditions, sourceOf } from './editions.ts';
import type { Knowledge } from './knowledge.ts';
import { writeWorkspace } from './with-workspace.ts';

export interface CatalogQuestion {
  readonly files: readonly string[];
  readonly agreement: string | null;
  readonly supplier: string | null;
  readonly map: string | null;
  /** The price book that goes with the master data in `files`. */
  readonly join: string | null;
  /** The agreement's first and last day, YYYY-MM-DD, where a person says them. */
  readonly agreementFrom?: string | null;
  readonly agreementUntil?: string | null;
}

export interface ImportSurroundings {
  readonly workspace: string;
  readonly language: Language;
  readonly now: string;
  /** The shipped sample's own files. */
  readonly sample?: boolean;
}

interface ReadFiles {
  readonly editions: Editions;
  readonly rejects: readonly ImportedRow[];
  readonly warnings: readonly ImportedRow[];
  readonly mappings: ImportedView['mappings'];
  readonly joins: readonly JoinLeft[];
}

/** How many item numbers of a join are named. */
const itemsNamed = 5;

/**
 * Takes in catalogue files, all or none, line by line. A later full edition of the same agreement and supplier
 * supersedes the earlier one, a document of changes is applied to it.
 * @throws InputError where a file cannot be read or holds no usable line; then nothing was written.
 */
export async function importCatalog(
  knowledge: Pick<Knowledge, 'headers'>,
  { files, agreement, supplier, map, join, agreementFrom = null, agreementUntil = null }: CatalogQuestion,
  surroundings: ImportSurroundings,
): Promise<ImportedView> {
  const dates = askedDates(agreementFrom, agreementUntil);
  const context = { agreement, supplier, map: await readColumnMap(map) };
  const opened: CatalogFile[] = [];
  for (const file of files) opened.push(await catalogFile(knowledge, file, join, context));
  return writeWorkspace(surroundings.workspace, async (workspace) => {
    const read = await readUntilSettled(workspace, opened, dates, surroundings.language);
    try {
      return await keep(workspace, read, files, surroundings);
    } finally {
      await read.editions.discard();
    }
  });
}

/** Every start over leaves one thing more that is certain, so that it ends. */
async function readUntilSettled(
  workspace: Workspace,
  files: readonly CatalogFile[],
  dates: AgreementDates | null,
  language: Language,
): Promise<ReadFiles> {
  const editions = await openEditions(workspace, dates);
  try {
    return await readFiles(editions, files, language);
  } catch (error) {
    await editions.discard();
    if (!(error instanceof StartOver)) throw error;
  }
  return readUntilSettled(workspace, files, dates, language);
}

async function readFiles(
  editions: Editions,
  files: readonly CatalogFile[],
  language: Language,
): Promise<ReadFiles> {
  const rejects: ImportedRow[] = [];
  const warnings: ImportedRow[] = [];
  const mappings: ImportedView['mappings'][number][] = [];
  const joins: JoinLeft[] = [];
  for (const { file, repeatField, read } of files) {
    const left: Reject[] = [];
    const changes: OfferChange[] = [];
    let taken = 0;
    for await (const step of read()) {
      if (step.edition !== null) editions.announce(step.edition);
      for (const line of step.lines) {
        const reject = editions.of(line).add(line, repeatField);
        if (reject !== null) left.push(reject);
      }
      taken += step.lines.length;
      left.push(...step.rejects);
      changes.push(...step.changes);
      warnings.push(...told(file, step.warnings, language));
      if (step.mapping !== null) mappings.push(toldMapping(step.mapping));
      if (step.joined !== null) joins.push(step.joined);
      await editions.flush();
    }
    const unapplied = await editions.change(changes, file);
    left.push(...unapplied);
    taken += changes.length - unapplied.length;
    if (taken === 0) throw new InputError(allRejected(file, left.length, left), 3, { cause: left });
    rejects.push(...told(file, left, language));
  }
  return { editions, rejects, warnings, mappings, joins };
}

async function keep(
  workspace: Workspace,
  { editions, rejects, warnings, mappings, joins }: ReadFiles,
  files: readonly string[],
  { language, now, sample = false }: ImportSurroundings,
): Promise<ImportedView> {
  const { notices, changes } = await describeEditions(editions, language);
  const kept = await workspace.putDrafts(
    editions.all().map((edition) => {
      const dates = editions.datesOf(edition);
      return {
        draft: edition.draft,
        record: {
          kind: 'catalog' as const,
          source: sourceOf(edition),
          files: files.map((file) => basename(file)),
          rejects: rejects.length,
          importedAt: now,
          sample,
          ...(dates === null ? {} : { agreementDates: dates }),
        },
      };
    }),
  );
  for (const { source, snapshot } of kept)
    await workspace.audit({ at: now, action: 'import catalog', subject: `${source} ${snapshot}`, by: null });
  return {
    lines: kept.reduce((sum, { rows }) => sum + rows, 0),
    rejects,
    warnings,
    notices,
    editions: changes,
    joins: joins.map(({ master, prices, withoutPrice, withoutItem }) => ({
      master,
      prices,
      withoutPrice: firstOf(withoutPrice),
      withoutItem: firstOf(withoutItem),
    })),
    snapshot: kept.map(({ snapshot }) => snapshot).join(' '),
    mappings,
  };
}

function firstOf(items: readonly string[]) {
  return { count: items.length, items: items.slice(0, itemsNamed) };
}

/** What is kept names the file, not the folder: the same file gives the same snapshot on every machine. */
export function withoutFolder<T extends { readonly file: string }>(row: T): T {
  return { ...row, file: basename(row.file) };
}
