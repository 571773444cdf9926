import { type Assessment, assess, type Offer, priceOf } from '../equivalence/assess.ts';
import { needsOf } from '../equivalence/needs.ts';
import { compareText } from '../equivalence/product.ts';
import { valueText } from '../equivalence/words.ts';
import { InputError } from '../errors.ts';
import type { Feature } from '../features/feature.ts';
import { features } from '../features/index.ts';
import type { FeatureValue } from '../model/value.ts';
import type { SearchHit, SearchView } from '../reports/views/search.ts';
import { type Language, say } from '../text/index.ts';
import { withStatements } from './answer-book.ts';
import { installedValues } from './installed.ts';
import { type Knowledge, policyNamed } from './knowledge.ts';
import { buildMarket, type Market } from './market.ts';
import { installedAs, type MatchQuestion } from './match-text.ts';
import { remembered } from './remembered.ts';
import { type Session, sampleNotice } from './session.ts';

export interface SearchQuestion extends MatchQuestion {
  readonly words: readonly string[];
  readonly like: string | null;
  readonly where: readonly string[];
  /** Exactly this, where given. */
  readonly supplier?: string | null;
  readonly origin?: string | null;
  readonly class?: string | null;
  /** At most so many whole kroner a piece; what has no price in kroner is not below it. */
  readonly mostKroner?: number | null;
  /** How many of the best to pass over. */
  readonly from?: number;
}

/**
 * Products whose names and texts hold every word, and whose features meet every condition. A feature nobody knows
 * meets no condition. With `like` they are judged against that installed model and ranked as a match is.
 * `market`: where the caller has it open already.
 */
export function searchProducts(
  shipped: Knowledge,
  session: Session,
  question: SearchQuestion,
  opened: Market | null = null,
): SearchView {
  const knowledge = withStatements(shipped, session);
  const { words, like, where, language, asOf, top, from = 0 } = question;
  const market =
    opened ?? buildMarket(knowledge, session.lines, policyNamed(knowledge, question.policy, asOf), asOf);
  const conditions = where.map(parseCondition);
  const wanted = words.flatMap((word) => word.toLowerCase().split(/\s+/)).filter((word) => word !== '');
  const plain = found(market, JSON.stringify(['', wanted, where]), () =>
    counted(lookedThrough(indexOf(market), wanted, conditions)),
  );
  const ranking = like === null ? '' : rankingKey(like, question);
  const { entries, facets } =
    like === null
      ? plain
      : found(market, JSON.stringify([ranking, wanted, where]), () =>
          counted(
            among(
              plain.entries,
              rankings(market, ranking, () => ranked(knowledge, market, like, question)),
            ),
          ),
        );
  const kept = narrows(question) ? entries.filter((entry) => isAsked(entry.ranked, question)) : entries;
  return {
    asked: [...words, ...where].join(' '),
    like,
    hits: kept.slice(from, from + top).map((entry) => hit(entry.ranked, language)),
    all: kept.length,
    facets,
    notice: sampleNotice(session, language),
  };
}

interface Found {
  readonly entries: readonly Entry[];
  readonly facets: SearchView['facets'];
}

/** What holds the words and meets the conditions: looked through once, however it is then narrowed or leafed through. */
const found = remembered<Market, Found>(96);

function lookedThrough(
  index: readonly Entry[],
  words: readonly string[],
  conditions: readonly Condition[],
): readonly Entry[] {
  return index.filter(
    (entry) =>
      holdsAll(entry, words) &&
      conditions.every((meets) => meets(entry.ranked.product.offer.get(meets.feature.id)?.value ?? null)),
  );
}

/** The same products in the order of a ranking. */
function among(entries: readonly Entry[], ranking: readonly Entry[]): readonly Entry[] {
  if (entries.length === ranking.length) return ranking;
  const wanted = new Set(entries.map((entry) => entry.ranked.product));
  return ranking.filter((entry) => wanted.has(entry.ranked.product));
}

function counted(entries: readonly Entry[]): Found {
  const facets = facetCounter();
  for (const entry of entries) facets.add(entry.ranked);
  return { entries, facets: facets.counts() };
}

function narrows({ supplier, origin, class: asked, mostKroner }: SearchQuestion): boolean {
  return [supplier, origin, asked, mostKroner].some((choice) => choice != null);
}

type Ranked = Offer & { readonly judgement: Assessment['judgement'] | null };

/** Every offer against one installed model: what takes long, and is the same whichever words are searched for. */
const rankings = remembered<Market, readonly Entry[]>(8);

function rankingKey(like: string, { profile, kind, task, distanceM }: MatchQuestion): string {
  return JSON.stringify([like, profile, kind, task, distanceM]);
}

function isAsked(
  { product, line, judgement }: Ranked,
  { supplier = null, origin = null, class: asked = null, mostKroner = null }: SearchQuestion,
): boolean {
  return (
    (supplier === null || product.lines.some((one) => one.supplier === supplier)) &&
    (origin === null || product.origin === origin) &&
    (asked === null || judgement?.class === asked) &&
    (mostKroner === null || costsAtMost(line.price, mostKroner))
  );
}

function costsAtMost(price: Offer['line']['price'], kroner: number): boolean {
  return price !== null && price.currency === 'DKK' && Number(price.amount) <= kroner;
}

/** How many products each choice would leave, so that nobody chooses into emptiness. */
function facetCounter() {
  const [suppliers, origins, classes] = [counter(), counter(), counter()];
  return {
    add({ product, line, judgement }: Ranked): void {
      if (product.lines.length === 1) suppliers.add(line.supplier);
      else for (const name of new Set(product.lines.map(({ supplier }) => supplier))) suppliers.add(name);
      origins.add(product.origin);
      if (judgement !== null) classes.add(judgement.class);
    },
    counts: (): SearchView['facets'] => ({
      suppliers: suppliers.counts(),
      origins: origins.counts(),
      classes: classes.counts(),
    }),
  };
}

