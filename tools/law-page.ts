import type { Gpa } from '../src/model/gpa.ts';
import type { LawNotes } from '../src/model/law-note.ts';

/** Every caution with its references, and the GPA's parties and observers. */
export function lawPage(law: LawNotes, gpa: Gpa, note: string): string {
  const parties = gpa.parties.countries.map(({ code, since }) => `${code} (${since})`).join(', ');
  const observers = gpa.observers.countries
    .map(({ code, negotiating }) => `${code}${negotiating ? '*' : ''}`)
    .join(', ');
  return [
    note,
    `# Retlige henvisninger · *Legal references*`,
    '',
    `${law.short.da} *${law.short.en}*`,
    '',
    `Version ${law.version}, ${law.date}.`,
    '',
    ...law.notes.flatMap(({ title, text, references }) => [
      `## ${title.da} · *${title.en}*`,
      '',
      text.da,
      '',
      `*${text.en}*`,
      '',
      ...references.map((reference) => `- ${reference.title}: <${reference.url}>`),
      '',
    ]),
    `## ${gpa.name.da} · *${gpa.name.en}*`,
    '',
    `Parter, og siden hvornår; EU's medlemmer gennem EU. *Parties, and since when; EU members through the EU.* ${parties}. (<${gpa.parties.source.url}>)`,
    '',
    `Observatører efter en liste fra ${gpa.observers.asOf}; * forhandler om at blive part. *Observers by a list of ${gpa.observers.asOf}; an asterisk: negotiating to become a party.* ${observers.replaceAll('*', '\\*')}. (<${gpa.observers.source.url}>)`,
    '',
    ...gpa.unclear.map(({ code, why }) => `- ${code}: ${why.da} *${why.en}*`),
    '',
  ].join('\n');
}
