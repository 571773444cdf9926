import { z } from 'zod';
import { Specs } from './camera.ts';
import { Pattern } from './identity-rules.ts';
import { Bilingual, Kebab } from './manufacturer.ts';
import { FeatureValue } from './value.ts';

const Url = z.url();

/**
 * What a rule rests on, best first. `tested`: of `models` known models that the rule speaks of, `agree` have what it
 * says; `source`: somebody wrote it; `form`: only that the code occurs is attested; `trade`: what the trade says.
 */
const DecodingEvidence = z
  .discriminatedUnion('level', [
    z.strictObject({
      level: z.literal('tested'),
      agree: z.int().nonnegative(),
      models: z.int().positive(),
      url: Url.optional(),
    }),
    z.strictObject({ level: z.literal('source'), url: Url }),
    z.strictObject({ level: z.literal('form'), url: Url }),
    z.strictObject({ level: z.literal('trade') }),
  ])
  .refine((evidence) => evidence.level !== 'tested' || evidence.agree <= evidence.models, {
    error: 'more models agree than were looked at',
  });
export type DecodingEvidence = z.infer<typeof DecodingEvidence>;

const SpecsField = Specs.keyof();

/**
 * What one part of a number says. `when`: the parts that must match, a part that is not there being empty. `set` gives
 * fixed values; `read` takes a number from a group of a part's pattern. A rule with neither says something that has no
 * field: it is shown and gives no value. A field is taken from the first rule that sets it.
 */
const DecodingRule = z
  .strictObject({
    id: Kebab,
    grammars: z.array(Kebab).min(1),
    when: z.record(z.string(), Pattern),
    set: z.partialRecord(SpecsField, FeatureValue).default({}),
    read: z
      .partialRecord(
        SpecsField,
        z.strictObject({ part: z.string(), group: z.int().positive(), factor: z.number().positive() }),
      )
      .default({}),
    evidence: DecodingEvidence,
    says: Bilingual,
  })
  .refine(({ set }) => SpecsField.options.every((field) => isAllowed(field, set[field])), {
    error: 'sets a field to what the field cannot hold',
    path: ['set'],
  })
  .refine(({ read, when }) => Object.values(read).every(({ part }) => when[part] !== undefined), {
    error: 'reads a part that "when" does not match',
    path: ['read'],
  })
  .refine(
    ({ evidence, set, read }) => evidence.level !== 'tested' || Object.keys({ ...set, ...read }).length > 0,
    {
      error: 'what gives no value cannot be tested',
      path: ['evidence'],
    },
  );
export type DecodingRule = z.infer<typeof DecodingRule>;

/**
 * How one maker builds model numbers: rules/decoding/<manufacturer>.json. A grammar is a regular expression with named
 * parts, over the whole number in capitals, spaces as dashes and without what stands in brackets.
 */
export const DecodingRules = z
  .strictObject({
    manufacturer: Kebab,
    grammars: z.array(z.strictObject({ id: Kebab, pattern: Pattern, title: Bilingual })).min(1),
    rules: z.array(DecodingRule).min(1),
    /** Numbers and all that the rules make of them. */
    examples: z.array(
      z.strictObject({ number: z.string().min(1), values: z.partialRecord(SpecsField, FeatureValue) }),
    ),
  })
  .refine(
    ({ grammars, rules }) =>
      rules.every((rule) =>
        rule.grammars.every((id) => {
          const pattern = grammars.find((grammar) => grammar.id === id)?.pattern;
          return Object.keys(rule.when).every((part) => pattern?.includes(`(?<${part}>`));
        }),
      ),
    { error: 'a rule names a grammar or a part that there is not', path: ['rules'] },
  );
export type DecodingRules = z.infer<typeof DecodingRules>;

/** From which evidence on a decoded value may be a need or an offer: rules/identity/decoding.json. */
export const DecodingUse = z.strictObject({
  levels: z.array(z.enum(['tested', 'source', 'form', 'trade'])),
  /** A tested rule must have been held against so many models, and so large a share of them must agree. */
  minModels: z.int().positive(),
  minShare: z.number().min(0).max(1),
  why: Bilingual,
});
export type DecodingUse = z.infer<typeof DecodingUse>;

/** A rule that spoke about a number, and the fields that it spoke of. */
export interface DecodedBy extends Pick<DecodingRule, 'id' | 'evidence' | 'says'> {
  readonly manufacturer: string;
  readonly fields: readonly (keyof Specs)[];
}

/** What a model number says by its maker's rules: never what a source says. A field that is null: it does not say. */
export interface Decoded {
  readonly manufacturer: string;
  readonly grammar: string;
  readonly number: string;
  readonly values: Specs;
  readonly by: ReadonlyMap<keyof Specs, DecodedBy>;
  readonly rules: readonly DecodedBy[];
}

function isAllowed(field: keyof Specs, value: FeatureValue | undefined): boolean {
  return value === undefined || Specs.shape[field].safeParse(value).success;
}
