import type { InstalledCamera } from '../model/installed-camera.ts';
import type { Language } from '../text/index.ts';
import type { JudgedFleet } from './batch.ts';
import { judgedFleet, ofDepartments } from './batch-run.ts';
import { budgetNamed } from './budget-named.ts';
import type { DecisionQuestion, DecisionSurroundings } from './decide.ts';
import type { Knowledge } from './knowledge.ts';
import type { Session } from './session.ts';

/** What a decision is taken on: the whole register judged as `batch` would judge it today. Nothing is kept. */
export async function fleetToday(
  knowledge: Knowledge,
  session: Session,
  { policy, profile, budget, needs }: DecisionQuestion,
  { workspace, asOf, now }: DecisionSurroundings,
  language: Language,
): Promise<JudgedFleet> {
  const settings = { policy, profile, budget, needs, workspace, asOf, now, top: 1 };
  const question = { ...settings, department: [], reportLanguage: language };
  return (await judgedFleet(knowledge, session, question)).fleet;
}

/** The code of a department as the user names it; null for all. @throws InputError where it has no cameras (exit 2). */
export function departmentCode(
  knowledge: Knowledge,
  { cameras }: { readonly cameras: readonly InstalledCamera[] },
  { department, budget }: DecisionQuestion,
): string | null {
  if (department === null) return null;
  const [first] = ofDepartments(cameras, [department], budgetNamed(knowledge, budget));
  return first?.department ?? null;
}
