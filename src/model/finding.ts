import { z } from 'zod';
import { Bilingual, Kebab } from './manufacturer.ts';

export const severities = ['blocker', 'degrade', 'verify', 'note'] as const;
export const Severity = z.enum(severities);
export type Severity = z.infer<typeof Severity>;

/** A figure that a finding judges by, with why it is that one. */
const Limit = z.strictObject({ value: z.number().nonnegative(), why: Bilingual });

/** rules/findings/<id>.json. `message` may hold {placeholders}; a code is never reused. */
export const FindingRule = z.strictObject({
  id: Kebab,
  code: z.string().regex(/^SK\d{3}$/),
  severity: Severity,
  /** By name; the predicate says which it reads. */
  limits: z.record(z.string(), Limit).optional(),
  title: Bilingual,
  message: Bilingual,
  fix: Bilingual,
  reference: z.strictObject({ title: Bilingual, url: z.string().nullable() }),
});
export type FindingRule = z.infer<typeof FindingRule>;
