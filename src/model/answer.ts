import { z } from 'zod';
import { Country } from './country.ts';
import { Bilingual } from './manufacturer.ts';
import { QuestionSubject } from './question.ts';
import { Day } from './source.ts';
import { FeatureValue } from './value.ts';

/**
 * A supplier's answer to one question about one item. A feature's answer has a `value`, a layer's an `entity` and, where
 * it is stated, a `country`; the other two are null.
 */
export const Answer = z.strictObject({
  question: z.string().min(1),
  supplier: z.string().min(1),
  item: z.string().min(1),
  subject: QuestionSubject,
  value: FeatureValue.nullable(),
  entity: z.string().nullable(),
  country: Country.nullable(),
  /** The answer's own words. */
  written: z.string(),
  /** Who answered and when; null where the file does not say. */
  answeredBy: z.string().nullable(),
  answered: Day.nullable(),
  /** Which document shows it. */
  reference: z.string().nullable(),
  /** The day it was taken in. */
  seen: Day,
  file: z.string(),
  row: z.int().positive(),
});
export type Answer = z.infer<typeof Answer>;

/** The day that orders answers to one question: when it was given, else when it came. */
export function dayOfAnswer({ answered, seen }: Pick<Answer, 'answered' | 'seen'>): string {
  return answered ?? seen;
}

/** How suppliers write their answers: rules/reading/answers.json. */
export const AnswerRules = z.strictObject({
  version: z.string().min(1),
  description: Bilingual,
  yes: z.array(z.string().min(1)).min(1),
  no: z.array(z.string().min(1)).min(1),
  /** The unit of a feature ► its spellings. */
  units: z.record(z.string(), z.array(z.string().min(1))),
});
export type AnswerRules = z.infer<typeof AnswerRules>;
