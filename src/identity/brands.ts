import type { BrandRules } from '../model/identity-rules.ts';
import type { Manufacturer } from '../model/manufacturer.ts';
import { brandKey } from './brand-words.ts';
import {
  type LegalWords,
  legalWords,
  type ShorterName,
  shorterNames,
  withoutLegalForm,
} from './legal-names.ts';

type NamedManufacturer = Pick<Manufacturer, 'id' | 'brand' | 'legalName' | 'aliases'>;
type Names = ReadonlyMap<string, readonly string[]>;

/** Keys of names to the manufacturers that bear them, the most telling kind of name apart from the others. */
export interface BrandIndex {
  readonly brands: Names;
  readonly aliases: Names;
  readonly spellings: Names;
  readonly legalNames: Names;
  readonly shortLegalNames: Names;
  readonly legalWords: LegalWords;
  readonly minCoreLetters: number;
  /** Keys of names that are not arrived at by taking off a trade word, or a place in front. */
  readonly ordinary: ReadonlySet<string>;
}

export interface ResolvedBrand {
  readonly manufacturer: string;
  readonly how: 'exact' | 'spelling' | 'legal-form' | 'legal-name';
}

export function brandIndex(manufacturers: readonly NamedManufacturer[], rules: BrandRules): BrandIndex {
  const words = legalWords(rules);
  const legal = manufacturers.flatMap(({ id, legalName }) => (legalName === null ? [] : [{ id, legalName }]));
  return {
    brands: namesOf(manufacturers.map(({ id, brand }) => [brandKey(brand), id])),
    aliases: namesOf(
      manufacturers.flatMap(({ id, aliases }) => aliases.map((alias) => [brandKey(alias), id])),
    ),
    spellings: namesOf(rules.spellings.map(({ text, manufacturer }) => [brandKey(text), manufacturer])),
    legalNames: namesOf(legal.map(({ id, legalName }) => [brandKey(legalName), id])),
    shortLegalNames: namesOf(legal.map(({ id, legalName }) => [withoutLegalForm(words, legalName), id])),
    legalWords: words,
    minCoreLetters: rules.minCoreLetters,
    ordinary: new Set(rules.ordinaryNames.map(brandKey)),
  };
}

/**
 * Whose brand a text names, or null. A brand's own name comes before others' aliases, then the spellings of
 * rules/identity/brands.json, then the legal name; after that legal form, places and trade words are taken off.
 * A product line or an ordinary word is not arrived at that way: Spectra Technologies is another firm than Pelco. Names are compared whole, never by a part of a word; what two manufacturers share names neither.
 */
export function resolveBrand(index: BrandIndex, text: string): ResolvedBrand | null {
  const key = brandKey(text);
  if (key === '') return null;

  const named = only(index.brands, key) ?? only(index.aliases, key);
  if (named !== null) return { manufacturer: named, how: 'exact' };
  if (index.aliases.has(key)) return null;
  const spelt = only(index.spellings, key);
  if (spelt !== null) return { manufacturer: spelt, how: 'spelling' };
  const legal = only(index.legalNames, key);
  if (legal !== null) return { manufacturer: legal, how: 'exact' };

  const whole: ShorterName = { key, how: 'legal-form', isLoose: false };
  for (const name of [whole, ...shorterNames(index.legalWords, text, index.minCoreLetters)]) {
    const manufacturer = byShorterName(index, name);
    if (manufacturer !== null) return { manufacturer, how: name.how };
  }
  return null;
}

/** Every name in the index, with all who bear it: what may stand beside a model number as its brand. */
export function brandNames(index: BrandIndex): Names {
  const { brands, aliases, spellings, legalNames, shortLegalNames } = index;
  const all = [brands, aliases, spellings, legalNames, shortLegalNames];
  return namesOf(
    all.flatMap((names) => [...names].flatMap(([key, ids]) => ids.map((id): [string, string] => [key, id]))),
  );
}

function byShorterName(index: BrandIndex, { key, isLoose }: ShorterName): string | null {
  if (isLoose && index.ordinary.has(key)) return null;
  const spelt = isLoose ? null : only(index.spellings, key);
  return only(index.brands, key) ?? only(index.aliases, key) ?? spelt ?? only(index.shortLegalNames, key);
}

function only(names: Names, key: string): string | null {
  const [first, second] = names.get(key) ?? [];
  return first === undefined || second !== undefined ? null : first;
}

function namesOf(pairs: readonly (readonly [key: string, id: string])[]): Names {
  const names = new Map<string, string[]>();
  for (const [key, id] of pairs) {
    if (key === '') continue;
    const ids = names.get(key) ?? [];
    if (!ids.includes(id)) names.set(key, [...ids, id]);
  }
  return names;
}
