import type { ImportInput } from '../importer.ts';
import { xmlText } from './xml-text.ts';

/** How much of a piece is kept for the next: more than any start of a comment or of an action can be long. */
const overlap = 400;

/**
 * Whether a line of the catalogue asks for one of the actions. What kind of edition a document is must be known before
 * its first line is handed on, so it is looked for ahead of the parser: a search for one word, which costs a fraction
 * of reading the document, and stops at the first hit. A template's actions inside comments do not count.
 */
export async function lineActions(
  { head, stream }: ImportInput,
  actions: readonly string[],
): Promise<boolean> {
  const pattern = new RegExp(
    `<!--|ActionCode(?:\\s[^<>]{0,300})?>\\s{0,20}(?:${actions.join('|')})\\s{0,20}<`,
    'gi',
  );
  let rest = '';
  let inComment = false;
  for await (const piece of xmlText(head, stream)) {
    const text = rest + piece;
    let place = 0;
    for (;;) {
      if (inComment) {
        const end = text.indexOf('-->', place);
        if (end < 0) break;
        place = end + '-->'.length;
        inComment = false;
      }
      pattern.lastIndex = place;
      const found = pattern.exec(text);
      if (found === null) break;
      if (found[0] !== '<!--') return true;
      place = found.index + found[0].length;
      inComment = true;
    }
    // What was passed over already is not looked at again: a comment's end must not be taken for its start.
    rest = text.slice(Math.max(place, text.length - overlap));
  }
  return false;
}
