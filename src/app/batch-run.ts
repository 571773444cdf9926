import { InputError } from '../errors.ts';
import type { Budget } from '../model/budget.ts';
import type { InstalledCamera } from '../model/installed-camera.ts';
import type { Run } from '../model/run.ts';
import { type Language, say } from '../text/index.ts';
import { withStatements } from './answer-book.ts';
import { askedByDepartment } from './asked-of.ts';
import { type JudgedFleet, judgeFleet } from './batch.ts';
import { budgetNamed } from './budget-named.ts';
import { decidedFor } from './decide-scope.ts';
import { keepDeterminations, readDeterminations } from './kept-determinations.ts';
import { type Knowledge, policyNamed } from './knowledge.ts';
import { accuracyLine } from './measure-accuracy.ts';
import { readNeedsFile } from './needs-file.ts';
import { toolVersion } from './package-root.ts';
import { reportBytes } from './report-bytes.ts';
import type { Session } from './session.ts';
import { readWorkspace, writeWorkspace } from './with-workspace.ts';
import { writeFileSafely } from './write-file.ts';
import { runJson, writeRunFolder } from './write-run.ts';

export interface BatchQuestion {
  readonly department: readonly string[];
  readonly policy: string;
  readonly profile: string | null;
  readonly budget: string;
  /** A file of the departments' own needs. */
  readonly needs?: string | null;
  readonly out: string | null;
  /** A file for the findings as SARIF. */
  readonly sarif?: string | null;
  readonly top: number;
  readonly workspace: string;
  readonly asOf: string;
  readonly now: string;
  readonly reportLanguage: Language;
  readonly onModel?: (done: number, all: number) => void;
}

/**
 * Matches the register of a workspace, keeps the run there, and writes run.json and every report to `out` where that
 * is given. @throws InputError for an unknown department, one without cameras, or a needs file that does not fit (exit 2).
 */
export async function batchRun(shipped: Knowledge, session: Session, question: BatchQuestion): Promise<Run> {
  const { workspace, now, reportLanguage, out } = question;
  const { knowledge, fleet, determined } = await judgedFleet(shipped, session, question);
  const { run } = fleet;
  await writeWorkspace(workspace, async (opened) => {
    await opened.putRun(run.run.id, runJson(run), now);
    await keepDeterminations(opened, fleet.determinations, determined);
    await opened.audit({ at: now, action: 'batch', subject: run.run.id, by: null });
  });
  if (out !== null) await writeRunFolder(knowledge, run, out, reportLanguage);
  if (question.sarif != null)
    await writeFileSafely(
      question.sarif,
      await reportBytes(knowledge, run, 'findings', 'sarif', reportLanguage),
    );
  return run;
}

interface Judged {
  readonly knowledge: Knowledge;
  readonly fleet: JudgedFleet;
  /** What the workspace held of earlier determinations. */
  readonly determined: Awaited<ReturnType<typeof readDeterminations>>;
}

/** The same without keeping anything. @throws InputError as `batchRun`. */
export async function judgedFleet(
  shipped: Knowledge,
  session: Session,
  question: Omit<BatchQuestion, 'out'>,
): Promise<Judged> {
  const knowledge = withStatements(shipped, session);
  const { workspace, asOf, now, reportLanguage, top, profile } = question;
  const budget = budgetNamed(knowledge, question.budget);
  if (session.cameras.length === 0) throw new InputError(say('run.no-register', { workspace }), 2);
  const needs = question.needs == null ? null : await readNeedsFile(question.needs, knowledge.purposes);
  const determined = await readDeterminations(await readWorkspace(workspace));
  const policy = policyNamed(knowledge, question.policy, asOf);
  const own = ofDepartments(session.cameras, question.department, budget);
  const { cameras, decided } = decidedFor(knowledge, session, own, policy, reportLanguage);
  const fleet = judgeFleet({
    knowledge,
    ...session,
    determined,
    cameras,
    decided,
    policy,
    profile,
    budget,
    asOf,
    createdAt: now,
    tool: toolVersion(),
    accuracy: accuracyLine(knowledge),
    language: reportLanguage,
    top,
    ...(needs === null
      ? {}
      : {
          departmentNeeds: {
            sha256: needs.sha256,
            entries: needs.entries.length,
            askedOf: askedByDepartment(knowledge, needs, [...cameras, ...elsewhere(session, own)], budget),
          },
        }),
    ...(question.onModel === undefined ? {} : { onModel: question.onModel }),
  });
  return { knowledge, fleet, determined };
}

/** The register's other cameras: an entry of a needs file may speak of them too. */
function elsewhere({ cameras }: Session, own: readonly InstalledCamera[]): readonly InstalledCamera[] {
  const here = new Set(own);
  return cameras.filter((camera) => !here.has(camera));
}

/** @throws InputError for a department that the budget does not know, or that has no cameras (exit 2). */
export function ofDepartments(
  cameras: readonly InstalledCamera[],
  asked: readonly string[],
  budget: Budget,
): readonly InstalledCamera[] {
  if (asked.length === 0) return cameras;
  const codes = budget.departments.map(({ code }) => code);
  const wanted = asked.map(
    (name) => codes.find((code) => code.toLowerCase() === name.toLowerCase()) ?? unknown(name, codes, budget),
  );
  const own = cameras.filter(({ department }) => wanted.includes(department));
  if (own.length === 0) throw new InputError(say('run.empty-department', { codes: wanted.join(', ') }), 2);
  return own;
}

function unknown(code: string, codes: readonly string[], { id }: Budget): never {
  throw new InputError(say('run.unknown-department', { code, budget: id, codes: codes.join(', ') }), 2);
}
