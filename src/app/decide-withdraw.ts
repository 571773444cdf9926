import { type GivenTerms, withdrawalTerms } from '../decisions/terms.ts';
import { InputError } from '../errors.ts';
import type { Withdrawal } from '../model/decision.ts';
import { say } from '../text/index.ts';
import { type DecisionSurroundings, signatures } from './decide.ts';
import { decisionsOn, withdrawalRecord } from './decide-records.ts';
import type { Knowledge } from './knowledge.ts';
import { readWorkspace, writeWorkspace } from './with-workspace.ts';

/**
 * Takes a decision back; it stays listed as withdrawn. Its number may be shortened as long as it is the only one.
 * @throws InputError (exit 2) for terms that do not hold, an unknown number, and one that is withdrawn already.
 */
export async function decideWithdraw(
  { decisionRules }: Pick<Knowledge, 'decisionRules'>,
  id: string,
  terms: GivenTerms,
  { workspace, asOf, now }: DecisionSurroundings,
): Promise<Withdrawal> {
  const wanted = id.trim().toLowerCase();
  const found = (await decisionsOn(await readWorkspace(workspace), asOf)).filter(
    ({ decision }) => wanted.length >= 4 && decision.id.startsWith(wanted),
  );
  const [one] = found;
  if (one === undefined || found.length > 1)
    throw new InputError(say('decision.unknown-id', { id, workspace }), 2);
  const withdrawal = {
    decision: one.decision.id,
    ...withdrawalTerms(terms, one.decision.kind, decisionRules, asOf),
  };
  if (one.state === 'withdrawn')
    throw new InputError(say('decision.already-withdrawn', { id: one.decision.id }), 2);
  await writeWorkspace(workspace, async (opened) => {
    await opened.putRecord(withdrawalRecord, withdrawal);
    await opened.audit({
      at: now,
      action: 'decide withdraw',
      subject: one.decision.id,
      by: signatures(withdrawal),
    });
  });
  return withdrawal;
}
