import { Specs } from '../model/camera.ts';
import type { ReadingRule, ReadingRules } from '../model/reading.ts';
import { type Found, putAll, take } from './reading-values.ts';

interface ReadSpecs {
  readonly specs: Specs;
  /** The words each field was read from. */
  readonly words: Readonly<Partial<Record<keyof Specs, string>>>;
}

export type SpecsReader = (text: string) => ReadSpecs;

/** Makes a reader from rules/reading/specs.json; patterns are compiled once. Works on one catalogue text at a time. */
export function specsReader({ otherProducts, negation, reservation, rules }: ReadingRules): SpecsReader {
  const others = otherProducts.map((pattern) => new RegExp(pattern, 'iu'));
  const said = { negated: around(negation), reserved: around(reservation) };
  const compiled = rules.map(compile);
  return (text) => {
    const found: Found = new Map();
    if (others.some((other) => other.test(text))) return plausible(found);
    let visible = text;
    for (const one of compiled) visible = readBy(one, said, text, visible, found);
    return plausible(found);
  };
}

type Around = (text: string, start: number, end: number) => boolean;
interface Said {
  readonly negated: Around;
  readonly reserved: Around;
}

function compile(rule: ReadingRule) {
  return {
    rule,
    pattern: new RegExp(rule.pattern, 'giu'),
    unless: rule.unless === undefined ? null : new RegExp(rule.unless, 'iu'),
  };
}

/** Reads by one rule what is still visible of a text. Returns what is visible to the rules below. */
function readBy(
  { rule, pattern, unless }: ReturnType<typeof compile>,
  { negated, reserved }: Said,
  text: string,
  visible: string,
  found: Found,
): string {
  if (!applies(rule, found) || unless?.test(visible)) return visible;
  let left = visible;
  for (const match of matchesOf(pattern, visible)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const words = text.slice(start, end).trim();
    if (rule.hides) left = hide(left, start, end);
    if (reserved(text, start, end)) continue;
    if (negated(text, start, end)) putAll(found, rule.negated, words);
    else take(found, rule, match, words);
  }
  return left;
}

/** As matchAll, which compiles a copy of the pattern each time it is called. */
function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}

/** Tells whether words right before or after a stretch of text say what the two patterns look for. */
function around({ before, after }: ReadingRules['negation']): Around {
  const ending = new RegExp(`(?:${before})$`, 'iu');
  const beginning = new RegExp(`^(?:${after})`, 'iu');
  return (text, start, end) =>
    ending.test(text.slice(Math.max(0, start - nearBy), start)) ||
    beginning.test(text.slice(end, end + nearBy));
}

/** Characters in which a negation must stand: more than any phrase of the rules, and no second reading of the text. */
const nearBy = 80;

/** Semicolons: no pattern reads across one, and the places of what is left stay as they are. */
function hide(text: string, start: number, end: number): string {
  return text.slice(0, start) + ';'.repeat(end - start) + text.slice(end);
}

function applies(
  { needs = {}, excludes = {}, agrees = {}, unread = [] }: ReadingRule,
  found: Found,
): boolean {
  const holds = (values: readonly unknown[], field: string) => values.includes(found.get(field)?.value);
  return (
    Object.entries(needs).every(([field, values]) => holds(values, field)) &&
    !Object.entries(excludes).some(([field, values]) => holds(values, field)) &&
    Object.entries(agrees).every(([field, values]) => !found.has(field) || holds(values, field)) &&
    !unread.some((field) => found.has(field))
  );
}

/** What the schema does not accept (0 MP, a lens of 900 mm sold in degrees) was misread: it stays unknown. */
function plausible(found: Found): ReadSpecs {
  const words: Partial<Record<keyof Specs, string>> = {};
  const fields: Record<string, unknown> = {};
  for (const field of specFields) {
    const entry = found.get(field);
    if (entry === undefined || !shape[field].safeParse(entry.value).success) continue;
    fields[field] = entry.value;
    words[field] = entry.words;
  }
  return { specs: Specs.parse(fields), words };
}

const specFields = Specs.keyof().options;
const shape = Specs.shape;
