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
import { buildMarket } from './market.ts';
import { installedAs, type MatchQuestion } from './match-text.ts';
import { type Session, sampleNotice } from './session.ts';

export interface SearchQuestion extends MatchQuestion {
  readonly words: readonly string[];
  readonly like: string | null;
  readonly where: readonly string[];
}

/**
 * Products whose names and texts hold every word, and whose features meet every condition. A feature nobody knows
 * meets no condition. With `like` they are judged against that installed model and ranked as a match is.
 */
export function searchProducts(shipped: Knowledge, session: Session, question: SearchQuestion): SearchView {
  const knowledge = withStatements(shipped, session);
  const { words, like, where, language, asOf, top } = question;
  const market = buildMarket(knowledge, session.lines, policyNamed(knowledge, question.policy, asOf), asOf);
  const conditions = where.map(parseCondition);
  const wanted = words.flatMap((word) => word.toLowerCase().split(/\s+/)).filter((word) => word !== '');
  const answers = market.offers.filter(
    ({ product }) =>
      holdsAll(
        product.lines
          .map(
            ({ name, description, model, brand, supplier, item }) =>
              `${name} ${description} ${model} ${brand} ${supplier} ${item}`,
          )
          .join(' '),
        `${product.brand} ${product.model}`,
        wanted,
      ) && conditions.every((meets) => meets(product.offer.get(meets.feature.id)?.value ?? null)),
  );
  const ranked =
    like === null ? answers.map(unjudged).sort(byUse) : judged(knowledge, answers, like, question);
  return {
    asked: [...words, ...where].join(' '),
    like,
    hits: ranked.slice(0, top).map((offer) => hit(offer, language)),
    all: ranked.length,
    notice: sampleNotice(session, language),
  };
}

type Ranked = Offer & { readonly judgement: Assessment['judgement'] | null };

function unjudged(offer: Offer): Ranked {
  return { ...offer, judgement: null };
}

/** Without a camera to judge against: what can be bought first, then by price. */
function byUse(one: Ranked, other: Ranked): number {
  return (
    tierOf(one) - tierOf(other) ||
    priceOf(one.line) - priceOf(other.line) ||
    compareText(one.product.id, other.product.id)
  );
}

function tierOf({ product, line }: Ranked): number {
  return originRank[product.origin] + (line.valid ? 0 : 4);
}

const originRank = { allowed: 0, unknown: 1, suspected: 2, excluded: 3 } as const;

function judged(
  knowledge: Knowledge,
  offers: readonly Offer[],
  like: string,
  question: MatchQuestion,
): readonly Ranked[] {
  const { installed, profile } = installedAs(knowledge, like, question);
  if (installed.camera === null)
    throw new InputError(say('run.not-identified', { text: like, suggestions: '' }), 2);
  return assess(needsOf(profile, installedValues(installed)), offers, profile.scoreStep);
}

function holdsAll(texts: string, name: string, words: readonly string[]): boolean {
  const haystack = `${texts} ${name}`.toLowerCase();
  const squeezed = haystack.replace(/[^\p{L}\p{N}]/gu, '');
  return words.every(
    (word) => haystack.includes(word) || squeezed.includes(word.replace(/[^\p{L}\p{N}]/gu, '')),
  );
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
