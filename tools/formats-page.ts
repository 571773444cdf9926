import type { Importer } from '../src/importers/importer.ts';
import type { HeaderField, HeaderRules } from '../src/model/headers.ts';
import { formatName } from '../src/text/format-name.ts';

/** docs/formats.md: every format, and what is read from where. */
export function formatsPage(importers: readonly Importer[], rules: readonly HeaderRules[]): string {
  const documents = importers.filter(({ kind, reads }) => kind === 'catalog' || reads !== undefined);
  const tables = importers.filter((importer) => !documents.includes(importer));
  return [
    '# Formats',
    '',
    'Filens første bytes afgør formatet, ikke dens navn. `--preview` viser, hvordan en fil forstås, før noget gemmes. *The first bytes of a file decide its format, not its name. `--preview` shows how a file is understood before anything is kept.*',
    '',
    '## Tabeller · *Tables*',
    '',
    'Kolonnerne findes efter deres overskrift blandt de første 30 rækker; en overskrift kan fylde to rækker. Store og små bogstaver, tegn og mellemrum er ligegyldige, og æ, ø og å er det samme som ae, oe og aa. *Columns are found by their headers among the first 30 rows; a header may take two rows. Case, punctuation and spaces do not count.*',
    '',
    'Tekst læses i UTF-8, UTF-16, Windows-1252, Mac- og DOS-tegnsæt, med semikolon, komma, tabulator eller lodret streg mellem cellerne. Skjulte ark læses ikke. *Text is read in UTF-8, UTF-16, Windows-1252, Mac and DOS encodings, with semicolon, comma, tab or bar between the cells. Hidden sheets are not read.*',
    '',
    ...tables.map(({ id }) => `- \`${id}\`: ${formatName(id, 'da')} · *${formatName(id, 'en')}*`),
    '',
    ...rules.flatMap(headerSection),
    '## Dokumenter · *Documents*',
    '',
    'Her siger formatet selv, hvad hvert element betyder. *Here the format itself says what each element means.*',
    '',
    ...documents.flatMap(documentSection),
  ].join('\n');
}

function headerSection({
  id,
  description,
  fields,
  secrets,
  qualifiers,
  totals,
  blanks,
}: HeaderRules): readonly string[] {
  return [
    `### \`${id}\`: ${description.da} *${description.en}*`,
    '',
    '| field | felt · *field* | overskrifter · *headers* |',
    '|---|---|---|',
    ...fields.map(
      (field) => `| \`${field.id}\` | ${field.label.da} · *${field.label.en}* | ${headersOf(field)} |`,
    ),
    '',
    ...(qualifiers.length === 0
      ? []
      : [
          `- Må stå ved siden af navnet · *may stand beside the name*: ${qualifiers.join(', ')}; valuta · *currency*`,
        ]),
    `- Læses, vises og gemmes aldrig · *never read, shown or kept*: ${[...secrets.equals, ...secrets.contains.map((part) => `…${part}…`)].join(', ')}`,
    `- Begyndelsen på en sumrække · *how a total row begins*: ${totals.join(', ')}`,
    `- Ukendt, aldrig nul · *unknown, never zero*: ${blanks.join(', ')}`,
    '',
  ];
}

function headersOf({ names, namesBeside, unless }: HeaderField): string {
  return [
    names.map(cell).join(', '),
    ...namesBeside.map(
      ({ names: others, beside }) =>
        `${others.map(cell).join(', ')} (kun ved siden af · *only beside* ${beside.map(cell).join(', ')})`,
    ),
    ...(unless.length === 0 ? [] : [`aldrig med · *never with*: ${unless.map(cell).join(', ')}`]),
  ].join('; ');
}

function documentSection({ id, reads = [] }: Importer): readonly string[] {
  return [
    `### \`${id}\`: ${formatName(id, 'da')} · *${formatName(id, 'en')}*`,
    '',
    ...(reads.length === 0
      ? []
      : [
          '| field | læses fra · *read from* |',
          '|---|---|',
          ...reads.map(({ field, from }) => `| \`${field}\` | \`${from}\` |`),
          '',
        ]),
  ];
}

/** A bar would end the cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
