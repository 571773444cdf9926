import { exactly } from '../../equivalence/lowered.ts';
import { valueText } from '../../equivalence/words.ts';
import type { Feature } from '../../features/feature.ts';
import { features } from '../../features/index.ts';
import type { Cell } from '../../model/document.ts';
import type { RequirementRules } from '../../model/requirement-rules.ts';
import type { RunRequirement } from '../../model/run.ts';
import { fill, formatNumber, type Language, sentence, speaker } from '../../text/index.ts';
import { blank } from '../parts/cells.ts';
import { asText } from '../parts/shortfall-text.ts';
import { number, text } from '../views/blocks.ts';
import type { Line } from './lines.ts';

/** One requirement as it is written in a tender, and as a machine reads it. */
export interface WrittenRequirement {
  readonly wording: string;
  readonly comparison: string;
  /** How far an offer may fall short, as `5 %`; empty where it may not. */
  readonly tolerance: string;
  readonly value: Cell;
  readonly unit: string;
}

/**
 * A need with the value, the tolerance and what is accepted in its place; a value that nobody states is left to be
 * filled in. `stated` takes the value's place in the wording, where several stand beside it.
 */
export function writeRequirement(
  { requirement, distanceM }: Pick<Line, 'requirement' | 'distanceM'>,
  rules: RequirementRules,
  language: Language,
  stated: string | null = null,
): WrittenRequirement {
  const { id, importance, need } = requirement;
  const feature = features.find((one) => one.id === id);
  const says = speaker(language);
  const blankToFill = says('requirements.to-fill-in');
  const value = need === null ? blankToFill : valueWords(requirement, feature, language);
  const wording = fill(language, rules.features[id]?.wording[language] ?? '{modal} {value}', {
    modal: says(`requirements.modal-${importance}`),
    value: stated ?? value,
    distance: distanceM === null ? blankToFill : `${formatNumber(language, distanceM)} m`,
  });
  return {
    // A unit that ends in a full stop ends the sentence too: `2 stk.`
    wording: wording.replace(/\.\.$/, '.'),
    comparison: says(`requirements.compare-${comparisonOf(feature)}`),
    tolerance: toleranceText(requirement, feature, language),
    value: valueCell(requirement, feature, value),
    unit: typeof need === 'number' && feature?.unit != null ? says(`unit.${feature.unit}`) : '',
  };
}

/** How an offer is held against a value: told from the feature's own way to compare. */
function comparisonOf(feature: Feature | undefined): 'has' | 'at-least' | 'at-most' | 'one-of' | 'all-of' {
  if (feature === undefined || feature.kind === 'flag') return 'has';
  if (feature.kind === 'choice') return 'one-of';
  const [low, high] =
    feature.kind === 'number' ? [1, 2] : [feature.words?.at(0) ?? '', feature.words?.at(-1) ?? ''];
  if (feature.kind !== 'set') return feature.compare(low, high, exactly) === 'worse' ? 'at-most' : 'at-least';
  const [one = '', other = ''] = feature.words ?? [];
  return feature.compare([one], [other], exactly) === 'worse' ? 'all-of' : 'at-least';
}

/** The value without its unit. */
export function valueAlone(requirement: RunRequirement, language: Language): string {
  const { id, need } = requirement;
  const feature = features.find((one) => one.id === id);
  if (need === null) return sentence(language, 'requirements.to-fill-in');
  if (typeof need === 'number' && feature?.unit !== 'year') return formatNumber(language, need);
  return valueWords(requirement, feature, language);
}

function valueCell({ need }: RunRequirement, feature: Feature | undefined, words: string): Cell {
  if (need === null) return blank;
  return typeof need === 'number' && feature?.unit !== 'year' ? number(need) : text(words);
}

function valueWords(
  { id, need, accepts = {} }: RunRequirement,
  feature: Feature | undefined,
  language: Language,
): string {
  if (need === null || typeof need === 'number' || typeof need === 'boolean')
    return need === null ? '' : asText(id, need, language);
  const word = (one: string) => valueText({ unit: feature?.unit ?? null }, one, language);
  const needed = [need].flat();
  const either = (one: string) => {
    const others = Object.hasOwn(accepts, one) ? (accepts[one] ?? []) : [];
    const free = others.filter((other) => !needed.includes(other));
    return new Intl.ListFormat(language, { type: 'disjunction' }).format([one, ...free].map(word));
  };
  return new Intl.ListFormat(language).format(needed.map(either));
}

function toleranceText(
  { id, tolerance }: RunRequirement,
  feature: Feature | undefined,
  language: Language,
): string {
  if (tolerance === undefined) return '';
  return feature?.tolerance === 'absolute'
    ? asText(id, tolerance, language)
    : `${formatNumber(language, Math.round(tolerance * 1000) / 10)} %`;
}
