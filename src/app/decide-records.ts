import { type Standing, standingOn } from '../decisions/standing.ts';
import { InputError } from '../errors.ts';
import { Decision, Withdrawal } from '../model/decision.ts';
import type { Declaration } from '../model/declaration.ts';
import { say } from '../text/index.ts';
import type { ReadableWorkspace } from '../workspace/workspace.ts';

/** The kinds of record that decisions are kept as. */
export const decisionRecord = 'decision';
export const withdrawalRecord = 'decision-withdrawal';

/** Every decision of a workspace as it stands on a Danish local day, in the order they were taken. */
export async function decisionsOn(opened: ReadableWorkspace, day: string): Promise<readonly Standing[]> {
  const [decisions, withdrawals] = await Promise.all([
    opened.records(decisionRecord),
    opened.records(withdrawalRecord),
  ]);
  return standingOn(day, decisions.map(parsed(Decision)), withdrawals.map(parsed(Withdrawal)));
}

/** Declarations without those that a decision recorded which has no effect on the day. */
export function stillDeclared(
  declarations: readonly Declaration[],
  standing: readonly Standing[],
): readonly Declaration[] {
  const active = new Set(
    standing.filter(({ state }) => state === 'active').map(({ decision }) => decision.id),
  );
  return declarations.filter(({ decision }) => decision === undefined || active.has(decision));
}

/** @throws InputError where somebody has written something else among the records (exit 2). */
function parsed<T>(schema: { readonly parse: (record: unknown) => T }): (record: unknown) => T {
  return (record) => {
    try {
      return schema.parse(record);
    } catch (cause) {
      throw new InputError(say('workspace.damaged', { file: `records/${decisionRecord}.ndjson` }), 2, {
        cause,
      });
    }
  };
}
