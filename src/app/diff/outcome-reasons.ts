import { chosenCandidate } from '../../budget/spread.ts';
import type { OutcomeReason } from '../../model/diff.ts';
import type { ModelResult } from '../../model/run.ts';
import { cameBecause } from './came-because.ts';
import type { Compared } from './compared.ts';
import { sameProduct } from './same-product.ts';
import { wentBecause } from './went-because.ts';

/**
 * Why one model's cameras have another outcome, or another replacement: what became of the product they had, and where
 * the one they have now comes from. Empty where the two runs do not tell.
 */
export function outcomeReasons(compared: Compared): readonly OutcomeReason[] {
  const { before, after } = compared;
  const other = identityReason(before, after);
  if (other !== null) return [other];
  const asked = askedReason(before, after);
  const had = chosenCandidate(before) ?? before.candidates[0] ?? null;
  const has = chosenCandidate(after) ?? after.candidates[0] ?? null;
  const reasons = [
    ...(asked === null ? [] : [asked]),
    ...(had === null ? [] : wentBecause(had, compared)),
    ...(has === null || (had !== null && sameProduct(had, has)) ? [] : cameBecause(has, compared)),
  ];
  const texts = new Set<string>();
  return reasons.filter((reason) => {
    const text = JSON.stringify(reason);
    return !texts.has(text) && texts.add(text);
  });
}

/** Null where the register's words still mean the same camera. */
function identityReason(before: ModelResult, after: ModelResult): OutcomeReason | null {
  if (before.cameraId === after.cameraId) return null;
  const [was, is] = [before, after].map(({ brand, model }) => [brand, model].join(' '));
  if (before.cameraId === null) return { code: 'identified', values: { model: is ?? '' } };
  if (after.cameraId === null) return { code: 'no-longer-identified', values: { model: was ?? '' } };
  return { code: 'identified-otherwise', values: { before: was ?? '', after: is ?? '' } };
}

function askedReason(before: ModelResult, after: ModelResult): OutcomeReason | null {
  if (before.profile !== after.profile)
    return { code: 'profile', values: { before: before.profile, after: after.profile } };
  if (before.asked === after.asked) return null;
  return { code: 'asked', values: { before: before.asked ?? '–', after: after.asked ?? '–' } };
}
