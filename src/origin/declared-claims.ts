import type { Claim } from '../model/claim.ts';
import type { Declaration } from '../model/declaration.ts';
import type { Manufacturer } from '../model/manufacturer.ts';
import { slug } from './line-claim.ts';
import { seatOf } from './line-maker-claim.ts';

/** A statement with the firm that it names, where that is one of ours. */
export interface DeclaredStatement {
  readonly declaration: Declaration;
  readonly entity: Manufacturer | null;
}

/**
 * Suppliers' statements about one product as claims: always `claimed`. The latest of a supplier on a layer stands
 * first. An earlier one that says the same is history from then on; one that says something else stays beside it as
 * contradicted, so that nobody clears a product by declaring once more.
 */
export function declaredClaims(statements: readonly DeclaredStatement[]): Claim[] {
  const groups = new Map<string, DeclaredStatement[]>();
  for (const statement of statements) {
    const { supplier, layer } = statement.declaration;
    const key = ['declaration', slug(supplier), slug(subjectOf(statement.declaration)), slug(layer)].join(
      '/',
    );
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  return [...groups].flatMap(([key, group]) => ordered(key, group));
}

function ordered(key: string, group: readonly DeclaredStatement[]): readonly Claim[] {
  const latestFirst = group
    .map((statement) => toClaim(key, statement))
    .toSorted((one, other) => dayOf(other).localeCompare(dayOf(one)));
  // The same sheet taken in twice says nothing new.
  const distinct = latestFirst.filter(
    (claim, index) =>
      !latestFirst.slice(0, index).some((other) => dayOf(other) === dayOf(claim) && saysSame(other, claim)),
  );
  const [latest] = distinct;
  const today = distinct.filter((claim) => latest !== undefined && dayOf(claim) === dayOf(latest));
  return distinct.map((claim, index) => {
    const id = `${key}#${distinct.length - index}`;
    const numbered = { ...claim, id, source: { ...claim.source, url: `urn:skifte:${id.replace('#', ':')}` } };
    if (latest === undefined || today.includes(claim)) return numbered;
    const stillSaid = today.some((later) => saysSame(later, claim));
    return stillSaid ? { ...numbered, to: dayOf(latest) } : { ...numbered, status: 'contradicted' as const };
  });
}

function dayOf({ source }: Claim): string {
  return source.published ?? '';
}

function saysSame(one: Claim, other: Claim): boolean {
  if (one.country !== other.country) return false;
  if (one.entityId !== null || other.entityId !== null) return one.entityId === other.entityId;
  return slug(one.entity) === slug(other.entity);
}

function toClaim(id: string, { declaration, entity }: DeclaredStatement): Claim {
  const { supplier, statedBy, stated, layer, country, reference, seen, file, row } = declaration;
  const by = statedBy === null ? supplier : `${supplier}, ${statedBy}`;
  const document = reference === null ? '' : `: ${reference}`;
  return {
    id,
    subject: subjectOf(declaration),
    layer,
    entity: declaration.entity,
    entityId: entity?.id ?? null,
    country: country ?? (entity === null ? null : seatOf(entity)),
    status: 'claimed',
    confidence: 'medium',
    scope: 'all',
    note: null,
    source: {
      url: `urn:skifte:${id}`,
      title: `${by}${document} (${file}, ${row})`,
      kind: 'supplier',
      published: stated,
      seen,
    },
    from: null,
    to: null,
  };
}

function subjectOf({ supplier, brand, model, item }: Declaration): string {
  const named = [brand, model].filter((part) => part !== null);
  return named.length === 0 || (model === null && item !== null) ? `${supplier} ${item}` : named.join(' ');
}
