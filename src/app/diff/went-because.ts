import type { OutcomeReason } from '../../model/diff.ts';
import { lineId } from '../../model/line-id.ts';
import type { Candidate, FeatureComparison } from '../../model/run.ts';
import { type Compared, named } from './compared.ts';
import { sameProduct } from './same-product.ts';

/** What became of a product that the run before had: nothing, where it is judged as it was. */
export function wentBecause(had: Candidate, compared: Compared): readonly OutcomeReason[] {
  const has = compared.after.candidates.find((candidate) => sameProduct(candidate, had));
  const gone = lineGone(had, compared);
  if (has === undefined) {
    const fallback = compared.market === null ? 'not-among-unknown' : 'no-longer-chosen';
    return [gone ?? { code: fallback, values: named(had) }];
  }
  const otherLine = lineId(had.line) !== lineId(has.line);
  return [
    ...(gone !== null && (otherLine || !has.line.valid) ? [gone] : []),
    ...(gone === null && had.line.valid && !has.line.valid ? [notValid(has)] : []),
    ...(!had.line.valid && has.line.valid ? [{ code: 'valid-again', values: named(has) }] : []),
    ...judgedOtherwise(had, has),
    ...(otherLine ? [] : priceReason(had, has)),
  ];
}

/** The line itself: taken out of the catalogue, not orderable any more, or expired. */
function lineGone(had: Candidate, { market, asOf }: Compared): OutcomeReason | null {
  const { line } = had;
  if (market?.isRemoved(line) === true) return { code: 'went', values: named(had) };
  const change = market?.changeOf(line) ?? null;
  if (change?.before.orderable === true && !change.after.orderable)
    return { code: 'not-orderable', values: named(had) };
  const validTo = change === null ? line.validTo : change.after.validTo;
  const isExpired = validTo !== null && validTo < asOf.after && line.valid;
  return isExpired ? { code: 'expired', values: { ...named(had), day: validTo } } : null;
}

function notValid(has: Candidate): OutcomeReason {
  const { validTo } = has.line;
  if (validTo === null) return { code: 'not-orderable', values: named(has) };
  return { code: 'expired', values: { ...named(has), day: validTo } };
}

function judgedOtherwise(had: Candidate, has: Candidate): readonly OutcomeReason[] {
  const origin =
    had.origin === has.origin
      ? []
      : [{ code: 'origin', values: { ...named(has), originBefore: had.origin, originAfter: has.origin } }];
  if (had.class === has.class) return origin;
  const known = turned(had, has, (before, after) => before === 'unknown' && after !== 'unknown');
  const unknown = turned(had, has, (before, after) => before !== 'unknown' && after === 'unknown');
  const others = turned(had, has, (before, after) => before !== 'unknown' && after !== 'unknown');
  const classes = { classBefore: had.class, classAfter: has.class };
  const reason = (code: string, features: readonly string[]) => ({
    code,
    values: { ...named(has), ...classes, features: features.join(' ') },
  });
  const reasons = [
    ...(known.length === 0 ? [] : [reason('became-known', known)]),
    ...(unknown.length === 0 ? [] : [reason('became-unknown', unknown)]),
    ...(others.length === 0 ? [] : [reason('judged-otherwise', others)]),
  ];
  return [
    ...origin,
    ...(reasons.length === 0 ? [{ code: 'class', values: { ...named(has), ...classes } }] : reasons),
  ];
}

/** The features that decide whose verdict turned so. */
function turned(
  had: Candidate,
  has: Candidate,
  isSo: (before: FeatureComparison['verdict'], after: FeatureComparison['verdict']) => boolean,
): readonly string[] {
  const before = new Map(had.features.map((feature) => [feature.id, feature]));
  return has.features.flatMap(({ id, verdict, importance }) => {
    const was = before.get(id);
    const differs = was !== undefined && was.verdict !== verdict && isSo(was.verdict, verdict);
    return differs && (importance !== 'info' || was.importance !== 'info') ? [id] : [];
  });
}

function priceReason(had: Candidate, has: Candidate): readonly OutcomeReason[] {
  const [before, after] = [had.line.price, has.line.price];
  if (before?.amount === after?.amount && before?.currency === after?.currency) return [];
  const words = (price: typeof before) => (price == null ? '' : `${price.amount} ${price.currency}`);
  return [{ code: 'price', values: { ...named(has), priceBefore: words(before), priceAfter: words(after) } }];
}
