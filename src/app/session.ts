import type { Standing } from '../decisions/standing.ts';
import { InputError } from '../errors.ts';
import { Answer } from '../model/answer.ts';
import { CatalogLine } from '../model/catalog-line.ts';
import { Declaration } from '../model/declaration.ts';
import { ImportedCamera } from '../model/imported-camera.ts';
import { InstalledCamera } from '../model/installed-camera.ts';
import type { Edition } from '../model/run.ts';
import { type Language, say, sentence } from '../text/index.ts';
import { readFolder } from '../workspace/folder.ts';
import type { Current, ReadableWorkspace } from '../workspace/workspace.ts';
import { decisionsOn, stillDeclared } from './decide-records.ts';
import { withImportedSpecs } from './imported-specs.ts';
import { type Knowledge, loadKnowledge } from './knowledge.ts';
import type { AgreementEnds } from './searched-agreements.ts';
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
  /** Suppliers' answers to questions; absent where there are none. */
  readonly answers?: { readonly sha256: string; readonly given: readonly Answer[] };
  /** When agreements end, where their imports say so. */
  readonly agreementEnds?: AgreementEnds;
  /** What people have decided, as it stands on the day. */
  readonly decisions: readonly Standing[];
  /** The sample's data: every result says so. */
  readonly sample: boolean;
}

interface Surroundings {
  readonly workspace: string;
  /** `YYYY-MM-DD` in Denmark: the day that decisions must hold on. */
  readonly asOf: string;
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
export async function openSession({ workspace, asOf }: Surroundings): Promise<Session> {
  const opened = await readWorkspace(workspace);
  const catalog = await opened.currentCatalog();
  if (catalog.imports.length === 0) throw new InputError(say('run.no-catalog', { workspace }), 2);
  const register = await opened.currentRegister();
  const decisions = await decisionsOn(opened, asOf);
  return {
    lines: await collect(catalog.rows(), CatalogLine.parse),
    linesSha256: catalog.sha256,
    cameras: await collect(register.rows(), InstalledCamera.parse),
    camerasSha256: register.sha256,
    standsOn: { catalog: editionsOf(catalog), register: editionsOf(register) },
    ...(await statementsOf(opened, decisions)),
    decisions,
    agreementEnds: new Map(
      catalog.imports.flatMap(({ source, agreementDates }) =>
        agreementDates?.until == null ? [] : [[source, agreementDates.until] as const],
      ),
    ),
    sample: [...catalog.imports, ...register.imports].some(({ sample }) => sample),
  };
}

type Statements = Pick<Session, 'declarations' | 'answers'>;

/** What suppliers have stated, for commands that need no catalogue; nothing where there is no workspace. */
export async function openStatements({ workspace, asOf }: Surroundings): Promise<Statements> {
  const opened = await readFolder(workspace);
  return opened === null ? {} : statementsOf(opened, await decisionsOn(opened, asOf));
}

async function statementsOf(opened: ReadableWorkspace, decisions: readonly Standing[]): Promise<Statements> {
  const [declared, answered] = [await opened.currentDeclarations(), await opened.currentAnswers()];
  const statements = stillDeclared(await collect(declared.rows(), Declaration.parse), decisions);
  const given = await collect(answered.rows(), Answer.parse);
  return {
    ...(statements.length === 0 ? {} : { declarations: { sha256: declared.sha256, statements } }),
    ...(answered.imports.length === 0 ? {} : { answers: { sha256: answered.sha256, given } }),
  };
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
