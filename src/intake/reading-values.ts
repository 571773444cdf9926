import type { NumberRead, ReadingRule } from '../model/reading.ts';

/** What has been read of a text so far: a value and its words by field. */
export type Found = Map<string, { readonly value: unknown; readonly words: string }>;

/** Takes the values of one match that nothing speaks against; `words` are the match as the text has it. */
export function take(found: Found, rule: ReadingRule, match: RegExpMatchArray, words: string): void {
  const [, first = ''] = match;
  putAll(found, rule.set, words);
  putNumbers(found, rule, match, words);
  for (const [field, { prefix }] of Object.entries(rule.spell ?? {})) {
    put(found, field, prefix + first.toUpperCase().replace(',', '.'), words);
  }
  for (const [field, list] of Object.entries(rule.add ?? {})) append(found, field, list, words);
  if (rule.collect === undefined) return;
  const { field, prefix, pick } = rule.collect;
  const picked = first.match(new RegExp(pick, 'gu')) ?? [];
  if (picked.length > 0)
    append(
      found,
      field,
      picked.map((word) => prefix + word.toUpperCase()),
      words,
    );
}

export function putAll(found: Found, values: ReadingRule['set'], words: string): void {
  for (const [field, value] of Object.entries(values ?? {})) put(found, field, value, words);
}

function putNumbers(
  found: Found,
  { read = {}, rising }: ReadingRule,
  match: RegExpMatchArray,
  words: string,
) {
  const fields = Object.keys(read);
  const numbers = Object.values(read).map((spec) => numberOf(spec, match));
  if (numbers.some((number) => number === null)) return;
  if (rising) numbers.sort((one, other) => Number(one) - Number(other));
  fields.forEach((field, index) => {
    put(found, field, numbers[index], words);
  });
}

/** The first rule that reads a field wins: rules stand from the most to the least telling. */
function put(found: Found, field: string, value: unknown, words: string): void {
  if (!found.has(field)) found.set(field, { value, words });
}

function append(found: Found, field: string, list: readonly string[], words: string): void {
  const before = found.get(field);
  const values = Array.isArray(before?.value) ? before.value : [];
  found.set(field, {
    value: [...new Set([...values, ...list])],
    words: before === undefined ? words : `${before.words} … ${words}`,
  });
}

function numberOf({ groups, of, factor }: NumberRead, match: RegExpMatchArray): number | null {
  const numbers = groups.flatMap((group) => match[group] ?? []).map(toNumber);
  if (numbers.length === 0 || numbers.some(Number.isNaN)) return null;
  const number = of === 'largest' ? Math.max(...numbers) : numbers.reduce((one, other) => one * other, 1);
  return Math.round(number * factor * precision) / precision;
}

/** Binary fractions: 3 x 2.1 is 6.3. */
const precision = 1e6;

function toNumber(text: string): number {
  return Number(text.replace(/\s/g, '').replace(/[−–]/, '-').replace(',', '.'));
}
