import type { SpecsField, SpecsMapping } from '../../model/specs-rules.ts';

/** The value behind a path of keys; null where a key is missing or says null. */
export function valueAt(record: unknown, path: string): unknown {
  let found = record;
  for (const key of path.split('.')) {
    if (typeof found !== 'object' || found === null) return null;
    found = new Map(Object.entries(found)).get(key) ?? null;
  }
  return found;
}

/** The words of a list, or the one word or truth value that stands there. */
export function wordsAt(record: unknown, path: string): readonly string[] {
  const value = valueAt(record, path);
  const list: readonly unknown[] = Array.isArray(value) ? value : value === null ? [] : [value];
  return list.filter((word) => ['string', 'boolean', 'number'].includes(typeof word)).map(String);
}

/** Our fields as far as a record of another database says anything of them; what is not understood says nothing. */
export function mappedSpecs(record: unknown, { fields }: SpecsMapping): Readonly<Record<string, unknown>> {
  const specs: Record<string, unknown> = {};
  for (const rule of fields) {
    if (specs[rule.field] !== undefined) continue;
    const { needs } = rule;
    if (needs !== undefined && !wordsAt(record, needs.path).some((word) => needs.is.includes(word))) continue;
    const value = read(record, rule);
    if (value !== null && value !== undefined) specs[rule.field] = value;
  }
  return specs;
}

function read(record: unknown, rule: SpecsField): unknown {
  const words = wordsAt(record, rule.path);
  const { has, each, collect, pattern } = rule;
  if (rule.words !== undefined) return known(words.slice(0, 1), rule.words)[0];
  if (has !== undefined) return known(words, has)[0];
  if (each !== undefined) return listOrNothing(known(words, each));
  if (collect !== undefined)
    return listOrNothing(words.flatMap((word) => word.match(new RegExp(collect.pick, 'gu')) ?? []));
  if (pattern !== undefined) return matched(words[0] ?? '', pattern, rule);
  const value = valueAt(record, rule.path);
  // What should be a number and is none goes on as it is, so that the check of the whole record names it.
  return typeof value === 'number' ? scaled(value, rule.factor) : value;
}

function known<T>(words: readonly string[], meanings: Readonly<Record<string, T>>): readonly T[] {
  const folded = new Map(Object.entries(meanings).map(([word, meaning]) => [word.toLowerCase(), meaning]));
  return words.flatMap((word) => folded.get(word.toLowerCase()) ?? []);
}

function listOrNothing<T>(list: readonly T[]): readonly T[] | null {
  return list.length === 0 ? null : [...new Set(list)];
}

function matched(text: string, pattern: string, { text: asText, set, factor }: SpecsField): unknown {
  const match = new RegExp(pattern, 'iu').exec(text);
  if (match === null) return null;
  if (set !== undefined) return set;
  const group = match[1] ?? '';
  return asText ? group.toUpperCase() : scaled(Number(group.replace('−', '-')), factor);
}

/** Factors are tenths and thousandths: rounding takes away what binary fractions add. */
function scaled(value: number, factor: number): number {
  return Math.round(value * factor * 1e6) / 1e6;
}
