import { z } from 'zod';
import { Bilingual, Kebab } from './manufacturer.ts';
import { Source } from './source.ts';

const Year = z.int().min(2000).max(2100);
const WholeKroner = z.int().nonnegative();

/** A budget note's premises: rules/budgets/<id>.json. All amounts are whole kroner at the price level `priceYear`. */
export const Budget = z.strictObject({
  id: Kebab,
  version: z.string().min(1),
  reference: z.string().min(1),
  title: Bilingual,
  source: Source,
  currency: z.literal('DKK'),
  priceYear: Year,
  /** The years printed in the activity table, and the shares of each (2026: 1, 2027: 1 = half and half). */
  window: z.array(Year).min(1),
  phasing: z.array(z.strictObject({ year: Year, share: z.int().positive() })).min(1),
  control: Bilingual,
  activities: z.array(z.strictObject({ id: Kebab, name: Bilingual, label: Bilingual })).min(1),
  /** Kinds of camera, each with a unit price per activity and the profile it is matched by; the first is the default. */
  kinds: z
    .array(
      z.strictObject({
        id: Kebab,
        name: Bilingual,
        words: z.array(z.string().min(1)),
        unitPrices: z.record(Kebab, WholeKroner),
        profile: Kebab,
        footnote: Bilingual.nullable(),
      }),
    )
    .min(1),
  footnotes: z.array(z.strictObject({ mark: z.string().min(1), text: Bilingual })),
  departments: z
    .array(
      z.strictObject({
        code: z.string().min(1),
        name: z.string().min(1),
        aliases: z.array(z.string().min(1)),
        committee: z.string().min(1),
        appropriation: z.string().min(1),
        /** What the note counted, per kind: the baseline that a run is compared with. */
        baseline: z.record(Kebab, z.int().nonnegative()),
        defaultKind: Kebab,
      }),
    )
    .min(1),
});
export type Budget = z.infer<typeof Budget>;
