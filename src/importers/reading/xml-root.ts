import { look } from './magic.ts';
import { localName } from './xml-node.ts';

/** The local name of a document's root element, from its first bytes; null where they are no XML or end too early. */
export function xmlRoot(head: Uint8Array): string | null {
  if (look(head) !== 'markup') return null;
  const root = /<([A-Za-z_][\w.:-]*)/.exec(xmlHead(head))?.[1];
  return root === undefined ? null : localName(root);
}

/** The first bytes as text without comments and instructions; names of elements and standards are plain ASCII. */
export function xmlHead(head: Uint8Array): string {
  const start = Buffer.from(head).toString('latin1').replaceAll('\0', '');
  return start.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '');
}
