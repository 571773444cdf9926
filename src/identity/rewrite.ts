import type { IdentityRules, NoiseRules } from '../model/identity-rules.ts';
import type { StatedLens } from './lens-variant.ts';

/** A rewrite rule made ready. `manufacturer` null: any maker's numbers. */
export interface Rewriter {
  readonly how: string;
  readonly manufacturer: string | null;
  readonly pattern: RegExp;
  readonly replace: string;
  readonly focal: IdentityRules['rewrites'][number]['focal'];
}

/** Another reading of a text, with the rules that led to it and the lenses that they read. */
export interface Rewritten {
  readonly text: string;
  readonly manufacturer: string | null;
  readonly how: readonly string[];
  readonly lenses: readonly StatedLens[];
}

export function rewritersOf({ manufacturer, rewrites }: IdentityRules): readonly Rewriter[] {
  return rewrites.map(({ id, pattern, replace, caseSensitive, focal }) => ({
    how: `${manufacturer ?? 'any'}/${id}`,
    manufacturer,
    pattern: new RegExp(pattern, caseSensitive ? 'gu' : 'giu'),
    replace,
    focal,
  }));
}

/** The text itself as the rules want to see it: no rule applied yet. */
export function asWritten(text: string): Rewritten {
  return { text: withDashes(text), manufacturer: null, how: [], lenses: [] };
}

/**
 * The readings given and all that the rules make of them. Each rule is applied or not, in the order of the file; what
 * comes out is a question, not an answer: it must still be exactly a known name.
 */
export function rewrite(
  readings: readonly Rewritten[],
  rewriters: readonly Rewriter[],
  limits: Pick<NoiseRules['limits'], 'rewriteSteps' | 'rewriteCandidates'>,
): readonly Rewritten[] {
  const all = [...readings];
  for (const rewriter of rewriters) {
    for (const reading of all.slice()) {
      if (reading.how.length >= limits.rewriteSteps || all.length >= limits.rewriteCandidates) continue;
      const next = applied(rewriter, reading);
      if (next !== null && all.every((known) => known.text !== next.text)) all.push(next);
    }
  }
  return all;
}

function applied(rewriter: Rewriter, reading: Rewritten): Rewritten | null {
  const { pattern, focal } = rewriter;
  pattern.lastIndex = 0;
  const match = pattern.exec(reading.text);
  if (match === null) return null;
  const text = reading.text.replace(pattern, rewriter.replace);
  if (text === reading.text) return null;
  const mm = focal === null ? null : Number(match[focal.group]) / focal.divisor;
  return {
    text,
    manufacturer: rewriter.manufacturer ?? reading.manufacturer,
    how: [...reading.how, rewriter.how],
    lenses: mm === null ? reading.lenses : [...reading.lenses, { minMm: mm, maxMm: mm }],
  };
}

/** Spaces, underscores, equals signs and dots that are not decimal points stand for the dash that was not typed. */
function withDashes(text: string): string {
  return text
    .replace(/(?<!\d)\.|\.(?!\d)|[\s_=:]+/gu, '-')
    .replace(/-{2,}/gu, '-')
    .replace(/^-|-$/gu, '');
}
