import { z } from 'zod';
import { Bilingual, Kebab } from './manufacturer.ts';
import { Day } from './source.ts';

const Count = z.int().nonnegative();
const Counts = z.record(z.string(), Count);

/**
 * The sample that the demo runs on: catalog/sample/sample.json. Files are named relative to its folder.
 * `join` is the price book that goes with a file of master data.
 */
export const Sample = z.strictObject({
  seed: z.int(),
  /** The day on which the sample is looked at: some of its lines have run out by then, some have not begun. */
  asOf: Day,
  agreement: z.string().min(1),
  budget: Kebab,
  policy: Kebab,
  /** What a reader must be told before anything made from the sample. */
  notice: Bilingual,
  priceBasis: Bilingual,
  catalogs: z
    .array(
      z.strictObject({
        file: z.string().min(1),
        supplier: z.string().min(1),
        join: z.string().min(1).optional(),
      }),
    )
    .min(1),
  register: z.strictObject({ xlsx: z.string().min(1), csv: z.string().min(1) }),
  /** Camera id of the register ► id of the camera model that it is, or null where nobody could tell. */
  truth: z.string().min(1),
  counts: z.strictObject({
    cameras: Count,
    departments: Counts,
    models: Count,
    unidentifiable: Count,
    lines: Count,
    suppliers: Counts,
    kinds: Counts,
    expiredLines: Count,
    futureLines: Count,
    linesWithoutPrice: Count,
  }),
});
export type Sample = z.infer<typeof Sample>;
