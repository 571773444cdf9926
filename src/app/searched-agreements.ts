import { compareText } from '../equivalence/product.ts';
import type { CatalogLine } from '../model/catalog-line.ts';
import type { SearchedAgreement } from '../model/determination.ts';

/** The last day of an agreement, by `agreement/supplier`, where an import says it. */
export type AgreementEnds = ReadonlyMap<string, string>;

/**
 * The agreements that lines stand on, by number. An agreement ends on the first day that an import of it says; where
 * none does, when its last line does; nobody says it where a line has no end.
 */
export function searchedAgreements(
  lines: readonly Pick<CatalogLine, 'agreement' | 'supplier' | 'validTo'>[],
  ends: AgreementEnds,
): readonly SearchedAgreement[] {
  const found = new Map<string, { suppliers: Set<string>; lines: number; last: string | null }>();
  for (const { agreement, supplier, validTo } of lines) {
    const before = found.get(agreement);
    if (before === undefined) {
      found.set(agreement, { suppliers: new Set([supplier]), lines: 1, last: validTo });
      continue;
    }
    before.suppliers.add(supplier);
    before.lines += 1;
    before.last = later(before.last, validTo);
  }
  return [...found]
    .map(([agreement, { suppliers, lines: count, last }]) => ({
      ...{ agreement, suppliers: suppliers.size, lines: count },
      until: said(agreement, suppliers, ends) ?? last,
    }))
    .sort((one, other) => compareText(one.agreement, other.agreement));
}

function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return null;
  return one > other ? one : other;
}

function said(agreement: string, suppliers: ReadonlySet<string>, ends: AgreementEnds): string | null {
  const days = [...suppliers].flatMap((supplier) => ends.get(`${agreement}/${supplier}`) ?? []);
  return days.sort()[0] ?? null;
}
