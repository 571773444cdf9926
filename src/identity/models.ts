import type { KnownCamera } from '../model/camera.ts';
import type { BrandRules, IdentityRules, NoiseRules } from '../model/identity-rules.ts';
import { brandKey } from './brand-words.ts';
import { type BrandIndex, brandIndex, brandNames } from './brands.ts';
import { claimIndex } from './claims.ts';
import { cleanText, partsOf } from './clean-text.ts';
import { contradicted, type Finder, findModel, type ReadText, readText } from './find-model.ts';
import { sharesFragment } from './fragments.ts';
import { type GivenBrand, givenBrand } from './given-brand.ts';
import { modelKey } from './key.ts';
import { type IdentityManufacturer, kinship } from './kin.ts';
import { type LensVariant, lensVariant } from './lens-variant.ts';
import { isOtherProduct, makerBook } from './maker-book.ts';
import { mistypedBrand } from './mistyped-brand.ts';
import { noiseBook } from './noise-book.ts';
import { type Suggestion, type SuggestionIndex, suggest, suggestionIndex, suggestionOf } from './suggest.ts';

export interface IdentityRuleSet {
  readonly brands: BrandRules;
  readonly noise: NoiseRules;
  readonly makers: readonly IdentityRules[];
}

/** Everything that identifying a text takes, built once; it remembers the texts that it has been asked about. */
export interface ModelIndex extends Finder {
  readonly brandIndex: BrandIndex;
  readonly noBrand: ReadonlySet<string>;
  readonly notCamera: { readonly words: ReadonlySet<string>; readonly camera: ReadonlySet<string> };
  readonly suggestions: SuggestionIndex;
  readonly rules: IdentityRuleSet;
  readonly remembered: Map<string, Identification>;
}

export interface Identification {
  readonly text: string;
  readonly cameraId: string | null;
  readonly brand: string | null;
  readonly model: string | null;
  /** Null where the text names no lens; a `viewDeg` null means that no source states the view with that lens. */
  readonly variant: LensVariant | null;
  /** The rules that led to the record, as ids; see `howInWords`. Empty where none was found. */
  readonly how: readonly string[];
  /** True where the text is known to name something else than an IP camera. */
  readonly notCamera: boolean;
  readonly suggestions: readonly Suggestion[];
}

export function modelIndex(
  cameras: readonly KnownCamera[],
  manufacturers: readonly IdentityManufacturer[],
  rules: IdentityRuleSet,
): ModelIndex {
  const { limits } = rules.noise;
  const brands = brandIndex(manufacturers, rules.brands);
  const names = brandNames(brands);
  const mistyped = mistypedBrand(names, limits.mistypedBrandLetters);
  const aliases = new Map(manufacturers.map(({ id, brand, aliases }) => [id, [brand, ...aliases]]));
  const makerRules = new Map(rules.makers.map((maker) => [maker.manufacturer ?? '', maker]));
  const words = namesOf(cameras);
  return {
    claims: claimIndex(cameras, makerRules, (id) => aliases.get(id) ?? [], limits.familyNames),
    noise: noiseBook(rules.noise, rules.makers, names, writtenBrands(manufacturers, rules.brands), mistyped),
    makers: makerBook(rules.makers),
    limits,
    sharesFragment: sharesFragment(
      words.map(({ name }) => modelKey(name)),
      limits.fragmentLetters,
    ),
    mostParts: Math.max(1, ...words.map(({ name }) => partsOf(name).length)) + 1,
    kin: kinship(manufacturers, rules.brands),
    vocabulary: vocabularyOf(words),
    resolutionTolerance: limits.resolutionTolerance,
    brandIndex: brands,
    noBrand: new Set(rules.noise.noBrand.map(brandKey)),
    notCamera: {
      words: new Set(rules.noise.notCamera.words.map(brandKey)),
      camera: new Set(rules.noise.notCamera.camera.map(brandKey)),
    },
    suggestions: suggestionIndex(cameras),
    rules,
    remembered: new Map(),
  };
}

