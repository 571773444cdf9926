import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { z } from 'zod';
import { InputError } from '../errors.ts';
import { say } from '../text/index.ts';
import { appendAudit, readAuditFile } from './audit-file.ts';
import { type FolderDraft, folderDraft, sweepDrafts } from './draft.ts';
import { readText } from './line-file.ts';
import { hasCode, lock } from './lock.ts';
import { isThere, makeFolder } from './made-folder.ts';
import { appendRecord, readRecords } from './records.ts';
import { putSnapshot, readSnapshot } from './snapshots.ts';
import {
  type Current,
  type Draft,
  ImportRecord,
  type ReadableWorkspace,
  RunRecord,
  type Workspace,
} from './workspace.ts';

const State = z.strictObject({
  version: z.literal(1),
  imports: z.array(ImportRecord),
  runs: z.array(RunRecord),
});
type State = z.infer<typeof State>;

/**
 * A workspace in a folder: `workspace.json`, `snapshots/<sha256>`, `runs/<id>/run.json`, `records/<kind>.ndjson`,
 * `audit.ndjson`. Made where it is not there yet. @throws InputError where the folder holds other files, is damaged, or another process writes to it
 * (exit 2).
 */
export async function openFolder(folder: string): Promise<Workspace> {
  const unmake = await prepare(folder);
  const unlock = await lock(join(folder, '.lock'), folder);
  const close = async () => {
    await unlock();
    // Nothing was kept: a refused command leaves no trace.
    if (!(await isThere(join(folder, 'workspace.json')))) await unmake();
  };
  try {
    await sweepDrafts(join(folder, 'snapshots'));
    return await opened(folder, close);
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * The same for reading only: any number of readers at a time, nothing is made or locked, since what is written is
 * renamed into place whole. Null where there is no workspace. @throws InputError where it is damaged (exit 2).
 */
export async function readFolder(folder: string): Promise<ReadableWorkspace | null> {
  return (await isThere(join(folder, 'workspace.json'))) ? opened(folder, async () => {}) : null;
}

async function opened(folder: string, close: () => Promise<void>): Promise<Workspace> {
  const database = await read(folder);
  const snapshots = join(folder, 'snapshots');
  const runFile = (id: string) => join(folder, 'runs', id, 'run.json');
  const auditFile = join(folder, 'audit.ndjson');
  const recordsFolder = join(folder, 'records');
  const drafts = new Map<Draft, FolderDraft>();

  const current = (kind: ImportRecord['kind']): Current => {
    const latest = new Map<string, ImportRecord>();
    for (const record of database.data.imports) if (record.kind === kind) latest.set(record.source, record);
    const imports = [...latest.values()].sort((one, other) => (one.source < other.source ? -1 : 1));
    const hash = createHash('sha256').update(
      imports.map(({ source, snapshot }) => `${source}\0${snapshot}\n`).join(''),
    );
    return { imports, sha256: hash.digest('hex'), rows: () => rowsOf(snapshots, imports) };
  };
  const readRun = (id: string) =>
    database.data.runs.some((run) => run.id === id) ? readFile(runFile(id), 'utf8') : Promise.resolve(null);

  return {
    async putImport(record, rows) {
      const snapshot = await putSnapshot(snapshots, rows);
      const kept: ImportRecord = { ...record, snapshot: snapshot.sha256, rows: snapshot.rows };
      await database.update(({ imports }) => imports.push(kept));
      return kept;
    },
    draft() {
      const draft = folderDraft(snapshots);
      drafts.set(draft, draft);
      return draft;
    },
    async putDrafts(asked) {
      const kept: ImportRecord[] = [];
      for (const { record, draft } of asked) {
        const own = drafts.get(draft);
        if (own === undefined) throw new Error('a draft of another workspace');
        const { sha256, rows } = await own.keep();
        kept.push({ ...record, snapshot: sha256, rows });
      }
      await database.update(({ imports }) => imports.push(...kept));
      return kept;
    },
    rowsOf: ({ snapshot }) => readSnapshot(snapshots, snapshot),
    imports: async () => database.data.imports,
    currentCatalog: async () => current('catalog'),
    currentRegister: async () => current('register'),
    currentDeclarations: async () => current('declarations'),
    currentSpecs: async () => current('specs'),
    currentAnswers: async () => current('answers'),
    async putRun(id, json, createdAt) {
      await mkdir(join(folder, 'runs', id), { recursive: true });
      await writeFile(`${runFile(id)}.part`, json);
      await rename(`${runFile(id)}.part`, runFile(id));
      await database.update((state) => {
        state.runs = [...state.runs.filter((run) => run.id !== id), { id, createdAt }];
      });
    },
    readRun,
    async latestRun() {
      const last = database.data.runs.at(-1);
      return last === undefined ? null : readRun(last.id);
    },
    runs: async () => database.data.runs,
    audit: (entry) => appendAudit(auditFile, entry),
    readAudit: () => readAuditFile(auditFile),
    auditText: () => readText(auditFile),
    async putRecord(kind, record) {
      // A record may be the first thing that is kept: without its state the folder is no workspace.
      if (!(await isThere(join(folder, 'workspace.json')))) await database.write();
      await appendRecord(recordsFolder, kind, record);
    },
    records: (kind) => readRecords(recordsFolder, kind),
    close,
  };
}

/** Makes the folder, unless it is somebody else's: files that are not ours are never mixed with. */
async function prepare(folder: string): Promise<() => Promise<void>> {
  const entries = await readdir(folder).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return null;
    throw new InputError(say('workspace.not-a-folder', { folder }), 2, { cause: error });
  });
  if (entries === null) return makeFolder(folder);
  const ours =
    /^(workspace\.json|snapshots|runs|maps|records|audit\.ndjson|fetched\.json|\.fetched\.json\.\d+\.part|\.workspace\.json\.tmp|\.lock(\..*)?)$/;
  if (!entries.includes('workspace.json') && entries.some((name) => !ours.test(name))) {
    throw new InputError(say('workspace.other-files', { folder }), 2);
  }
  return async () => {};
}

async function read(folder: string) {
  const path = join(folder, 'workspace.json');
  try {
    // Not lowdb's preset: that one keeps nothing where NODE_ENV is `test`.
    const database = new Low<State>(new JSONFile(path), { version: 1, imports: [], runs: [] });
    await database.read();
    database.data = State.parse(database.data);
    return database;
  } catch (cause) {
    throw new InputError(say('workspace.damaged', { file: path }), 2, { cause });
  }
}

async function* rowsOf(folder: string, imports: readonly ImportRecord[]): AsyncIterable<unknown> {
  for (const { snapshot } of imports) yield* readSnapshot(folder, snapshot);
}
