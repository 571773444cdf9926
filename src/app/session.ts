import { InputError } from '../errors.ts';
import { CatalogLine } from '../model/catalog-line.ts';
import { Declaration } from '../model/declaration.ts';
import { ImportedCamera } from '../model/imported-camera.ts';
import { InstalledCamera } from '../model/installed-camera.ts';
import type { Edition } from '../model/run.ts';
import { type Language, say, sentence } from '../text/index.ts';
import { readFolder } from '../workspace/folder.ts';
import type { Current, ReadableWorkspace } from '../workspace/workspace.ts';
import { withImportedSpecs } from './imported-specs.ts';
import { type Knowledge, loadKnowledge } from './knowledge.ts';
import { readWorkspace } from './with-workspace.ts';

/** What a workspace holds just now: the lines and cameras that its latest imports stand for. */
export interface Session {
  readonly lines: readonly CatalogLine[];
  readonly linesSha256: string;
  readonly cameras: readonly InstalledCamera[];
  readonly camerasSha256: string;
  /** Which imports the lines and cameras stand on, for a run to name. */
  readonly standsOn: { readonly catalog: readonly Edition[]; readonly register: readonly Edition[] };
  /** Suppliers' statements of who is behind products; absent where there are none. */
  readonly declarations?: { readonly sha256: string; readonly statements: readonly Declaration[] };
  /** The sample's data: every result says so. */
  readonly sample: boolean;
}

/**
 * What skifte knows in this workspace: what ships, and the specifications that were taken in here. A workspace that is
 * not there yet adds nothing.
 */
export async function workspaceKnowledge({ workspace }: { readonly workspace: string }): Promise<Knowledge> {
  const knowledge = loadKnowledge();
  const opened = await readFolder(workspace);
  if (opened === null) return knowledge;
  const specs = await opened.currentSpecs();
  const imported = await collect(specs.rows(), ImportedCamera.parse);
  return withImportedSpecs(knowledge, imported, specs.sha256).knowledge;
}

/** @throws InputError where no catalogue was taken in yet (exit 2). */
export async function openSession({ workspace }: { readonly workspace: string }): Promise<Session> {
  const opened = await readWorkspace(workspace);
  const catalog = await opened.currentCatalog();
  if (catalog.imports.length === 0) throw new InputError(say('run.no-catalog', { workspace }), 2);
  const register = await opened.currentRegister();
  return {
    lines: await collect(catalog.rows(), CatalogLine.parse),
    linesSha256: catalog.sha256,
    cameras: await collect(register.rows(), InstalledCamera.parse),
    camerasSha256: register.sha256,
    standsOn: { catalog: editionsOf(catalog), register: editionsOf(register) },
    ...(await declarationsOf(opened)),
    sample: [...catalog.imports, ...register.imports].some(({ sample }) => sample),
  };
}

/** The declarations of a workspace, for commands that need no catalogue; none where there is no workspace. */
export async function openDeclarations({
  workspace,
}: {
  readonly workspace: string;
}): Promise<readonly Declaration[]> {
  const opened = await readFolder(workspace);
  return opened === null ? [] : ((await declarationsOf(opened)).declarations?.statements ?? []);
}

async function declarationsOf(opened: ReadableWorkspace): Promise<Pick<Session, 'declarations'>> {
  const { imports, sha256, rows } = await opened.currentDeclarations();
  if (imports.length === 0) return {};
  return { declarations: { sha256, statements: await collect(rows(), Declaration.parse) } };
}

function editionsOf({ imports }: Current): readonly Edition[] {
  return imports.map(({ source, snapshot }) => ({ source, snapshot }));
}

export function sampleNotice({ sample }: Pick<Session, 'sample'>, language: Language): string | null {
  return sample ? sentence(language, 'view.sample-notice') : null;
}

async function collect<T>(rows: AsyncIterable<unknown>, parse: (row: unknown) => T): Promise<T[]> {
  const collected: T[] = [];
  for await (const row of rows) collected.push(parse(row));
  return collected;
}
