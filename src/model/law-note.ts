import { z } from 'zod';
import { Bilingual, Kebab } from './manufacturer.ts';
import { Day } from './source.ts';

/** A caution that a report carries, with what it refers to. It claims nothing about what is lawful. */
const LawNote = z.strictObject({
  id: Kebab,
  title: Bilingual,
  text: Bilingual,
  references: z.array(z.strictObject({ title: z.string().min(1), url: z.string().min(1) })).min(1),
});

/** rules/notes/law.json: every note, and the one line for where there is no room for them. */
export const LawNotes = z.strictObject({
  id: Kebab,
  version: z.string().min(1),
  date: Day,
  short: Bilingual,
  notes: z.array(LawNote).min(1),
});
export type LawNotes = z.infer<typeof LawNotes>;