function counter() {
  const counts = new Map<string, number>();
  return {
    add: (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1),
    counts: () => [...counts].sort(([one], [other]) => compareText(one, other)),
  };
}

interface Entry {
  readonly ranked: Ranked;
  /** All that a word may be found in, in small letters; what has signs in it stands there without them too. */
  readonly text: string;
}

/** Made once for a market, what can be bought first, then by price: a search then only looks through it. */
const indexes = remembered<Market, readonly Entry[]>(1);

function indexOf(market: Market): readonly Entry[] {
  return indexes(market, '', () => made(market));
}

function made(market: Market): readonly Entry[] {
  return [...market.offers].sort(byUse).map((offer): Entry => {
    const { brand, model, lines } = offer.product;
    const names = [brand, model, ...lines.flatMap((line) => [line.name, line.model, line.brand, line.item])]
      .filter((name) => name !== null)
      .join(' ')
      .toLowerCase();
    const rest = lines
      .map(({ description, supplier }) => `${description} ${supplier}`)
      .join(' ')
      .toLowerCase();
    const withSigns = rest.match(/[\p{L}\p{N}]+(?:[^\p{L}\p{N}\s]+[\p{L}\p{N}]+)+/gu) ?? [];
    const text = [names, squeeze(names), rest, ...withSigns.map(squeeze)].join(' ');
    return { ranked: { ...offer, judgement: null }, text };
  });
}

/** Without a camera to judge against: what can be bought first, then by price. */
function byUse(one: Offer, other: Offer): number {
  return (
    tierOf(one) - tierOf(other) ||
    priceOf(one.line) - priceOf(other.line) ||
    compareText(one.product.id, other.product.id)
  );
}

function tierOf({ product, line }: Offer): number {
  return originRank[product.origin] + (line.valid ? 0 : 4);
}

const originRank = { allowed: 0, unknown: 1, suspected: 2, excluded: 3 } as const;

/** Every offer as it ranks against the installed model, with the texts of the index. */
function ranked(
  knowledge: Knowledge,
  market: Market,
  like: string,
  question: MatchQuestion,
): readonly Entry[] {
  const { installed, profile } = installedAs(knowledge, like, question);
  if (installed.camera === null)
    throw new InputError(say('run.not-identified', { text: like, suggestions: '' }), 2);
  const texts = new Map(indexOf(market).map((entry) => [entry.ranked.product, entry]));
  const needs = needsOf(profile, installedValues(installed));
  return assess(needs, market.offers, profile.scoreStep).map((assessment) => {
    return { ranked: assessment, text: texts.get(assessment.product)?.text ?? '' };
  });
}

function holdsAll({ text }: Entry, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word) || holdsSqueezed(text, word));
}

function holdsSqueezed(text: string, word: string): boolean {
  const squeezed = squeeze(word);
  return squeezed !== word && text.includes(squeezed);
}

function squeeze(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

interface Condition {
  (value: FeatureValue | null): boolean;
  readonly feature: Feature;
}

const yes: ReadonlySet<string> = new Set(['yes', 'ja', 'true', '1']);

/** `resolution>=4`, `outdoor=ja`, `camera-type=ptz`, `onvif-profiles=T`. @throws InputError for anything else (exit 2). */
function parseCondition(condition: string): Condition {
  const [, id, operator, wanted] = condition.match(/^\s*([a-z0-9-]+)\s*(>=|<=|=)\s*(.+?)\s*$/i) ?? [];
  if (id === undefined || operator === undefined || wanted === undefined) {
    throw new InputError(say('run.bad-where', { condition }), 2);
  }
  const feature = features.find((one) => one.id === id.toLowerCase());
  if (feature === undefined) {
    throw new InputError(
      say('run.unknown-feature', { id, ids: features.map((one) => one.id).join(', ') }),
      2,
    );
  }
  const number = Number(wanted.replace(',', '.'));
  if (feature.kind === 'number' && Number.isNaN(number))
    throw new InputError(say('run.bad-where', { condition }), 2);
  const meets = (value: FeatureValue | null): boolean => {
    if (value === null) return false;
    if (typeof value === 'boolean') return value === yes.has(wanted.toLowerCase());
    if (typeof value === 'number')
      return operator === '=' ? value === number : operator === '>=' ? value >= number : value <= number;
    const words = Array.isArray(value) ? value : [value];
    return words.some((word) => word.toLowerCase() === wanted.toLowerCase());
  };
  return Object.assign(meets, { feature });
}

/** The words that a type of camera is told in. */
export const cameraTypes: readonly string[] = features.find(({ id }) => id === 'camera-type')?.words ?? [];

const telling = [
  'camera-type',
  'resolution',
  'view-wide',
  'infrared-range',
  'optical-zoom',
  'ingress-protection',
  'impact-protection',
];

function hit({ product, line, otherLines, judgement }: Ranked, language: Language): SearchHit {
  const known = telling.flatMap((id) => {
    const feature = features.find((one) => one.id === id);
    const value = product.offer.get(id)?.value;
    if (feature === undefined || value === undefined || !feature.isNeed(value)) return [];
    return [[id, valueText(feature, value, language)] as const];
  });
  return {
    brand: product.brand,
    model: product.model,
    line,
    offers: 1 + otherLines.length,
    origin: product.origin,
    class: judgement?.class ?? null,
    score: judgement?.score ?? null,
    features: Object.fromEntries(known),
  };
}
