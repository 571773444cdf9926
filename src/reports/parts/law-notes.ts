import type { Block } from '../../model/document.ts';
import type { LawNotes } from '../../model/law-note.ts';
import { type Language, sentence } from '../../text/index.ts';

/** The cautions that end a report, each with what it refers to. */
export function lawNotes(law: LawNotes | undefined, language: Language): readonly Block[] {
  if (law === undefined) return [];
  return [
    { type: 'heading', level: 2, text: sentence(language, 'law.heading') },
    { type: 'paragraph', text: law.short[language] },
    {
      type: 'list',
      items: law.notes.map(({ title, text, references }) =>
        sentence(language, 'law.note', {
          title: title[language],
          text: text[language],
          references: references.map((reference) => reference.title).join('; '),
        }),
      ),
    },
    { type: 'paragraph', text: sentence(language, 'law.see') },
  ];
}

/** The same in one line, for what is read on a screen. */
export function lawLine(law: Pick<LawNotes, 'short'>, language: Language): Block {
  return { type: 'paragraph', text: `${law.short[language]} ${sentence(language, 'law.see')}` };
}
