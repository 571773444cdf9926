import { z } from 'zod';
import { Bilingual, Kebab } from './manufacturer.ts';
import { Source } from './source.ts';

const Year = z.int().min(2000).max(2100);
const WholeKroner = z.int().nonnegative();

/** The sections of a budget note that a statement may stand in. */
const noteSections = ['summary', 'background', 'content', 'economy', 'risk', 'earlier-funds'] as const;

/** A budget note's premises: rules/budgets/<id>.json. All amounts are whole kroner at the price level `priceYear`. */
export const Budget = z
  .strictObject({
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
    /**
     * The first is the purchase, which catalogue prices are held against. `name` heads a column; `label` names a row
     * and may hold {count}; `covers` says what the unit price pays for.
     */
    activities: z
      .array(
        z.strictObject({
          id: Kebab,
          name: Bilingual,
          label: Bilingual,
          covers: Bilingual.nullable().optional(),
        }),
      )
      .min(1),
    /** What the appropriation table calls all activities together, the direction of the money, and its last row. */
    appropriations: z
      .strictObject({ activity: Bilingual, direction: Bilingual, total: Bilingual })
      .optional(),
    /** Kinds of camera, each with a unit price per activity and the profile it is matched by; the first is the default. */
    kinds: z
      .array(
        z.strictObject({
          id: Kebab,
          name: Bilingual,
          words: z.array(z.string().min(1)),
          unitPrices: z.record(Kebab, WholeKroner),
          profile: Kebab,
          /** Printed under the department table; may hold each activity's unit price by its id, as {purchase}. */
          footnote: Bilingual.nullable(),
          /** The footnote's sign, and the columns where it stands: `count`, an activity's id or `total`. */
          mark: z.strictObject({ sign: z.string().min(1), columns: z.array(Kebab).min(1) }).optional(),
          /** The mark in `footnotes` that hangs on this kind's number in the text. */
          note: z.string().min(1).optional(),
        }),
      )
      .min(1),
    /** Which cameras see an area of ordinary traffic: all of these kinds, and those with a word in their purpose. */
    publicAreas: z.strictObject({ kinds: z.array(Kebab), words: z.array(z.string().min(1)) }).optional(),
    footnotes: z.array(z.strictObject({ mark: z.string().min(1), text: Bilingual })),
    /** What the note itself says and no run can know. */
    statements: z.array(z.strictObject({ section: z.enum(noteSections), text: Bilingual })).optional(),
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
  })
  .refine(({ window, phasing }) => phasing.every(({ year }) => window.includes(year)), {
    error: 'has a year that is not in the window',
    path: ['phasing'],
  });
export type Budget = z.infer<typeof Budget>;
