import { z } from 'zod';

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** ISO 3166-1 alpha-2. CN, HK and TW are three codes; the word "China" is never matched. */
export const Country = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: 'must be two capital letters (ISO 3166-1 alpha-2)', abort: true })
  .refine((code) => names.of(code) !== undefined, 'is not an ISO 3166-1 alpha-2 code');
export type Country = z.infer<typeof Country>;
