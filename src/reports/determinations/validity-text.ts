import { daysBetween } from '../../model/day.ts';
import type { Determination } from '../../model/determination.ts';
import { formatDay, sentence } from '../../text/index.ts';
import type { ReportContext } from '../report.ts';

/** Until when a determination may be relied on, and why no longer; null for one of an earlier version. */
export function validityText(
  { asOf, validTo, validToBecause }: Pick<Determination, 'asOf' | 'validTo' | 'validToBecause'>,
  { language, determinations }: Pick<ReportContext, 'language' | 'determinations'>,
): string | null {
  if (validTo === undefined || validToBecause === undefined) return null;
  const until = sentence(language, `determinations.validity.${validToBecause}`, {
    day: formatDay(language, validTo),
    days: daysBetween(asOf, validTo),
    why: determinations?.why[language] ?? '',
  });
  return `${until.trim()} ${sentence(language, 'determinations.validity.lapses')}`;
}
