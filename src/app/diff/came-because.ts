import type { OutcomeReason } from '../../model/diff.ts';
import type { Candidate } from '../../model/run.ts';
import { type Compared, named } from './compared.ts';
import { sameProduct } from './same-product.ts';
import { wentBecause } from './went-because.ts';

/** Where a product that the run before had not chosen comes from. */
export function cameBecause(has: Candidate, compared: Compared): readonly OutcomeReason[] {
  const { before, market, asOf } = compared;
  const was = before.candidates.find((candidate) => sameProduct(candidate, has));
  if (market?.isAdded(has.line) === true) return [{ code: 'came', values: named(has) }];
  const { validFrom } = has.line;
  if (validFrom !== null && validFrom > asOf.before)
    return [{ code: 'became-valid', values: { ...named(has), day: validFrom } }];
  if (was !== undefined) {
    // Its price moved it up only where nothing else did, and then it is the best by that.
    const others = wentBecause(was, compared).filter(({ code }) => code !== 'price');
    return [...others, { code: 'next-best', values: named(has) }];
  }
  const change = market?.changeOf(has.line) ?? null;
  if (change !== null)
    return [
      {
        code: 'line-changed',
        values: { ...named(has), fields: change.fields.map(({ field }) => field).join(' ') },
      },
    ];
  return [{ code: market === null ? 'chosen-unknown' : 'now-chosen', values: named(has) }];
}
