import { minorFromDecimal } from '../model/money.ts';

/** Why a column's numbers are read as they are; `mixed` and `ambiguous` are for a person to look at. */
export type NumberEvidence = 'seen' | 'no-separators' | 'mixed' | 'ambiguous';

/** How the numbers of one column are written: which sign stands before the decimals. */
export interface NumberFormat {
  readonly decimal: ',' | '.';
  readonly why: NumberEvidence;
}

/** What a column is read as when nothing in it decides: `1.500` is fifteen hundred. */
export const danishReading: NumberFormat = { decimal: ',', why: 'ambiguous' };

const blanks = /[\s\u00a0\u2007\u2009\u202f]/g;
const aroundAmount = /^(?:kr\.?|dkk)|(?:kr\.?|dkk)$/gi;
/** `1.234,-` and `1.234.-`: no øre. */
const dashForMinor = /([.,])[-–—]+$/;
const number = /^\d[\d.,]*$/;
/** `1234,50`: most cells, and the cheapest to read. */
const plainAmount = /^\d{1,13}([.,])(\d\d)$/;

/** Counts what the cells of one column say about its decimals, as they are read. */
export interface NumberEvidenceTally {
  readonly add: (sample: string) => void;
  readonly decide: () => NumberFormat | 'ambiguous';
  /** Whether any cell so far reads one way with a comma and another with a point. */
  readonly holdsSigns: () => boolean;
  /** Whether any cell so far reads otherwise once the column is mixed: a lone `1.234`. */
  readonly holdsLoneGroups: () => boolean;
}

/**
 * Decides how a column writes its decimals, from all of its cells together: the last of two different signs is the
 * decimal sign, a sign that repeats groups thousands, and one or two digits after a single sign are decimals. A lone
 * `1.234` says nothing. Where cells contradict each other the majority decides, and `why` is `mixed`.
 */
export function numberEvidence(): NumberEvidenceTally {
  let comma = 0;
  let point = 0;
  let undecided = 0;
  let unclear = 0;
  return {
    add(sample) {
      if (!sample.includes(',') && !sample.includes('.')) return;
      const sign = decimalSignOf(sample);
      if (sign === ',') comma += 1;
      else if (sign === '.') point += 1;
      else if (sign === 'either') undecided += 1;
      else unclear += 1;
    },
    decide() {
      if (comma + point === 0) return undecided === 0 ? { decimal: ',', why: 'no-separators' } : 'ambiguous';
      return { decimal: comma >= point ? ',' : '.', why: comma > 0 && point > 0 ? 'mixed' : 'seen' };
    },
    holdsSigns: () => comma + point + undecided + unclear > 0,
    holdsLoneGroups: () => undecided > 0,
  };
}

/** How a column whose cells are all known writes its decimals. */
export function decideNumberFormat(samples: readonly string[]): NumberFormat | 'ambiguous' {
  const evidence = numberEvidence();
  for (const sample of samples) evidence.add(sample);
  return evidence.decide();
}

/**
 * An amount in its smallest unit (øre), by string arithmetic; a third decimal rounds half away from zero. Blank, words
 * (`Pris på forespørgsel`) and whatever does not fit the column's format are null, never 0. In a mixed column a lone
 * `1.234` is null too, since nobody can tell.
 */
export function parseMinor(text: string, format: NumberFormat): number | null {
  const decimal = toDecimal(text, format);
  return decimal === null ? null : minorFromDecimal(decimal);
}

/**
 * A number in the column's format as plain digits with a point, `1.234,50` ► `1234.50`; null where it is none. In a
 * mixed column a number is read where it can only be read one way, and is null otherwise.
 */
export function toDecimal(text: string, format: NumberFormat): string | null {
  const plain = plainAmount.exec(text);
  if (plain !== null && plain[1] === format.decimal)
    return format.decimal === '.' ? text : text.replace(',', '.');
  const { digits, negative } = bare(text);
  if (!number.test(digits)) return null;
  const sign = format.why === 'mixed' ? decimalSignOf(text) : 'none';
  if (sign === 'either') return null;
  const decimal = sign === 'none' ? format.decimal : sign;
  const [whole = '', fraction, ...more] = digits.split(decimal);
  if (more.length > 0 || fraction === '' || (fraction !== undefined && !/^\d+$/.test(fraction))) return null;
  const groups = whole.split(decimal === ',' ? '.' : ',');
  if (groups.length > 1 && !areThousands(groups)) return null;
  const joined = groups.join('');
  return `${negative ? '-' : ''}${joined}${fraction === undefined ? '' : `.${fraction}`}`;
}

function areThousands([first = '', ...rest]: readonly string[]): boolean {
  return /^\d{1,3}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group));
}

function decimalSignOf(text: string): ',' | '.' | 'either' | 'none' {
  const plain = plainAmount.exec(text)?.[1];
  if (plain === ',' || plain === '.') return plain;
  const noMinor = dashForMinor.exec(text.replace(blanks, '').replace(aroundAmount, ''))?.[1];
  if (noMinor === ',' || noMinor === '.') return noMinor;
  const { digits } = bare(text);
  if (!number.test(digits)) return 'none';
  const comma = digits.lastIndexOf(',');
  const point = digits.lastIndexOf('.');
  if (comma < 0 && point < 0) return 'none';
  const last = comma > point ? ',' : '.';
  if (comma >= 0 && point >= 0) return last;
  const parts = digits.split(last);
  if (parts.length > 2 && !areThousands(parts)) return 'none';
  if (parts.length > 2) return last === ',' ? '.' : ',';
  const [whole = '', fraction = ''] = parts;
  const couldGroup = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return couldGroup ? 'either' : last;
}

/** Digits and signs alone: without currency, blanks and the ways of writing a minus. */
function bare(text: string): { readonly digits: string; readonly negative: boolean } {
  let digits = text.replace(blanks, '').replaceAll('\u2212', '-').replace(aroundAmount, '');
  const inBrackets = digits.startsWith('(') && digits.endsWith(')');
  if (inBrackets) digits = digits.slice(1, -1).replace(aroundAmount, '');
  digits = digits.replace(dashForMinor, '');
  const minus = digits.startsWith('-') || digits.endsWith('-');
  if (minus) digits = digits.replace(/^-|-$/, '').replace(aroundAmount, '');
  return { digits, negative: inBrackets || minus };
}