/**
 * Which known model a text names. Exactly, on its key, or by named rules; a text that is only alike is not found, and
 * what it may have meant stands in `suggestions`. A given brand that contradicts the number is never overruled.
 */
export function identify(
  index: ModelIndex,
  { brand, text }: { readonly brand: string | null; readonly text: string },
): Identification {
  const key = `${brand ?? ''}\u0000${text}`;
  const remembered = index.remembered.get(key);
  if (remembered !== undefined) return remembered;
  const identification = identified(index, brand, text);
  index.remembered.set(key, identification);
  return identification;
}

/** The known model that a text alone names, or null: what `identify` finds, without the cost of suggestions. */
export function cameraNamed(index: ModelIndex, text: string): KnownCamera | null {
  return findModel(index, { state: 'none' }, readText(index, cleanText(text)))?.camera ?? null;
}

function identified(index: ModelIndex, brandText: string | null, text: string): Identification {
  const brand = givenBrand(index.brandIndex, index.noise.mistyped, index.noBrand, brandText);
  const read = readText(index, cleanText(text));
  const found = findModel(index, brand, read);
  if (found === null) return notFound(index, brand, text, read);
  const { camera, how, lenses } = found;
  return {
    text,
    cameraId: camera.id,
    brand: camera.brand,
    model: camera.model,
    variant: lensVariant(camera, lenses),
    how,
    notCamera: false,
    suggestions: [],
  };
}

function notFound(index: ModelIndex, brand: GivenBrand, text: string, read: ReadText): Identification {
  const cleaned = read.text;
  const notCamera = isOtherProduct(index.makers, brand, cleaned, index.kin) || namesOther(index, cleaned);
  const nobody = {
    text,
    cameraId: null,
    brand: null,
    model: null,
    variant: null,
    how: [],
    notCamera,
  } as const;
  if (notCamera) return { ...nobody, suggestions: [] };

  const named = contradicted(index, read);
  if (named !== null) return { ...nobody, suggestions: [suggestionOf(named)] };
  const known = brand.state === 'known' ? [brand.manufacturer] : [];
  const near = (mayBe: (camera: KnownCamera) => boolean) =>
    suggest(index.suggestions, cleaned.slice(0, index.limits.textLetters), mayBe, index.limits);
  const ofBrand = known.flatMap((id) => near((camera) => index.kin(camera.manufacturer, id)));
  return { ...nobody, suggestions: ofBrand.length > 0 ? ofBrand : near(() => true) };
}

function namesOther({ notCamera }: ModelIndex, cleaned: string): boolean {
  const words = partsOf(cleaned).map((part) => brandKey(part.text));
  return words.some((word) => notCamera.words.has(word)) && !words.some((word) => notCamera.camera.has(word));
}

function writtenBrands(
  manufacturers: readonly IdentityManufacturer[],
  { spellings }: BrandRules,
): readonly string[] {
  const own = manufacturers.flatMap(({ brand, aliases, legalName }) => [brand, ...aliases, legalName ?? '']);
  return [...own, ...spellings.map(({ text }) => text)];
}

function namesOf(cameras: readonly KnownCamera[]) {
  return cameras.flatMap(({ manufacturer, model, variants }) =>
    [model, ...variants.map(({ name }) => name)].map((name) => ({ manufacturer, name })),
  );
}

function vocabularyOf(names: ReturnType<typeof namesOf>): ReadonlyMap<string, ReadonlySet<string>> {
  const vocabulary = new Map<string, Set<string>>();
  for (const { manufacturer, name } of names) {
    const words = vocabulary.get(manufacturer) ?? new Set();
    for (const { text } of partsOf(name)) words.add(brandKey(text));
    vocabulary.set(manufacturer, words);
  }
  return vocabulary;
}
