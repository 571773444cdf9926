import { subjectInWords } from '../decisions/subject.ts';
import type { RunDecision } from '../model/decision.ts';
import type { Language } from '../text/index.ts';
import { decisionsOn } from './decide-records.ts';
import { readWorkspace } from './with-workspace.ts';

/** A decision as it stands by its dates; whether its basis still holds, a run finds out. */
export type ListedDecision = Omit<RunDecision, 'cameras' | 'changes'>;

/** The decisions of a workspace on a day, those without effect only where `all` is asked for. */
export async function decideList(
  all: boolean,
  {
    workspace,
    asOf,
    language,
  }: { readonly workspace: string; readonly asOf: string; readonly language: Language },
): Promise<{ readonly decisions: readonly ListedDecision[]; readonly others: number }> {
  const standing = await decisionsOn(await readWorkspace(workspace), asOf);
  const listed = standing.map(({ decision, state, withdrawn }) => {
    const { id, kind, department, reason, decidedBy, approvedBy, decidedOn, validTo } = decision;
    return {
      ...{ id, kind, department, subject: subjectInWords(decision, language) },
      ...{ reason, decidedBy, approvedBy, decidedOn, validTo, state, withdrawn },
    };
  });
  const shown = all ? listed : listed.filter(({ state }) => state === 'active');
  return { decisions: shown, others: listed.length - shown.length };
}
