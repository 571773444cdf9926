import { z } from 'zod';
import { Country } from './country.ts';
import { Bilingual, Kebab } from './manufacturer.ts';
import { Day, Source } from './source.ts';

/** The parties and observers of the WTO's procurement agreement: catalog/gpa.json. EU members are parties through the EU. */
export const Gpa = z.strictObject({
  id: Kebab,
  name: Bilingual,
  parties: z.strictObject({
    /** The day up to which the table read is known to be whole. */
    asOf: Day,
    countries: z.array(z.strictObject({ code: Country, since: Day })),
    source: Source,
  }),
  observers: z.strictObject({
    asOf: Day,
    countries: z.array(z.strictObject({ code: Country, negotiating: z.boolean() })),
    source: Source,
  }),
  /** Codes of which the sources do not say. */
  unclear: z.array(z.strictObject({ code: Country, why: Bilingual })),
});
export type Gpa = z.infer<typeof Gpa>;
