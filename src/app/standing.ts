import type { Dossier } from '../origin/dossier.ts';
import { type GpaStatus, gpaStatus } from '../origin/gpa-status.ts';
import { type Membership, membershipsOf } from '../origin/memberships.ts';
import type { Knowledge } from './knowledge.ts';

/** What stands beside a dossier's layers: lists that name the firms in it, and what its countries are to the GPA. */
export interface Standing {
  readonly lists: readonly (Membership & { readonly firm: string })[];
  readonly gpa: readonly GpaStatus[];
}

export function standingOf({ lists, manufacturers, gpa }: Knowledge, dossier: Dossier): Standing {
  const { asOf, layers } = dossier;
  const claims = layers.flatMap((layer) => layer.claims);
  const firms = [dossier.manufacturer, ...claims.map(({ entityId }) => entityId)].filter((id) => id !== null);
  const countries = claims.flatMap(({ country }) => country ?? []);
  return {
    lists: [...new Set(firms)].flatMap((id) =>
      membershipsOf(id, lists.values(), asOf).map((membership) => ({
        firm: manufacturers.get(id)?.brand ?? id,
        ...membership,
      })),
    ),
    gpa: [...new Set(countries)].sort().map((country) => gpaStatus(gpa, country, asOf)),
  };
}
