import { InputError } from '../errors.ts';
import { toInstalledCameras } from '../intake/installed-cameras.ts';
import type { InstalledCamera } from '../model/installed-camera.ts';
import type { ImportedView } from '../reports/views/imported.ts';
import { say } from '../text/index.ts';
import { budgetNamed } from './budget-named.ts';
import { readColumnMap, told, toldAsides, toldMapping } from './column-map.ts';
import { type ImportSurroundings, withoutFolder } from './import-catalog.ts';
import { keptName } from './kept-name.ts';
import type { Knowledge } from './knowledge.ts';
import { readTables } from './read-in-thread.ts';
import { importerOf } from './read-input.ts';
import { readEach, readSource } from './read-source.ts';
import { writeWorkspace } from './with-workspace.ts';

export interface RegisterQuestion {
  readonly files: readonly string[];
  readonly department: string | null;
  readonly map: string | null;
  readonly budget: string;
}

/**
 * Takes in registers of installed cameras, all files or none. A later register of a department supersedes the earlier
 * one of that department. @throws InputError where a file cannot be read or names no camera; then nothing was written.
 */
export async function importRegister(
  knowledge: Knowledge,
  { files, department, map, budget }: RegisterQuestion,
  { workspace, language, now, sample = false }: ImportSurroundings,
): Promise<ImportedView> {
  const { purposes } = knowledge;
  const context = {
    department,
    budget: budgetNamed(knowledge, budget),
    map: await readColumnMap(map),
    purposes,
  };
  const read = [];
  const asides = [];
  for (const source of files) {
    const found = await readEach(await readSource(source), async (input) => {
      const { file } = input;
      const importer = importerOf(input);
      if (importer.kind !== 'table') throw new InputError(say('run.register-needs-tables', { file }), 3);
      const tables = await readTables(importer, input);
      if (tables.some(({ unconfirmed }) => unconfirmed))
        throw new InputError(say('pdf.no-register', { file }), 3);
      return {
        file,
        ...toInstalledCameras(tables, knowledge.headers.register, context),
      };
    });
    read.push(...found.taken);
    asides.push(...toldAsides(found.asides, language));
  }
  const cameras = read.flatMap((one) => one.cameras.map(withoutFolder));
  const rejects = read.flatMap((one) => told(one.file, one.rejects, language));
  const snapshots = await writeWorkspace(workspace, async (opened) => {
    const kept: string[] = [];
    for (const [source, own] of byDepartment(cameras)) {
      const record = {
        kind: 'register' as const,
        source,
        files: files.map(keptName),
        rejects: rejects.length,
        importedAt: now,
        sample,
      };
      const { snapshot } = await opened.putImport(record, own);
      await opened.audit({ at: now, action: 'import register', subject: `${source} ${snapshot}`, by: null });
      kept.push(snapshot);
    }
    return kept;
  });
  return {
    cameras: cameras.length,
    rejects,
    warnings: [...asides, ...read.flatMap((one) => told(one.file, one.warnings, language))],
    snapshot: snapshots.join(' '),
    mappings: read.flatMap((one) => one.mappings.map(toldMapping)),
  };
}

function byDepartment(cameras: readonly InstalledCamera[]): ReadonlyMap<string, readonly InstalledCamera[]> {
  const groups = new Map<string, InstalledCamera[]>();
  for (const camera of cameras) {
    const own = groups.get(camera.department);
    if (own === undefined) groups.set(camera.department, [camera]);
    else own.push(camera);
  }
  return groups;
}
