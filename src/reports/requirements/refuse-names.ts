import { InputError } from '../../errors.ts';
import type { Block, Document } from '../../model/document.ts';
import type { Say } from '../../model/say.ts';
import { say } from '../../text/index.ts';

interface Place {
  readonly text: string;
  readonly where: Say;
}

/**
 * The document, if no brand or model is named anywhere in it. @throws InputError (exit 2) naming the word and its place.
 */
export function refuseNames(document: Document, nameIn: (text: string) => string | null): Document {
  for (const { text, where } of placesOf(document)) {
    const word = nameIn(text);
    if (word !== null) throw new InputError(say('requirements.name-leaked', { word, where }), 2);
  }
  return document;
}

function placesOf({ title, provenance, blocks }: Document): readonly Place[] {
  return [
    { text: title, where: say('requirements.place-title') },
    ...provenance.flat().map((text) => ({ text, where: say('requirements.place-basis') })),
    ...blocks.flatMap(placesIn),
  ];
}

function placesIn(block: Block): readonly Place[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'notice':
      return [{ text: block.text, where: quoted(block.text) }];
    case 'list':
      return block.items.map((text) => ({ text, where: quoted(text) }));
    case 'table': {
      const { caption, unit, columns, rows, notes } = block;
      const where = say('requirements.place-caption', { table: caption });
      return [
        ...[caption, unit ?? '', ...notes, ...columns.map(({ label }) => label)].map((text) => ({
          text,
          where,
        })),
        ...rows.flatMap(({ cells }, row) =>
          cells.flatMap((cell, column) =>
            cell.type === 'text'
              ? [{ text: cell.text, where: cellPlace(caption, row, columns[column]?.label ?? '') }]
              : [],
          ),
        ),
      ];
    }
    default:
      return block satisfies never;
  }
}

function cellPlace(table: string, row: number, column: string): Say {
  return say('requirements.place-cell', { table, row: String(row + 1), column });
}

/** As much of a paragraph as it takes to find it. */
function quoted(text: string): Say {
  return say('requirements.place-text', { text: text.length > 60 ? `${text.slice(0, 60)} …` : text });
}
