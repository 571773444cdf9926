import { subjectInWords } from '../decisions/subject.ts';
import type { RunDecision } from '../model/decision.ts';
import type { DecisionSurroundings } from './decide.ts';
import { fleetToday } from './decide-fleet.ts';
import { decisionsOn } from './decide-records.ts';
import type { Knowledge } from './knowledge.ts';
import type { Session } from './session.ts';
import { readWorkspace } from './with-workspace.ts';

/** A decision as it stands on the day; cameras and changes as a run finds them, where one can be made. */
type ListedDecision = Omit<RunDecision, 'cameras' | 'changes'> &
  Partial<Pick<RunDecision, 'cameras' | 'changes'>>;

interface ListQuestion {
  /** Those without effect too. */
  readonly all: boolean;
  readonly policy: string;
  readonly profile: string | null;
  readonly budget: string;
  readonly needs: string | null;
}

/** The decisions of a workspace, held against its catalogue and register where it has any. */
export async function decideList(
  knowledge: Knowledge,
  openSession: () => Promise<Session>,
  { all, ...settings }: ListQuestion,
  surroundings: DecisionSurroundings,
): Promise<{ readonly decisions: readonly ListedDecision[]; readonly others: number }> {
  const { workspace, asOf, language } = surroundings;
  const opened = await readWorkspace(workspace);
  const standing = await decisionsOn(opened, asOf);
  const canRun =
    standing.some(({ state }) => state === 'active') &&
    (await opened.currentCatalog()).imports.length > 0 &&
    (await opened.currentRegister()).imports.length > 0;
  const inRun = new Map<string, RunDecision>();
  if (canRun) {
    const question = { ...settings, department: null, terms: nothingGiven };
    const { run } = await fleetToday(knowledge, await openSession(), question, surroundings, language);
    for (const decision of run.decisions ?? []) inRun.set(decision.id, decision);
  }
  const listed = standing.map(({ decision, state, withdrawn }): ListedDecision => {
    const { id, kind, department, reason, decidedBy, approvedBy, decidedOn, validTo } = decision;
    return (
      inRun.get(id) ?? {
        ...{ id, kind, department, subject: subjectInWords(decision, language) },
        ...{ reason, decidedBy, approvedBy, decidedOn, validTo, state, withdrawn },
      }
    );
  });
  // One whose basis has changed is still somebody's business.
  const shown = all ? listed : listed.filter(({ state }) => state === 'active' || state === 'stale');
  return { decisions: shown, others: listed.length - shown.length };
}

const nothingGiven = { reason: null, by: null, approvedBy: null, until: null };
