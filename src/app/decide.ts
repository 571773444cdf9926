import { createHash } from 'node:crypto';
import { subjectInWords } from '../decisions/subject.ts';
import type { GivenTerms } from '../decisions/terms.ts';
import { InputError } from '../errors.ts';
import { Decision } from '../model/decision.ts';
import { type Language, say } from '../text/index.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { decisionRecord, decisionsOn } from './decide-records.ts';
import { writeWorkspace } from './with-workspace.ts';

/** Where and when a decision is taken. */
export interface DecisionSurroundings {
  readonly workspace: string;
  /** Today in Denmark, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly now: string;
  readonly language: Language;
  readonly reportLanguage: Language;
}

/** What every decision is asked with: its terms, for whom, and the settings of the run that it is taken on. */
export interface DecisionQuestion {
  readonly terms: GivenTerms;
  /** A department as the user names it; null: all. */
  readonly department: string | null;
  readonly policy: string;
  readonly profile: string | null;
  readonly budget: string;
  readonly needs: string | null;
}

/** A decision that was taken, and how many cameras it touches today; null where that is not counted. */
export interface TakenDecision {
  readonly decision: Decision;
  /** What it is about, in the reader's words. */
  readonly subject: string;
  readonly cameras: number | null;
}

type NewDecision = Decision extends infer Kind ? (Kind extends Decision ? Omit<Kind, 'id'> : never) : never;

/** A decision with the number that its content gives it; the run it was taken on is a note and not part of it. */
export function numbered(content: NewDecision): Decision {
  const hash = createHash('sha256')
    .update(JSON.stringify({ ...content, run: null }))
    .digest('hex');
  return Decision.parse({ ...content, id: hash.slice(0, 10) });
}

/**
 * Keeps a decision and says so in the audit, with both names. `before` is done first, in the same grasp of the
 * workspace. @throws InputError where the very same was decided already (exit 2).
 */
export async function keepDecision(
  decision: Decision,
  { workspace, asOf, now, language }: DecisionSurroundings,
  before: (opened: Workspace) => Promise<void> = async () => {},
): Promise<Omit<TakenDecision, 'cameras'>> {
  await writeWorkspace(workspace, async (opened) => {
    const standing = await decisionsOn(opened, asOf);
    if (standing.some((one) => one.decision.id === decision.id))
      throw new InputError(say('decision.same-again', { id: decision.id }), 2);
    await before(opened);
    await opened.putRecord(decisionRecord, decision);
    await opened.audit({
      at: now,
      action: `decide ${decision.kind}`,
      subject: decision.id,
      by: signatures(decision),
    });
  });
  return { decision, subject: subjectInWords(decision, language) };
}

/** Who decided and who approved, as the audit holds it. */
export function signatures({ decidedBy, approvedBy }: Pick<Decision, 'decidedBy' | 'approvedBy'>): string {
  return approvedBy === null ? decidedBy : `${decidedBy}; approved by ${approvedBy}`;
}
