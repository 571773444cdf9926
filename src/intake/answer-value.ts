import { valueText } from '../equivalence/words.ts';
import type { Feature } from '../features/feature.ts';
import type { AnswerRules } from '../model/answer.ts';
import { Specs } from '../model/camera.ts';
import type { FeatureValue } from '../model/value.ts';
import type { Language } from '../text/index.ts';
import { danishReading, decideNumberFormat, toDecimal } from './danish-number.ts';
import { foldHeader } from './fold.ts';

const languages: readonly Language[] = ['da', 'en'];
const figure = /^(minus\s*|[-−–]\s*)?(\d[\d.,\s]*)(.*)$/isu;
const share = /^1\s*\/\s*(\d+(?:[.,]\d+)?)\s*(.*)$/su;

/**
 * A supplier's answer as a value in the feature's own unit; null where it cannot be read. Nothing is guessed: "ja, med
 * tilbehør", "ca. 30 m" and a unit that is not the feature's are for a person to settle.
 */
export function readAnswer(
  written: string,
  { kind, unit, words = [] }: Pick<Feature, 'kind' | 'unit' | 'words'>,
  rules: AnswerRules,
): FeatureValue | null {
  const text = written.trim().replace(/(?<=\p{L})[.!]$/u, '');
  if (kind === 'flag') return readYesOrNo(text, rules);
  if (kind === 'number') return readFigure(written.trim(), unit ?? '', rules);
  if (kind !== 'set') return wordNamed(text, words);
  const parts = text.split(/\s*[,;/+&\n]\s*|\s+(?:og|and|samt)\s+/u).filter((part) => part !== '');
  const named = parts.flatMap((part) => wordNamed(part, words) ?? []);
  return named.length > 0 && named.length === parts.length ? [...new Set(named)].sort() : null;
}

function readYesOrNo(text: string, { yes, no }: AnswerRules): boolean | null {
  const says = (list: readonly string[]) => list.some((word) => foldHeader(word) === foldHeader(text));
  if (says(yes)) return true;
  return says(no) ? false : null;
}

function readFigure(text: string, unit: string, rules: AnswerRules): number | null {
  const [, below, behindShare = ''] = unit === 'inches' ? (share.exec(text) ?? []) : [];
  if (below !== undefined) {
    const parts = Number(below.replace(',', '.'));
    return isUnit(behindShare, unit, rules) && parts > 0 ? 1 / parts : null;
  }
  const [, minus, digits = '', behind = ''] = figure.exec(text) ?? [];
  if (!isUnit(behind, unit, rules)) return null;
  const format = decideNumberFormat([digits.trim()]);
  // `1.920` alone is nineteen hundred and twenty, as Danes write.
  const decimal = toDecimal(digits.trim(), format === 'ambiguous' ? danishReading : format);
  if (decimal === null) return null;
  const value = (minus === undefined ? 1 : -1) * Number(decimal);
  return isPossible(value, unit) ? value : null;
}

function isUnit(behind: string, unit: string, { units }: AnswerRules): boolean {
  const spelt = behind.trim().toLowerCase();
  return spelt === '' || (units[unit] ?? []).some((spelling) => spelling.toLowerCase() === spelt);
}

/** A figure that no camera can have was misread or mistyped. */
function isPossible(value: number, unit: string): boolean {
  if (unit === 'celsius') return Number.isFinite(value);
  if (unit === 'degrees') return Specs.shape.viewMaxDeg.safeParse(value).success;
  if (unit === 'year') return Specs.shape.supportEndYear.safeParse(value).success;
  if (unit === 'pieces' || unit === 'pixels') return Number.isInteger(value) && value >= 0;
  return value >= 0;
}

/** A value's word, as the feature writes it or as the form does. */
function wordNamed(text: string, words: readonly string[]): string | null {
  const folded = foldHeader(text);
  const spellings = (word: string) => [
    word,
    ...languages.map((language) => valueText({ unit: null }, word, language)),
  ];
  return words.find((word) => spellings(word).some((spelling) => foldHeader(spelling) === folded)) ?? null;
}
