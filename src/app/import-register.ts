import { brandAtStart } from '../identity/brand-at-start.ts';
import { cameraCollector } from '../intake/camera-collector.ts';
import { cleanRegister } from '../intake/clean-register.ts';
import { checkLetters } from '../intake/garbled-text.ts';
import { type ReadRegister, toInstalledCameras } from '../intake/installed-cameras.ts';
import { InstalledCamera } from '../model/installed-camera.ts';
import type { ImportedRow, ImportedView } from '../reports/views/imported.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { budgetNamed } from './budget-named.ts';
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
import { withOwnIds } from './foreign-ids.ts';
import { type ImportSurroundings, withoutFolder } from './import-catalog.ts';
import { keptName } from './kept-name.ts';
import type { Knowledge } from './knowledge.ts';
import { readEach } from './read-source.ts';
import { changesInWords, type RegisterChanges, registerChanges } from './register-changes.ts';
import { registerSource, registerTables } from './register-input.ts';
import { rowNotes } from './register-notes.ts';
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

type ReadFile = ReadRegister & { readonly file: string; readonly chosen: ChosenMap };

/**
 * Takes in registers of installed cameras, all files or none; `-` is what is pasted on standard input. A later register
 * of a department supersedes the earlier one of that department, and the view says what changed.
 * @throws InputError where a file cannot be read or names no camera; then nothing was written.
 */
export async function importRegister(
  knowledge: Knowledge,
  { files, department, map, noMap = false, repairText = false, budget }: RegisterQuestion,
  { workspace, language, now, sample = false }: ImportSurroundings,
): Promise<ImportedView> {
  const { purposes, brands } = knowledge;
  const context = {
    department,
    budget: budgetNamed(knowledge, budget),
    purposes,
    brandIn: (text: string) => brandAtStart(brands, text),
    collector: cameraCollector(),
  };
  const rules = knowledge.headers.register;
  const owned = { workspace, kind: 'register' as const, owner: department, map, noMap };
  const read: ReadFile[] = [];
  const asides: ImportedRow[] = [];
  for (const name of files) {
    const found = await readEach(await registerSource(name), async (input) => {
      const chosen = await chooseMap({ ...owned, file: input.file });
      const tables = await registerTables(input, rules, chosen.map);
      // Passwords go first: what is told of wrongly decoded letters shows one of them.
      const clean = cleanRegister(tables, rules, chosen.map);
      const checked = clean.map((table) => checkLetters(table, repairText));
      const taken = await withKeptMap(chosen, () =>
        toInstalledCameras(checked, rules, { ...context, map: chosen.map }),
      );
      return { file: input.file, chosen, ...taken };
    });
    read.push(...found.taken);
    asides.push(...toldAsides(found.asides, language));
  }
  const collected = context.collector.cameras().map(withoutFolder);
  const chosen = read.map((one) => one.chosen);
  const rejects = read.flatMap((one) => told(one.file, one.rejects, language));
  const kept = await writeWorkspace(workspace, async (opened) => {
    const before = await currentCameras(opened);
    const owners = new Set(collected.map((camera) => camera.department));
    const others = [...before].flatMap(([owner, cameras]) => (owners.has(owner) ? [] : cameras));
    const { cameras, notes } = withOwnIds(collected, others);
    const changes: RegisterChanges[] = [];
    const snapshots: string[] = [];
    for (const [source, own] of byDepartment(cameras)) {
      const record = {
        kind: 'register' as const,
        source,
        files: read.map(({ file }) => keptName(file)),
        rejects: rejects.length,
        importedAt: now,
        sample,
      };
      const { snapshot } = await opened.putImport(record, own);
      await opened.audit({ at: now, action: 'import register', subject: `${source} ${snapshot}`, by: null });
      snapshots.push(snapshot);
      changes.push(registerChanges(source, before.get(source) ?? null, own));
    }
    await keepMaps(opened, chosen, now);
    return { count: cameras.length, snapshots, changes, notes };
  });
  return {
    cameras: kept.count,
    rejects,
    warnings: [
      ...asides,
      ...read.flatMap((one) => told(one.file, one.warnings, language)),
      ...told(read.map(({ file }) => file).join(', '), kept.notes, language),
    ],
    snapshot: kept.snapshots.join(' '),
    mappings: read.flatMap((one) => one.mappings.map(toldMapping)),
    columnMaps: chosen.flatMap((one) => toldMap(one, language)),
    changes: kept.changes,
    notes: [...rowNotes(read, language), ...kept.changes.map((one) => changesInWords(one, language))],
  };
}

/** What each department's register holds now. */
async function currentCameras(opened: Workspace): Promise<ReadonlyMap<string, readonly InstalledCamera[]>> {
  const { rows } = await opened.currentRegister();
  const cameras: InstalledCamera[] = [];
  for await (const row of rows()) cameras.push(InstalledCamera.parse(row));
  return byDepartment(cameras);
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
