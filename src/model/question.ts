import { z } from 'zod';
import { Layer } from './claim.ts';

/** What a question to a supplier is about: a feature of a product, or a layer of who is behind it. */
export const QuestionSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('feature'), id: z.string().min(1) }),
  z.strictObject({ kind: z.literal('origin'), id: Layer }),
]);
export type QuestionSubject = z.infer<typeof QuestionSubject>;

/**
 * One thing that nobody knows of one product and that its supplier can tell. `first`: it stands in the way of a better
 * outcome. `second`: the product is chosen as it is, and the answer would only confirm that nothing is lost.
 */
export const OpenQuestion = z.strictObject({
  /** The same in every run: made of supplier, item and subject. */
  id: z.string(),
  rank: z.enum(['first', 'second']),
  supplier: z.string(),
  agreement: z.string(),
  item: z.string(),
  /** Brand and model as we know them; null where the line alone speaks of the product. */
  brand: z.string().nullable(),
  model: z.string().nullable(),
  /** The line's own name of the product. */
  name: z.string(),
  subject: QuestionSubject,
  /** How many installed cameras wait for the answer, and of which departments. */
  cameras: z.int().positive(),
  departments: z.array(z.string()),
});
export type OpenQuestion = z.infer<typeof OpenQuestion>;
