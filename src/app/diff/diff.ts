import { InputError } from '../../errors.ts';
import type {
  CatalogDiff,
  Diff,
  EditionDiff,
  RegisterDiff,
  RegistersDiff,
  RunDiff,
} from '../../model/diff.ts';
import { InstalledCamera } from '../../model/installed-camera.ts';
import type { Edition, Run } from '../../model/run.ts';
import { say } from '../../text/index.ts';
import { readFolder } from '../../workspace/folder.ts';
import type { ImportRecord, ReadableWorkspace } from '../../workspace/workspace.ts';
import { editionDiff, sameEdition } from './edition-diff.ts';
import { type EditionPair, editionBeginning, editionPairs, pairOf } from './editions-named.ts';
import { registerDiff } from './register-diff.ts';
import { runDiff } from './run-diff.ts';
import { runNamed } from './run-named.ts';

export interface DiffQuestion {
  readonly from: string;
  readonly to: string;
  /** Which sources' editions to compare; '' all of them, null none: runs are compared. */
  readonly catalog: string | null;
  readonly register: string | null;
  readonly workspace: string;
}

/**
 * What changed between two runs, or between two editions of catalogues or registers.
 * @throws InputError where a word names nothing, several things or things that cannot be compared (exit 2), or a file
 * is no run (exit 3).
 */
export async function diff({ from, to, catalog, register, workspace }: DiffQuestion): Promise<Diff> {
  const opened = await readFolder(workspace);
  if (catalog !== null && register !== null) throw new InputError(say('diff.one-kind', {}), 2);
  const imports = (await opened?.imports()) ?? [];
  if (opened !== null && catalog !== null)
    return catalogs(opened, editionPairs(imports, 'catalog', catalog, [from, to]));
  if (opened !== null && register !== null)
    return registers(opened, editionPairs(imports, 'register', register, [from, to]));

  const runs = [await runNamed(opened, from), await runNamed(opened, to)] as const;
  const editions = [from, to].map((word, index) =>
    runs[index] === null ? editionBeginning(imports, word) : null,
  );
  const [before, after] = runs;
  if (before !== null && after !== null) return runsDiff(opened, before, after);
  const [older = null, newer = null] = editions;
  if (opened !== null && older !== null && newer !== null) {
    const pairs = [pairOf(older, newer)];
    return older.kind === 'catalog' ? catalogs(opened, pairs) : registers(opened, pairs);
  }
  const lost = [from, to].find((_, index) => runs[index] === null && editions[index] === null);
  if (lost === undefined) throw new InputError(say('diff.run-and-edition', { from, to }), 2);
  const isOfRuns = lost === 'latest' || lost === 'previous';
  throw new InputError(
    isOfRuns ? say('run.no-run', { id: '', workspace }) : say('diff.no-reference', { word: lost }),
    2,
  );
}

async function runsDiff(opened: ReadableWorkspace | null, from: Run, to: Run): Promise<RunDiff> {
  const editions = await editionsBetween(opened, from, to);
  return runDiff(from, to, editions);
}

/** Null where a run does not name its imports, or the workspace does not hold them. */
async function editionsBetween(
  opened: ReadableWorkspace | null,
  from: Run,
  to: Run,
): Promise<readonly EditionDiff[] | null> {
  if (from.run.catalog.sha256 === to.run.catalog.sha256) return [];
  const [before, after] = [from.run.catalog.imports, to.run.catalog.imports];
  if (opened === null || before === undefined || after === undefined) return null;
  const records = new Map((await opened.imports()).map((record) => [record.snapshot, record]));
  if ([...before, ...after].some(({ snapshot }) => !records.has(snapshot))) return null;
  const find = (editions: readonly Edition[], source: string) => {
    const edition = editions.find((one) => one.source === source);
    return edition === undefined ? null : (records.get(edition.snapshot) ?? null);
  };
  const sources = [...new Set([...before, ...after].map(({ source }) => source))].sort();
  const diffs: EditionDiff[] = [];
  for (const source of sources)
    diffs.push(await linesDiff(opened, source, find(before, source), find(after, source)));
  return diffs;
}

async function catalogs(opened: ReadableWorkspace, pairs: readonly EditionPair[]): Promise<CatalogDiff> {
  const editions: EditionDiff[] = [];
  for (const { source, from, to } of pairs) editions.push(await linesDiff(opened, source, from, to));
  return { kind: 'catalog', editions };
}

function linesDiff(
  opened: ReadableWorkspace,
  source: string,
  from: ImportRecord | null,
  to: ImportRecord | null,
): Promise<EditionDiff> {
  if (from !== null && from.snapshot === to?.snapshot)
    return Promise.resolve(sameEdition(source, from.snapshot, from.rows));
  const rows = (record: ImportRecord | null) =>
    record === null ? null : { snapshot: record.snapshot, rows: () => opened.rowsOf(record) };
  return editionDiff(source, rows(from), rows(to));
}

async function registers(opened: ReadableWorkspace, pairs: readonly EditionPair[]): Promise<RegistersDiff> {
  const editions: RegisterDiff[] = [];
  for (const { source, from, to } of pairs)
    editions.push(registerDiff(source, await camerasOf(opened, from), await camerasOf(opened, to)));
  return { kind: 'register', editions };
}

async function camerasOf(opened: ReadableWorkspace, record: ImportRecord | null) {
  if (record === null) return null;
  const cameras: InstalledCamera[] = [];
  for await (const row of opened.rowsOf(record)) cameras.push(InstalledCamera.parse(row));
  return { snapshot: record.snapshot, cameras };
}
