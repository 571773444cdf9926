import type { KeptDetermination, StaleDetermination } from '../model/determination.ts';
import { lineId } from '../model/line-id.ts';
import type { Outcome } from '../model/value.ts';
import { type Assessment, isUsable, type Offer, priceOf } from './assess.ts';
import { judge } from './judge.ts';
import { needsOfKept } from './kept-needs.ts';
import { offersOnTarget } from './offers-on-target.ts';
import { compareText } from './product.ts';

/** What a run says of a subject today: its outcome, and the product that covers it or may. */
export interface Today {
  readonly outcome: Outcome;
  readonly met: StaleDetermination['met'];
}

/**
 * The determinations of earlier runs that no longer hold on `asOf` (DESIGN, Equivalence): a product of the catalogue
 * meets every must, or may once what is unknown of it is answered, or the time is over. One whose subject a run has
 * determined anew is replaced and can only be over. The same offers must have been judged under its policy.
 */
export function reviewDeterminations(
  kept: readonly KeptDetermination[],
  offers: readonly Offer[],
  asOf: string,
  today: ReadonlyMap<string, Today> = new Map(),
): readonly StaleDetermination[] {
  const usable = offers.filter(isUsable);
  return latestOf(kept)
    .flatMap((one) => {
      const now = today.get(one.subject);
      const found = answerFor(one, usable, now);
      const isOver = one.determination.validTo < asOf;
      if (found === null && !isOver) return [];
      return [described(one, found?.standing ?? 'expired', found?.met ?? null)];
    })
    .sort((one, other) => compareText(one.name, other.name) || compareText(one.id, other.id));
}

/** The latest determination of each subject and department: what was stated before it has been replaced. */
function latestOf(kept: readonly KeptDetermination[]): readonly KeptDetermination[] {
  const replaced = new Set<string>();
  const latest: KeptDetermination[] = [];
  for (const one of kept.toReversed()) {
    const key = (code: string) => `${one.subject} ${code}`;
    const departments = one.departments.filter(({ code }) => !replaced.has(key(code)));
    for (const { code } of departments) replaced.add(key(code));
    if (departments.length > 0) latest.push({ ...one, departments });
  }
  return latest;
}

interface Answer {
  readonly standing: 'stale' | 'in-doubt';
  readonly met: StaleDetermination['met'];
}

function answerFor(kept: KeptDetermination, usable: readonly Offer[], now: Today | undefined): Answer | null {
  if (now?.outcome === 'gap') return null;
  if (now?.outcome === 'covered' || now?.outcome === 'reserved') return { standing: 'stale', met: now.met };
  const needs = needsOfKept(kept.needs);
  const judged = needs === null ? [] : offersOnTarget(needs, usable).map((offer) => assessed(needs, offer));
  const [meets] = judged.filter((one) => standing(one) === 'stale').sort(byPrice);
  if (meets !== undefined) return { standing: 'stale', met: metBy(meets) };
  if (now?.outcome === 'question') return { standing: 'in-doubt', met: now.met };
  const [mayMeet] = judged.filter((one) => standing(one) === 'in-doubt').sort(byPrice);
  return mayMeet === undefined ? null : { standing: 'in-doubt', met: metBy(mayMeet) };
}

function assessed(needs: Parameters<typeof judge>[0], offer: Offer): Assessment {
  return { ...offer, judgement: judge(needs, offer.product.offer) };
}

function standing({ judgement }: Assessment): 'stale' | 'in-doubt' | null {
  if (judgement.worseMusts.length > 0) return null;
  return judgement.unknownMusts.length > 0 ? 'in-doubt' : 'stale';
}

/** The product and the line to order it from, for the sentence that names them. */
function metBy({ product, line }: Offer): StaleDetermination['met'] {
  const name = [product.brand, product.model].filter((part) => part !== null).join(' ');
  const { agreement, supplier, item } = line;
  return { product: name === '' ? line.name : name, agreement, supplier, item };
}

function byPrice(one: Offer, other: Offer): number {
  return priceOf(one.line) - priceOf(other.line) || compareText(lineId(one.line), lineId(other.line));
}

function described(
  { subject, name, run, departments, determination }: KeptDetermination,
  standing: StaleDetermination['standing'],
  met: StaleDetermination['met'],
): StaleDetermination {
  const { id, asOf, validTo } = determination;
  return {
    ...{ id, subject, name, standing, asOf, validTo, run },
    departments: departments.map(({ code }) => code),
    met,
  };
}
