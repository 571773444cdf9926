import { brandKey } from './brand-words.ts';
import { type BrandIndex, resolveBrand } from './brands.ts';
import type { MistypedBrand } from './mistyped-brand.ts';

/** What a brand field says: nothing, a brand that we know, a slip of the finger for one, or a word that we do not know. */
export type GivenBrand =
  | { readonly state: 'none' }
  | { readonly state: 'known'; readonly manufacturer: string }
  | { readonly state: 'mistyped'; readonly manufacturers: readonly string[] }
  | { readonly state: 'unknown' };

export function givenBrand(
  index: BrandIndex,
  mistyped: MistypedBrand,
  noBrand: ReadonlySet<string>,
  text: string | null,
): GivenBrand {
  const key = brandKey(text ?? '');
  if (text === null || key === '' || noBrand.has(key)) return { state: 'none' };
  const resolved = resolveBrand(index, text);
  if (resolved !== null) return { state: 'known', manufacturer: resolved.manufacturer };
  const manufacturers = mistyped(key);
  return manufacturers.length === 0 ? { state: 'unknown' } : { state: 'mistyped', manufacturers };
}
