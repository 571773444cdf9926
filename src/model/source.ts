import { z } from 'zod';

/** Where a fact was read. `published` and `seen` are ISO dates, or a year or month where the source gives no more. */
export const Source = z.strictObject({
  url: z.string().min(1),
  title: z.string().min(1),
  kind: z
    .enum(['datasheet', 'repo', 'reseller', 'article', 'registry', 'filing', 'web', 'memo', 'supplier'])
    .optional(),
  published: PartialDate().nullable().default(null),
  seen: PartialDate().nullable().default(null),
});
export type Source = z.infer<typeof Source>;

/** `2026`, `2026-08` or `2026-08-21`: sources are often dated no closer than that. */
export function PartialDate() {
  return z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD');
}

/** A calendar day, `YYYY-MM-DD`; Danish local date, inclusive at both ends of a period. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;
