import type { StaleDetermination } from '../../model/determination.ts';
import { formatDay } from '../../text/index.ts';
import type { RunContext } from '../finding.ts';

/** What a finding says of each determination of earlier runs that has one standing. */
export function determinationsThat(
  standing: StaleDetermination['standing'],
  { staleDeterminations = [], language }: RunContext,
) {
  return staleDeterminations
    .filter((one) => one.standing === standing)
    .map(({ id, name, asOf, validTo, departments, met }) => ({
      subject: id,
      id,
      name,
      date: formatDay(language, asOf),
      validTo: formatDay(language, validTo),
      departments: departments.join(', '),
      product: met?.product ?? '',
      line: met === null ? '' : `${met.agreement}, ${met.supplier} ${met.item}`,
    }));
}
