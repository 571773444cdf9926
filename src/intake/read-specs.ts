import { Specs } from '../model/camera.ts';
import type { ReadingRule } from '../model/reading.ts';

interface ReadSpecs {
  readonly specs: Specs;
  /** The words each field was read from. */
  readonly words: Readonly<Partial<Record<keyof Specs, string>>>;
}

export type SpecsReader = (text: string) => ReadSpecs;

type Found = Map<string, { value: unknown; words: string }>;

/** Makes a reader from rules/reading/specs.json; patterns are compiled once. Works on one catalogue text at a time. */
export function specsReader(rules: readonly ReadingRule[]): SpecsReader {
  const compiled = rules.map((rule) => ({
    rule,
    pattern: new RegExp(rule.pattern, 'giu'),
    unless: rule.unless === undefined ? null : new RegExp(rule.unless, 'iu'),
  }));
  return (text) => {
    const found: Found = new Map();
    for (const { rule, pattern, unless } of compiled) {
      if (unless?.test(text)) continue;
      for (const match of text.matchAll(pattern)) take(found, rule, match);
    }
    return plausible(found);
  };
}

function take(found: Found, rule: ReadingRule, match: RegExpMatchArray): void {
  const words = match[0].trim();
  for (const [field, value] of Object.entries(rule.set ?? {})) put(found, field, value, words);
  for (const [field, { group, factor = 1 }] of Object.entries(rule.read ?? {})) {
    const number = toNumber(match[group] ?? match[group + 1]);
    if (number !== null) put(found, field, number * factor, words);
  }
  for (const [field, list] of Object.entries(rule.add ?? {})) append(found, field, list, words);
  if (rule.collect === undefined) return;
  const { field, prefix } = rule.collect;
  const codes = (match[1] ?? '').toUpperCase().match(/[A-Z0-9]+/g) ?? [];
  const known = codes.filter((code) => code !== 'OG').map((code) => prefix + code);
  if (field === 'ikRating') put(found, field, known[0], words);
  else append(found, field, known, words);
}

/** The first rule that reads a field wins: rules stand from the most to the least telling. */
function put(found: Found, field: string, value: unknown, words: string): void {
  if (value === undefined) return;
  const name = field === 'poe' ? 'poeStandards' : field;
  if (!found.has(name)) found.set(name, { value: field === 'poe' ? [value] : value, words });
}

function append(found: Found, field: string, list: readonly string[], words: string): void {
  const before = found.get(field);
  const values = Array.isArray(before?.value) ? before.value : [];
  found.set(field, {
    value: [...new Set([...values, ...list])],
    words: before === undefined ? words : `${before.words} … ${words}`,
  });
}

function toNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  const number = Number(text.replace(/\s/g, '').replace('−', '-').replace(',', '.'));
  return Number.isNaN(number) ? null : number;
}

/** What the schema does not accept (0 MP, a lens of 900 mm sold in degrees) was misread: it stays unknown. */
function plausible(found: Found): ReadSpecs {
  const words: Partial<Record<keyof Specs, string>> = {};
  const fields: Record<string, unknown> = {};
  for (const field of specFields) {
    const entry = found.get(field);
    if (entry === undefined || !Specs.shape[field].safeParse(entry.value).success) continue;
    fields[field] = entry.value;
    words[field] = entry.words;
  }
  return { specs: Specs.parse(fields), words };
}

const specFields = Specs.keyof().options;
