import type { RunRequirement } from '../model/run.ts';
import type { Need } from './needs.ts';

/**
 * The musts and shoulds that offers are held against, with the rule's tolerance and what it accepts in their place. A
 * should that no source speaks of asks for nothing; a must whose value nobody knows stands with null.
 */
export function requirementsOf(needs: readonly Need[]): RunRequirement[] {
  return needs.flatMap(({ feature, rule, value, needed }): readonly RunRequirement[] => {
    const { importance, tolerance, accepts = {} } = rule;
    if (!needed || importance === 'info' || (value === null && importance === 'should')) return [];
    const words = [value?.value ?? []].flat().map(String);
    const accepted = Object.fromEntries(
      words.flatMap((word): readonly (readonly [string, string[]])[] => {
        const others = Object.hasOwn(accepts, word) ? accepts[word] : undefined;
        return others === undefined ? [] : [[word, [...others]]];
      }),
    );
    return [
      {
        id: feature.id,
        importance,
        need: value?.value ?? null,
        needFrom: value?.from ?? 'none',
        ...(tolerance === undefined || tolerance === 0 || feature.kind !== 'number' ? {} : { tolerance }),
        ...(Object.keys(accepted).length === 0 ? {} : { accepts: accepted }),
      },
    ];
  });
}
