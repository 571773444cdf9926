import { z } from 'zod';
import { Country } from './country.ts';
import { Money } from './money.ts';
import { Day } from './source.ts';

/**
 * One supplier's offer of one product on one agreement, as the file said it.
 * `price` is net, excluding VAT, per `priceQuantity` of `unit`; null means the file names none.
 * `origin` is the country the file states for the product: a claim of the supplier's, not a finding.
 */
export const CatalogLine = z.strictObject({
  agreement: z.string().min(1),
  lot: z.string().nullable(),
  supplier: z.string().min(1),
  item: z.string().min(1),
  name: z.string(),
  description: z.string(),
  brand: z.string().nullable(),
  maker: z.string().nullable(),
  model: z.string().nullable(),
  gtin: z.string().nullable(),
  unspsc: z.string().nullable(),
  group: z.string().nullable(),
  unit: z.string().nullable(),
  price: Money.nullable(),
  priceQuantity: z.number().positive(),
  validFrom: Day.nullable(),
  validTo: Day.nullable(),
  orderable: z.boolean(),
  origin: Country.nullable(),
  leadTimeDays: z.int().nonnegative().nullable(),
  warranty: z.string().nullable(),
  link: z.string().nullable(),
  properties: z.array(z.strictObject({ name: z.string(), value: z.string(), unit: z.string().nullable() })),
  /** The supplier's own item numbers that this item replaces, needs, or goes with. */
  related: z
    .array(
      z.strictObject({
        relation: z.enum(['replaces', 'requires', 'accessory', 'component']),
        item: z.string(),
      }),
    )
    .optional(),
  /** The line's own id in an OIOUBL catalogue, where it is not the item number: a price update names it alone. */
  lineId: z.string().optional(),
  /** Where the supplier gives several products this item number: what tells this one apart, in the words of the file. */
  itemProduct: z.string().min(1).optional(),
  /** Read from a page layout (PDF) and confirmed by nobody yet: such a line is shown and never chosen. */
  unconfirmed: z.literal(true).optional(),
  file: z.string(),
  row: z.int().positive(),
});
export type CatalogLine = z.infer<typeof CatalogLine>;
