import type { IdentityRules, NoisePlace, NoiseRules } from '../model/identity-rules.ts';
import { brandKey, brandWords } from './brand-words.ts';
import type { MistypedBrand } from './mistyped-brand.ts';

/** The noise rules made ready to read with; every pattern ends where a word ends. */
export interface NoiseBook {
  readonly patterns: readonly NoisePattern[];
  /** Matches wherever one of the patterns does: most places in a text are done with after asking it. */
  readonly anyPattern: RegExp;
  readonly words: ReadonlyMap<string, NoisePlace>;
  readonly brands: ReadonlyMap<string, readonly string[]>;
  /** First words of words and brands that are more than one. */
  readonly openings: ReadonlySet<string>;
  /** The most words that a phrase has. */
  readonly mostWords: number;
  readonly mistyped: MistypedBrand;
}

export type NoisePattern =
  | { readonly kind: 'mark'; readonly at: RegExp; readonly how: string; readonly manufacturer: string | null }
  | { readonly kind: 'lens'; readonly at: RegExp }
  | { readonly kind: 'resolution'; readonly at: RegExp; readonly megapixels: number | null }
  | { readonly kind: 'word'; readonly at: RegExp; readonly place: NoisePlace };

/** `brandNames` are all ways to write a brand, as people write them, with the manufacturers they may mean. */
export function noiseBook(
  rules: NoiseRules,
  makers: readonly IdentityRules[],
  brands: ReadonlyMap<string, readonly string[]>,
  brandNames: readonly string[],
  mistyped: MistypedBrand,
): NoiseBook {
  const words = rules.words.flatMap(({ place, words: some }) => some.map((word) => ({ place, word })));
  const phrases = [...brandNames, ...words.map(({ word }) => word)].map(brandWords);
  const sources = [
    ...makers.flatMap(({ marks }) => marks.map(({ pattern }) => pattern)),
    ...rules.lenses,
    ...[...rules.resolutions, ...rules.patterns].map(({ pattern }) => pattern),
  ];
  return {
    patterns: patternsOf(rules, makers),
    anyPattern: wordPattern(sources.map((source) => `(?:${source})`).join('|')),
    words: new Map(words.map(({ place, word }): [string, NoisePlace] => [brandKey(word), place])),
    brands,
    openings: new Set(phrases.flatMap(([first = '', second]) => (second === undefined ? [] : [first]))),
    mostWords: Math.max(1, ...phrases.map((phrase) => phrase.length)),
    mistyped,
  };
}

function patternsOf(rules: NoiseRules, makers: readonly IdentityRules[]): readonly NoisePattern[] {
  const marks = makers.flatMap(({ manufacturer, marks: some }) =>
    some.map(({ id, pattern }): NoisePattern => {
      const how = `${manufacturer ?? 'any'}/${id}`;
      return { kind: 'mark', at: wordPattern(pattern), how, manufacturer };
    }),
  );
  return [
    ...marks,
    ...rules.lenses.map((pattern): NoisePattern => ({ kind: 'lens', at: wordPattern(pattern) })),
    ...rules.resolutions.map(
      ({ pattern, megapixels }): NoisePattern => ({
        kind: 'resolution',
        at: wordPattern(pattern),
        megapixels,
      }),
    ),
    ...rules.patterns.map(
      ({ pattern, place }): NoisePattern => ({ kind: 'word', at: wordPattern(pattern), place }),
    ),
  ];
}

/** Sticky: it is asked about one place in a text at a time. */
function wordPattern(source: string): RegExp {
  return new RegExp(`(?:${source})(?![\\p{L}\\p{N}])`, 'iuy');
}
