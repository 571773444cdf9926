import { features } from '../features/index.ts';
import type { KeptNeed } from '../model/determination.ts';
import type { Need } from './needs.ts';
import type { Target } from './target.ts';

/** The musts of a determination, with all it takes to hold a later catalogue against them. */
export function keptNeeds(needs: readonly Need[]): readonly KeptNeed[] {
  return needs.filter(isAsked).map(({ feature, rule, value, target }) => ({
    id: feature.id,
    value: value?.value ?? null,
    from: value?.from ?? 'none',
    rule: withoutReason(rule),
    target: target === null ? null : keptTarget(target),
  }));
}

/** The needs as they were; null where a feature is no longer one that skifte compares, so that nothing can be said. */
export function needsOfKept(kept: readonly KeptNeed[]): readonly Need[] | null {
  const needs = kept.flatMap(({ id, value, from, rule, target }): readonly Need[] => {
    const feature = features.find((one) => one.id === id);
    if (feature === undefined) return [];
    const sourced = value === null ? null : { value, from, sources: [], words: null };
    return [
      {
        ...{ feature, rule, value: sourced, needed: true, waived: null },
        target: target === null ? null : { ...target, purpose: null },
      },
    ];
  });
  return needs.length === kept.length ? needs : null;
}

/** Why the rule is as it is stands in the profile. */
function withoutReason({ why: _, ...rule }: Need['rule']): KeptNeed['rule'] {
  return rule;
}

function isAsked({ rule, needed }: Need): boolean {
  return rule.importance === 'must' && needed;
}

function keptTarget({ purpose, pixelsPerMetre, distanceM, viewDeg }: Target): KeptNeed['target'] {
  return { task: purpose?.id ?? null, pixelsPerMetre, distanceM, viewDeg };
}
