import type { IdentityRules } from '../model/identity-rules.ts';
import type { GivenBrand } from './given-brand.ts';
import type { Kinship } from './kin.ts';
import { type Rewriter, rewritersOf } from './rewrite.ts';

interface Maker {
  readonly manufacturer: string;
  readonly prefixes: readonly RegExp[];
  readonly rewriters: readonly Rewriter[];
  readonly notCamera: readonly RegExp[];
}

/** Every maker's rules made ready, and the rules that hold for all. */
export interface MakerBook {
  readonly makers: readonly Maker[];
  readonly anyRewriters: readonly Rewriter[];
}

export function makerBook(rules: readonly IdentityRules[]): MakerBook {
  return {
    anyRewriters: rules.filter(({ manufacturer }) => manufacturer === null).flatMap(rewritersOf),
    makers: rules.flatMap((rule) => {
      if (rule.manufacturer === null) return [];
      const maker = {
        manufacturer: rule.manufacturer,
        prefixes: rule.prefixes.map(({ pattern }) => new RegExp(pattern, 'iu')),
        rewriters: rewritersOf(rule),
        notCamera: rule.notCamera.map(({ pattern }) => new RegExp(pattern, 'iu')),
      };
      return [maker];
    }),
  };
}

/**
 * The makers by whose rules a number may be read: those of the brand given or named beside it and their relatives, else
 * those whose prefix the number has, else all.
 */
export function makersFor(
  book: MakerBook,
  brand: GivenBrand,
  named: readonly string[],
  text: string,
  kin: Kinship,
): readonly Maker[] {
  const known = [...brandsOf(brand), ...named];
  if (known.length > 0)
    return book.makers.filter(({ manufacturer }) => known.some((id) => kin(manufacturer, id)));
  const prefixed = book.makers.filter(({ prefixes }) => prefixes.some((prefix) => prefix.test(text)));
  return prefixed.length > 0 ? prefixed : book.makers;
}

/** Whether the text is a number of a recorder, door phone or the like of a maker in question. */
export function isOtherProduct(book: MakerBook, brand: GivenBrand, text: string, kin: Kinship): boolean {
  const known = brandsOf(brand);
  return book.makers
    .filter(({ manufacturer }) => known.length === 0 || known.some((id) => kin(manufacturer, id)))
    .some(({ notCamera }) => notCamera.some((pattern) => pattern.test(text)));
}

function brandsOf(brand: GivenBrand): readonly string[] {
  if (brand.state === 'known') return [brand.manufacturer];
  return brand.state === 'mistyped' ? brand.manufacturers : [];
}
