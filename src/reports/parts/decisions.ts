import { type DecisionKind, decisionKinds, type RunDecision } from '../../model/decision.ts';
import type { Block } from '../../model/document.ts';
import type { Run } from '../../model/run.ts';
import { type Language, speaker } from '../../text/index.ts';
import { decisionTable } from './decision-table.ts';

/** What every report says of people's decisions: how many of each kind hold, and all of them. Nothing in older runs. */
export function decisionsBlock({ decisions, run }: Run, language: Language): readonly Block[] {
  const says = speaker(language);
  if (decisions === undefined) return [];
  const heading: Block = { type: 'heading', level: 2, text: says('decision.heading') };
  if (decisions.length === 0) return [heading, { type: 'paragraph', text: says('decision.none') }];
  return [
    heading,
    { type: 'paragraph', text: countText(decisions, language) },
    ...(decisions.some(({ kind }) => leavesOutcome.includes(kind))
      ? [{ type: 'paragraph' as const, text: says('decision.effect') }]
      : []),
    decisionTable(decisions, run.catalog.asOf, language),
  ];
}

/** Kinds that a reader could take for a change of the outcome. */
const leavesOutcome: readonly DecisionKind[] = ['accept-reservation', 'waive-finding'];

function countText(decisions: readonly RunDecision[], language: Language): string {
  const active = decisions.filter(({ state }) => state === 'active');
  const says = speaker(language);
  const list = decisionKinds
    .map((kind) => ({ kind, count: active.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => says('decision.count-of', { kind: says(`decision.kind.${kind}`), count }))
    .join(', ');
  const idle = decisions.length - active.length;
  return says(list === '' ? 'decision.count-none' : 'decision.count', { count: active.length, list, idle });
}
