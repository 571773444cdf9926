import type { ImportInput } from '../importer.ts';
import { xmlText } from './xml-text.ts';

/** How much of a piece is looked at again with the next: more than an action with its tags can be long. */
const overlap = 400;

/**
 * Whether a line of the catalogue asks for one of the actions. What kind of edition a document is must be known before
 * its first line is handed on, so it is looked for ahead of the parser: the bytes are searched for the word, and only
 * where it stands anywhere the text is read more closely. A template's actions inside comments do not count.
 */
export async function lineActions(input: ImportInput, actions: readonly string[]): Promise<boolean> {
  return (await mayHold(input, actions)) && (await holds(input, actions));
}

/** Cheap, and never wrong when it says no: names of actions are ASCII in every encoding but UTF-16. */
async function mayHold({ head, stream }: ImportInput, actions: readonly string[]): Promise<boolean> {
  if (head.includes(0)) return true;
  const words = actions.flatMap((action) => [action.slice(1), action.slice(1).toUpperCase()]);
  const longest = Math.max(...words.map(({ length }) => length));
  let rest = new Uint8Array();
  for await (const chunk of stream()) {
    const seam = Buffer.concat([rest, chunk.subarray(0, longest)]);
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (words.some((word) => bytes.includes(word, 0, 'latin1') || seam.includes(word, 0, 'latin1')))
      return true;
    rest = Uint8Array.from(bytes.subarray(-longest));
  }
  return false;
}

async function holds({ head, stream }: ImportInput, actions: readonly string[]): Promise<boolean> {
  const pattern = new RegExp(
    `ActionCode(?:\\s[^<>]{0,300})?>\\s{0,20}(?:${actions.join('|')})\\s{0,20}<`,
    'i',
  );
  let rest = '';
  let inComment = false;
  for await (const piece of xmlText(head, stream)) {
    const text = rest + piece;
    if (pattern.test(outside(text, inComment))) return true;
    const kept = cutAt(text, Math.max(0, text.length - overlap));
    inComment = isInside(text.slice(0, kept), inComment);
    rest = text.slice(kept);
  }
  return false;
}

/** The text without its comments, of which the first may have begun before it. */
function outside(text: string, inComment: boolean): string {
  return `${inComment ? '<!--' : ''}${text}`.replace(/<!--[\s\S]*?(?:-->|$)/g, ' ');
}

/** Whether a comment is open at the end of the text. */
function isInside(text: string, inComment: boolean): boolean {
  // Searching from the end is slow, and most pieces hold no comment.
  if (!text.includes(inComment ? '-->' : '<!--')) return inComment;
  return text.lastIndexOf('<!--') > text.lastIndexOf('-->');
}

/** The place to cut a text at, or a little before it, so that no mark of a comment is torn. */
function cutAt(text: string, place: number): number {
  const torn = ['<!--', '-->'].map((mark) => text.indexOf(mark, Math.max(0, place - mark.length + 1)));
  return Math.min(place, ...torn.filter((start) => start >= 0));
}
