import type { Claim } from '../model/claim.ts';

/** A claim settles its layer when it holds for every product of its subject and no source contradicts it. */
export function settles(claim: Claim): boolean {
  return claim.scope === 'all' && claim.status !== 'contradicted';
}

/** `Canon Inc. (JP)`; the name alone where no source gives a country. */
export function who(claim: Pick<Claim, 'entity' | 'country'>): string {
  return claim.country === null ? claim.entity : `${claim.entity} (${claim.country})`;
}
