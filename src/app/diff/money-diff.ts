import { chosenCandidate } from '../../budget/spread.ts';
import type { MoneyDiff } from '../../model/diff.ts';
import { decimal, type Money, minorFromDecimal } from '../../model/money.ts';
import type { JudgedCamera, PairedCameras } from './paired-cameras.ts';

export function moneyDiff({ both }: Pick<PairedCameras, 'both'>): MoneyDiff {
  const sums = new Map<string, { cameras: number; before: number; after: number }>();
  const counts = { priceBeforeOnly: 0, priceAfterOnly: 0, neither: 0, otherCurrency: 0 };
  for (const pair of both) {
    const [before, after] = [priceOf(pair.before), priceOf(pair.after)];
    if (before === null && after === null) counts.neither += 1;
    else if (after === null) counts.priceBeforeOnly += 1;
    else if (before === null) counts.priceAfterOnly += 1;
    else if (before.currency !== after.currency) counts.otherCurrency += 1;
    else {
      const sum = sums.get(after.currency) ?? { cameras: 0, before: 0, after: 0 };
      sums.set(after.currency, {
        cameras: sum.cameras + 1,
        before: sum.before + before.minor,
        after: sum.after + after.minor,
      });
    }
  }
  const compared = [...sums].sort().map(([currency, { cameras, before, after }]) => ({
    currency,
    cameras,
    before: decimal({ minor: before, currency }),
    after: decimal({ minor: after, currency }),
    difference: decimal({ minor: after - before, currency }),
  }));
  return { compared, ...counts };
}

function priceOf({ result }: JudgedCamera): Money | null {
  const price = result === null ? null : (chosenCandidate(result)?.line.price ?? null);
  const minor = price === null ? null : minorFromDecimal(price.amount);
  return price === null || minor === null ? null : { minor, currency: price.currency };
}
