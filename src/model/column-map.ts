import { z } from 'zod';

/** One field's column, and how its cells are written where nothing in them may decide it. */
export const ColumnWish = z.strictObject({
  /** The header's label, or `#3` for the third column; an empty text leaves the field without a column. */
  column: z.string(),
  /** The sign before the decimals. */
  decimal: z.enum([',', '.']).optional(),
  /** Which comes first in `03-04-2026`. */
  dates: z.enum(['day-first', 'month-first']).optional(),
});
export type ColumnWish = z.infer<typeof ColumnWish>;

/** Field ► column, as a person has written it for one supplier or department. */
export const ColumnMap = z.record(z.string(), z.union([z.string(), ColumnWish]));
export type ColumnMap = Readonly<Record<string, string | ColumnWish>>;

/** Corrections as they are kept in a workspace: whose files they are for, and the map itself. */
export const KeptMap = z.strictObject({ for: z.string().min(1), columns: ColumnMap });
export type KeptMap = z.infer<typeof KeptMap>;
