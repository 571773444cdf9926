import { z } from 'zod';
import type { ComparedDecision } from '../../model/diff.ts';

/** As much of a run's decisions as is compared; runs without any have no such part. */
const WithDecisions = z.object({
  decisions: z
    .array(
      z.object({
        id: z.string(),
        kind: z.string(),
        subject: z.string(),
        state: z.string(),
        changes: z.array(z.string()).default([]),
      }),
    )
    .default([]),
});

/**
 * Every decision of two runs once, by id: carried over where it had effect and still has, as long as its basis is the
 * same; stale and the like where it had effect and has none any more.
 */
export function decisionDiff(from: unknown, to: unknown): readonly ComparedDecision[] {
  const before = new Map(WithDecisions.parse(from).decisions.map((decision) => [decision.id, decision]));
  const after = new Map(WithDecisions.parse(to).decisions.map((decision) => [decision.id, decision]));
  return [...new Map([...before, ...after]).values()].map(({ id, kind, subject }) => {
    const [was, is] = [before.get(id)?.state ?? null, after.get(id)?.state ?? null];
    return { id, kind, subject, before: was, after: is, changes: after.get(id)?.changes ?? [] };
  });
}
