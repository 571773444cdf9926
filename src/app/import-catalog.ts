import { InputError, StartOver } from '../errors.ts';
import { allRejected } from '../importers/all-rejected.ts';
import type { Reject } from '../model/reject.ts';
import type { ImportedRow, ImportedView } from '../reports/views/imported.ts';
import { firstItems } from '../reports/views/join-sentences.ts';
import type { Language } from '../text/index.ts';
import type { AgreementDates, Workspace } from '../workspace/workspace.ts';
import { askedDates } from './agreement-dates.ts';
import { type CatalogFile, catalogFile } from './catalog-file.ts';
import type { JoinLeft } from './catalog-step.ts';
import {
  type ChosenMap,
  chooseMap,
  keepMaps,
  told,
  toldAsides,
  toldMap,
  toldMapping,
  withKeptMap,
} from './column-map.ts';
import { describeEditions } from './describe-editions.ts';
import type { Edition } from './edition.ts';
import type { OfferChange } from './edition-changes.ts';
import { type Editions, openEditions, sourceOf } from './editions.ts';
import { keptName } from './kept-name.ts';
import type { Knowledge } from './knowledge.ts';
import { type Aside, nothingUsable, type ReadSource, readEach, readSource } from './read-source.ts';
import { expectShortLived } from './short-lived.ts';
import { UnusableFile } from './unusable-file.ts';
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
  /** The price books that go with the master data in `files`. */
  readonly join: readonly string[];
  /** The agreement's first and last day, YYYY-MM-DD, where a person says them. */
  readonly agreementFrom?: string | null;
  readonly agreementUntil?: string | null;
  /** Who has looked at lines that were read from a page layout; null or absent leaves them unconfirmed. */
  readonly confirmedBy?: string | null;
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

/** A file with the corrections that its columns are read with; null for a document, which has no columns. */
interface OpenedFile extends CatalogFile {
  readonly chosen: ChosenMap | null;
}

/** One word of the command line: a file, or an archive with several, and what of it is not imported. */
interface OpenedSource {
  readonly archive: string | null;
  readonly files: readonly OpenedFile[];
  readonly asides: readonly Aside[];
}

type ReadFiles = ReadFile & { readonly editions: Editions };

interface ReadFile {
  readonly rejects: readonly ImportedRow[];
  readonly warnings: readonly ImportedRow[];
  readonly mappings: ImportedView['mappings'];
  readonly joins: readonly JoinLeft[];
  readonly chosen: readonly ChosenMap[];
}

/**
 * Takes in catalogue files, all or none, line by line. A later full edition of the same agreement and supplier
 * supersedes the earlier one, a document of changes is applied to it.
 * @throws InputError where a file cannot be read or holds no usable line; then nothing was written.
 */
export async function importCatalog(
  knowledge: Pick<Knowledge, 'headers'>,
  question: CatalogQuestion,
  surroundings: ImportSurroundings,
): Promise<ImportedView> {
  expectShortLived();
  const { agreement, supplier, join, confirmedBy = null, repairText = false } = question;
  const { workspace, language, read: open = readSource } = surroundings;
  const owned = { ...question, workspace, kind: 'catalog' as const, owner: supplier };
  const dates = askedDates(question.agreementFrom ?? null, question.agreementUntil ?? null);
  const context = { agreement, supplier, join, confirmedBy, repairText };
  const sources: OpenedSource[] = [];
  for (const name of question.files) {
    const source = await open(name);
    const files = await readEach(source, async (input) => {
      const chosen = await chooseMap({ ...owned, file: input.file });
      const file = await withKeptMap(chosen, () =>
        catalogFile(knowledge, input, { ...context, map: chosen.map }),
      );
      return { ...file, chosen: file.isTable ? chosen : null };
    });
    sources.push({ archive: source.archive, files: files.taken, asides: [...files.asides] });
  }
  return writeWorkspace(workspace, async (opened) => {
    const read = await readUntilSettled(opened, sources, dates, language);
    try {
      return await keep(opened, read, question, surroundings);
    } finally {
      await read.editions.discard();
    }
  });
}

/** Every start over leaves one thing more that is certain, or one file less, so that it ends. */
async function readUntilSettled(
  workspace: Workspace,
  sources: readonly OpenedSource[],
  dates: AgreementDates | null,
  language: Language,
): Promise<ReadFiles> {
  const editions = await openEditions(workspace, dates);
  try {
    return await readSources(editions, sources, language);
  } catch (error) {
    await editions.discard();
    if (error instanceof StartOver) return readUntilSettled(workspace, sources, dates, language);
    if (!(error instanceof UnusableFile)) throw error;
    return readUntilSettled(workspace, withoutFile(sources, error), dates, language);
  }
}

