import { formatNumber, type Language, sentence } from '../../text/index.ts';

/** So many of so many, with the interval the true share lies in. */
export interface Rate {
  readonly count: number;
  readonly of: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** `350 of 350, 100.0 % (95 % interval 98.9 to 100.0)`. */
export function rateText({ count, of, share, low, high }: Rate, language: Language): string {
  if (share === null || low === null || high === null) return sentence(language, 'check.no-rate');
  const percent = (value: number) => formatNumber(language, 100 * value, 1);
  return sentence(language, 'check.rate', {
    count,
    of,
    share: percent(share),
    low: percent(low),
    high: percent(high),
  });
}
