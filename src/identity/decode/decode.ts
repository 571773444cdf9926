import { Specs } from '../../model/camera.ts';
import type { Decoded, DecodedBy, DecodingRule } from '../../model/decoding.ts';
import type { FeatureValue } from '../../model/value.ts';
import type { MakerDecoding } from './book.ts';
import { numberForm } from './number-form.ts';

/**
 * What a model number says by its maker's rules, or null where it is not built by any grammar of the maker. Nothing is
 * said of what the number leaves open: pixels across, letters in brackets that stand for a family.
 */
export function decode({ manufacturer, grammars, rules }: MakerDecoding, modelText: string): Decoded | null {
  const number = numberForm(modelText);
  for (const { id: grammar, pattern } of grammars) {
    const parts = pattern.exec(number)?.groups;
    if (parts === undefined) continue;
    const values = new Map<keyof Specs, FeatureValue>();
    const by = new Map<keyof Specs, DecodedBy>();
    const spoke: DecodedBy[] = [];
    for (const { rule, when } of rules) {
      if (!rule.grammars.includes(grammar)) continue;
      const matches = new Map(when.map(([part, condition]) => [part, condition.exec(parts[part] ?? '')]));
      if ([...matches.values()].includes(null)) continue;
      const said = valuesOf(rule, matches);
      const decodedBy = { ...told(rule), manufacturer, fields: said.map(([field]) => field) };
      spoke.push(decodedBy);
      for (const [field, value] of said) {
        if (values.has(field)) continue;
        values.set(field, value);
        by.set(field, decodedBy);
      }
    }
    return {
      manufacturer,
      grammar,
      number,
      values: Specs.parse(Object.fromEntries(values)),
      by,
      rules: spoke,
    };
  }
  return null;
}

function valuesOf(
  { set, read }: DecodingRule,
  matches: ReadonlyMap<string, RegExpExecArray | null>,
): readonly (readonly [field: keyof Specs, value: FeatureValue])[] {
  return Specs.keyof().options.flatMap((field) => {
    const given = set[field];
    if (given !== undefined) return [[field, given] as const];
    const from = read[field];
    if (from === undefined) return [];
    const value = round(Number(matches.get(from.part)?.[from.group]) * from.factor);
    // What the schema does not accept (0 times zoom) the number does not say.
    return Specs.shape[field].safeParse(value).success ? [[field, value] as const] : [];
  });
}

function told({ id, evidence, says }: DecodingRule): Pick<DecodedBy, 'id' | 'evidence' | 'says'> {
  return { id, evidence, says };
}

/** 280 x 0.01 is 2.8 and not a hair more. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
