import { createHash } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { z } from 'zod';
import { InputError } from '../errors.ts';
import { say } from '../text/index.ts';
import { appendAudit, readAuditFile } from './audit-file.ts';
import { hasCode, lock } from './lock.ts';
import { hasSnapshot, putSnapshot, readSnapshot } from './snapshots.ts';
import { type Current, ImportRecord, type ReadableWorkspace, type Workspace } from './workspace.ts';

const State = z.strictObject({
  version: z.literal(1),
  imports: z.array(ImportRecord),
  runs: z.array(z.strictObject({ id: z.string().regex(/^[0-9a-z-]+$/), createdAt: z.string() })),
});
type State = z.infer<typeof State>;

/**
 * A workspace in a folder: `workspace.json`, `snapshots/<sha256>`, `runs/<id>/run.json`, `audit.ndjson`. Made where it
 * is not there yet. @throws InputError where the folder holds other files, is damaged, or another process writes to it
 * (exit 2).
 */
export async function openFolder(folder: string): Promise<Workspace> {
  await prepare(folder);
  const unlock = await lock(join(folder, '.lock'), folder);
  try {
    return await opened(folder, unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

/**
 * The same for reading only: any number of readers at a time, nothing is made or locked, since what is written is
 * renamed into place whole. Null where there is no workspace. @throws InputError where it is damaged (exit 2).
 */
export async function readFolder(folder: string): Promise<ReadableWorkspace | null> {
  const isThere = await access(join(folder, 'workspace.json')).then(
    () => true,
    () => false,
  );
  return isThere ? opened(folder, async () => {}) : null;
}

async function opened(folder: string, unlock: () => Promise<void>): Promise<Workspace> {
  const database = await read(folder);
  const snapshots = join(folder, 'snapshots');
  const runFile = (id: string) => join(folder, 'runs', id, 'run.json');
  const auditFile = join(folder, 'audit.ndjson');

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
    imports: async () => database.data.imports,
    currentCatalog: async () => current('catalog'),
    currentRegister: async () => current('register'),
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
    audit: (entry) => appendAudit(auditFile, entry),
    readAudit: () => readAuditFile(auditFile),
    close: unlock,
  };
}

/** Makes the folder, unless it is somebody else's: files that are not ours are never mixed with. */
async function prepare(folder: string): Promise<void> {
  const entries = await readdir(folder).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return null;
    throw new InputError(say('workspace.not-a-folder', { folder }), 2, { cause: error });
  });
  if (entries === null) {
    await mkdir(folder, { recursive: true });
    return;
  }
  const ours = /^(workspace\.json|snapshots|runs|maps|audit\.ndjson|\.workspace\.json\.tmp|\.lock(\..*)?)$/;
  if (!entries.includes('workspace.json') && entries.some((name) => !ours.test(name))) {
    throw new InputError(say('workspace.other-files', { folder }), 2);
  }
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
  for (const { snapshot } of imports) {
    if (!(await hasSnapshot(folder, snapshot))) {
      throw new InputError(say('workspace.damaged', { file: join(folder, snapshot) }), 2);
    }
    yield* readSnapshot(folder, snapshot);
  }
}
