import type { DecodingRule, DecodingRules } from '../../model/decoding.ts';

/** One maker's rules with their patterns compiled. */
export interface MakerDecoding {
  readonly manufacturer: string;
  readonly grammars: readonly { readonly id: string; readonly pattern: RegExp }[];
  readonly rules: readonly CompiledRule[];
}

interface CompiledRule {
  readonly rule: DecodingRule;
  readonly when: readonly (readonly [part: string, pattern: RegExp])[];
}

/** All makers' rules. `mayHold` is true of every text that holds a number of one of them, and quick to tell. */
export interface DecodingBook {
  readonly makers: readonly MakerDecoding[];
  readonly byMaker: ReadonlyMap<string, MakerDecoding>;
  readonly mayHold: (numberLike: string) => boolean;
}

export function decodingBook(files: readonly DecodingRules[]): DecodingBook {
  const makers = files.map(makerDecoding);
  const patterns = files.flatMap(({ grammars }) => grammars.map(({ pattern }) => `(?:${unnamed(pattern)})`));
  const any = patterns.length === 0 ? null : new RegExp(patterns.join('|'), 'u');
  return {
    makers,
    byMaker: new Map(makers.map((maker) => [maker.manufacturer, maker])),
    mayHold: (numberLike) => any?.test(numberLike) ?? false,
  };
}

function makerDecoding({ manufacturer, grammars, rules }: DecodingRules): MakerDecoding {
  return {
    manufacturer,
    grammars: grammars.map(({ id, pattern }) => ({ id, pattern: new RegExp(`^(?:${pattern})$`, 'u') })),
    rules: rules.map((rule) => ({
      rule,
      when: Object.entries(rule.when).map(([part, pattern]) => [part, new RegExp(pattern, 'u')] as const),
    })),
  };
}

/** Two grammars may name a part alike, which one expression may not. */
function unnamed(pattern: string): string {
  return pattern.replace(/\(\?<[a-z]\w*>/giu, '(?:');
}
