import { z } from 'zod';
import type { Bilingual } from './manufacturer.ts';
import type { Source } from './source.ts';

/** A feature's value: a number in the feature's unit, yes/no, one word of an ordered list, or a set of words. */
export const FeatureValue = z.union([z.number(), z.boolean(), z.string(), z.array(z.string())]);
export type FeatureValue = z.infer<typeof FeatureValue>;

/** Where a value comes from, best first (DESIGN, Equivalence). `answer`: a supplier was asked. `none`: nobody says. */
export const valueOrigins = [
  'department',
  'data-sheet',
  'catalog-property',
  'catalog-text',
  'answer',
  'decoded',
  'assumed',
  'none',
] as const;
export const ValueOrigin = z.enum(valueOrigins);
export type ValueOrigin = z.infer<typeof ValueOrigin>;

/** A value together with where it was read. Without a source it counts as unknown, whatever it says. */
export interface SourcedValue {
  readonly value: FeatureValue;
  readonly from: ValueOrigin;
  readonly sources: readonly Source[];
  /** The words it was read from, when it was read from a text; the rules in words, when it was decoded. */
  readonly words: string | Bilingual | null;
}

const verdicts = ['better', 'equal', 'worse', 'unknown', 'not-needed'] as const;
export const Verdict = z.enum(verdicts);
export type Verdict = z.infer<typeof Verdict>;

export const importances = ['must', 'should', 'info'] as const;
export const Importance = z.enum(importances);
export type Importance = z.infer<typeof Importance>;

export const matchClasses = ['direct', 'upgrade', 'similar', 'unverified', 'downgrade'] as const;
export const MatchClass = z.enum(matchClasses);
export type MatchClass = z.infer<typeof MatchClass>;

export const outcomes = ['covered', 'reserved', 'question', 'gap', 'unidentified'] as const;
export const Outcome = z.enum(outcomes);
export type Outcome = z.infer<typeof Outcome>;

export const originVerdicts = ['allowed', 'unknown', 'suspected', 'excluded'] as const;
export const OriginVerdict = z.enum(originVerdicts);
export type OriginVerdict = z.infer<typeof OriginVerdict>;