async function readSources(
  editions: Editions,
  sources: readonly OpenedSource[],
  language: Language,
): Promise<ReadFiles> {
  const read: ReadFile[] = [];
  for (const { archive, files } of sources)
    for (const file of files) {
      try {
        read.push(await readFile(editions, file, language));
      } catch (error) {
        if (archive === null || !(error instanceof InputError) || error.exitCode === 2) throw error;
        throw new UnusableFile(file, error);
      }
    }
  return {
    editions,
    rejects: read.flatMap(({ rejects }) => rejects),
    warnings: [
      ...sources.flatMap(({ asides }) => toldAsides(asides, language)),
      ...read.flatMap(({ warnings }) => warnings),
      ...editions.all().flatMap(({ shared }) => toldShared(shared('item'), language)),
    ],
    mappings: read.flatMap(({ mappings }) => mappings),
    joins: read.flatMap(({ joins }) => joins),
    chosen: read.flatMap(({ chosen }) => chosen),
  };
}

async function readFile(editions: Editions, file: OpenedFile, language: Language): Promise<ReadFile> {
  const { chosen } = file;
  if (chosen === null) return readSteps(editions, file, language);
  return withKeptMap(chosen, () => readSteps(editions, file, language));
}

async function readSteps(
  editions: Editions,
  { file, isTable, read, chosen }: OpenedFile,
  language: Language,
): Promise<ReadFile> {
  const repeatField = isTable ? 'item' : null;
  const left: Reject[] = [];
  const changes: OfferChange[] = [];
  const warnings: Reject[] = [];
  const mappings: ImportedView['mappings'][number][] = [];
  const joins: JoinLeft[] = [];
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
    warnings.push(...step.warnings);
    if (step.mapping !== null) mappings.push(toldMapping(step.mapping));
    if (step.joined !== null) joins.push(step.joined);
    await editions.flush();
  }
  const unapplied = await editions.change(changes, file);
  left.push(...unapplied);
  taken += changes.length - unapplied.length;
  if (taken === 0) throw new InputError(allRejected(file, left.length, left), 3, { cause: left });
  // What is about the whole file is known last where it is read row by row, and comes before single cells.
  const notes = warnings.filter(({ field }) => field === null);
  const cells = warnings.filter(({ field }) => field !== null);
  return {
    rejects: told(file, left, language),
    warnings: told(file, [...notes, ...cells], language),
    mappings,
    joins,
    chosen: chosen === null ? [] : [chosen],
  };
}

async function keep(
  workspace: Workspace,
  { editions, rejects, warnings, mappings, joins, chosen }: ReadFiles,
  { files, confirmedBy = null }: CatalogQuestion,
  { language, now, sample = false }: ImportSurroundings,
): Promise<ImportedView> {
  await editions.settle();
  const { notices, changes } = await describeEditions(editions, language);
  const kept = await workspace.putDrafts(
    editions.all().map((edition) => {
      const dates = editions.datesOf(edition);
      return {
        draft: edition.draft(),
        record: {
          kind: 'catalog' as const,
          source: sourceOf(edition),
          files: files.map(keptName),
          rejects: rejects.length,
          importedAt: now,
          sample,
          ...(dates === null ? {} : { agreementDates: dates }),
        },
      };
    }),
  );
  for (const { source, snapshot } of kept)
    await workspace.audit({
      at: now,
      action: 'import catalog',
      subject: `${source} ${snapshot}`,
      by: confirmedBy,
    });
  await keepMaps(workspace, chosen, now);
  return {
    lines: kept.reduce((sum, { rows }) => sum + rows, 0),
    rejects,
    warnings,
    notices,
    editions: changes,
    joins: joins.map(({ master, prices, withoutPrice, withoutItem }) => ({
      master,
      prices,
      withoutPrice: firstItems(withoutPrice),
      withoutItem: firstItems(withoutItem),
    })),
    snapshot: kept.map(({ snapshot }) => snapshot).join(' '),
    mappings,
    columnMaps: chosen.flatMap((one) => toldMap(one, language)),
  };
}

function toldShared(shared: ReturnType<Edition['shared']>, language: Language): readonly ImportedRow[] {
  return shared.flatMap(({ file, warning }) => told(file, [warning], language));
}

/** What is kept names the file, not the folder: the same file gives the same snapshot on every machine. */
export function withoutFolder<T extends { readonly file: string }>(row: T): T {
  return { ...row, file: keptName(row.file) };
}

/** The same sources without a file of an archive that could not be read. @throws InputError where none is left. */
function withoutFile(
  sources: readonly OpenedSource[],
  { file, cause }: UnusableFile,
): readonly OpenedSource[] {
  return sources.map((source) => {
    if (source.archive === null || !source.files.some((one) => one.read === file.read)) return source;
    const asides = [...source.asides, { file: file.file, why: cause.says }];
    const files = source.files.filter((one) => one.read !== file.read);
    if (files.length === 0) throw nothingUsable(source.archive, asides);
    return { ...source, files, asides };
  });
}
