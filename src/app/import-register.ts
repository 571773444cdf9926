import { basename } from 'node:path';
import { InputError } from '../errors.ts';
import { noteGarbled, repairTable } from '../intake/garbled-text.ts';
import { toInstalledCameras } from '../intake/installed-cameras.ts';
import type { InstalledCamera } from '../model/installed-camera.ts';
import type { ImportedView } from '../reports/views/imported.ts';
import { say } from '../text/index.ts';
import { budgetNamed } from './budget-named.ts';
import { chooseMap, keepMaps, told, toldMap, toldMapping, withKeptMap } from './column-map.ts';
import { type ImportSurroundings, withoutFolder } from './import-catalog.ts';
import type { Knowledge } from './knowledge.ts';
import { importerOf, readInput } from './read-input.ts';
import { writeWorkspace } from './with-workspace.ts';

export interface RegisterQuestion {
  readonly files: readonly string[];
  readonly department: string | null;
  readonly map: string | null;
  /** Corrections of the columns that were kept are left out. */
  readonly noMap?: boolean;
  /** Letters that were decoded wrongly are repaired. */
  readonly repairText?: boolean;
  readonly budget: string;
}

/**
 * Takes in registers of installed cameras, all files or none. A later register of a department supersedes the earlier
 * one of that department. @throws InputError where a file cannot be read or names no camera; then nothing was written.
 */
export async function importRegister(
  knowledge: Knowledge,
  { files, department, map, noMap, repairText, budget }: RegisterQuestion,
  { workspace, language, now, sample = false }: ImportSurroundings,
): Promise<ImportedView> {
  const { purposes } = knowledge;
  const context = {
    department,
    budget: budgetNamed(knowledge, budget),
    purposes,
  };
  const read = [];
  for (const file of files) {
    const input = await readInput(file);
    const importer = importerOf(input);
    if (importer.kind !== 'table') throw new InputError(say('run.register-needs-tables', { file }), 3);
    const tables = (await importer.read(input)).map(repairText === true ? repairTable : noteGarbled);
    const question = { kind: 'register' as const, owner: department, map, noMap: noMap === true };
    const chosen = await chooseMap({ ...question, workspace, file });
    const taken = await withKeptMap(chosen, () =>
      toInstalledCameras(tables, knowledge.headers.register, { ...context, map: chosen.map }),
    );
    read.push({ file, chosen, ...taken });
  }
  const cameras = read.flatMap((one) => one.cameras.map(withoutFolder));
  const rejects = read.flatMap((one) => told(one.file, one.rejects, language));
  const snapshots = await writeWorkspace(workspace, async (opened) => {
    const kept: string[] = [];
    for (const [source, own] of byDepartment(cameras)) {
      const record = {
        kind: 'register' as const,
        source,
        files: files.map((file) => basename(file)),
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
  const chosen = read.map((one) => one.chosen);
  await keepMaps(chosen, { workspace, now });
  return {
    cameras: cameras.length,
    rejects,
    warnings: read.flatMap((one) => told(one.file, one.warnings, language)),
    snapshot: snapshots.join(' '),
    mappings: read.flatMap((one) => one.mappings.map(toldMapping)),
    columnMaps: chosen.flatMap((one) => toldMap(one, language)),
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
