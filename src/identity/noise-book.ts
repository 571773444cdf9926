import type { IdentityRules, NoisePlace, NoiseRules } from '../model/identity-rules.ts';
import { brandKey } from './brand-words.ts';
import type { MistypedBrand } from './mistyped-brand.ts';

/** The noise rules made ready to read with; every pattern ends where a word ends. */
export interface NoiseBook {
  readonly marks: readonly {
    readonly how: string;
    readonly manufacturer: string | null;
    readonly at: RegExp;
  }[];
  readonly lenses: readonly RegExp[];
  readonly resolutions: readonly { readonly at: RegExp; readonly megapixels: number | null }[];
  readonly patterns: readonly { readonly at: RegExp; readonly place: NoisePlace }[];
  readonly words: ReadonlyMap<string, NoisePlace>;
  readonly brands: ReadonlyMap<string, readonly string[]>;
  readonly mistyped: MistypedBrand;
}

export function noiseBook(
  rules: NoiseRules,
  makers: readonly IdentityRules[],
  brands: ReadonlyMap<string, readonly string[]>,
  mistyped: MistypedBrand,
): NoiseBook {
  return {
    marks: makers.flatMap(({ manufacturer, marks }) =>
      marks.map(({ id, pattern }) => ({
        how: `${manufacturer ?? 'any'}/${id}`,
        manufacturer,
        at: wordPattern(pattern),
      })),
    ),
    lenses: rules.lenses.map(wordPattern),
    resolutions: rules.resolutions.map(({ pattern, megapixels }) => ({
      at: wordPattern(pattern),
      megapixels,
    })),
    patterns: rules.patterns.map(({ pattern, place }) => ({ at: wordPattern(pattern), place })),
    words: new Map(
      rules.words.flatMap(({ place, words }) =>
        words.map((word): [string, NoisePlace] => [brandKey(word), place]),
      ),
    ),
    brands,
    mistyped,
  };
}

/** Sticky: it is asked about one place in a text at a time. */
function wordPattern(source: string): RegExp {
  return new RegExp(`(?:${source})(?![\\p{L}\\p{N}])`, 'iuy');
}
