import { reviewDeterminations } from '../equivalence/review.ts';
import type { StaleDetermination } from '../model/determination.ts';
import { readFolder } from '../workspace/folder.ts';
import { withStatements } from './answer-book.ts';
import { readDeterminations } from './kept-determinations.ts';
import { policyNamed } from './knowledge.ts';
import { buildMarket } from './market.ts';
import { openSession, workspaceKnowledge } from './session.ts';

/** The determinations of a workspace, held against what it holds today. */
export interface CheckedDeterminations {
  readonly kept: number;
  readonly lapsed: readonly StaleDetermination[];
  /** Those of policies that are files of a user's own: only a batch with the file can try them. */
  readonly untried: { readonly count: number; readonly policies: readonly string[] };
}

/** Null where there is no workspace, or it holds no determination. */
export async function checkDeterminations(
  workspace: string,
  asOf: string,
): Promise<CheckedDeterminations | null> {
  const opened = await readFolder(workspace);
  const kept = opened === null ? [] : await readDeterminations(opened);
  if (kept.length === 0) return null;
  const session = await openSession({ workspace, asOf });
  const shipped = await workspaceKnowledge({ workspace });
  const knowledge = withStatements(shipped, session);
  const policies = [...new Set(kept.map(({ determination }) => determination.policy))].sort();
  const [known, own] = [
    policies.filter((id) => knowledge.policies.has(id)),
    policies.filter((id) => !knowledge.policies.has(id)),
  ];
  const of = (id: string) => kept.filter(({ determination }) => determination.policy === id);
  return {
    kept: kept.length,
    lapsed: known.flatMap((id) => {
      const market = buildMarket(knowledge, session.lines, policyNamed(knowledge, id, asOf), asOf);
      return reviewDeterminations(of(id), market.offers, asOf);
    }),
    untried: { count: own.reduce((sum, id) => sum + of(id).length, 0), policies: own },
  };
}
