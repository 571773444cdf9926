import { InputError } from '../../errors.ts';
import type { ImportInput } from '../importer.ts';
import { xmlFailure } from './xml-failure.ts';
import type { XmlNode } from './xml-node.ts';
import { xmlRecords } from './xml-records.ts';
import { xmlText } from './xml-text.ts';

/** A small document as one tree. Entities of its own are refused, nothing is fetched. @throws InputError (exit 3). */
export async function xmlDocument({ file, head, stream }: ImportInput): Promise<XmlNode> {
  const records = xmlRecords('', new Set());
  try {
    for await (const piece of xmlText(head, stream)) records.write(piece);
    records.close();
    return records.header();
  } catch (cause) {
    throw cause instanceof InputError ? cause : xmlFailure(file, records.line(), cause);
  }
}

/** The first element of that name, the node itself included, wherever it hangs; null where there is none. */
export function nodeNamed(node: XmlNode, name: string): XmlNode | null {
  if (node.name === name) return node;
  for (const child of node.children) {
    const found = nodeNamed(child, name);
    if (found !== null) return found;
  }
  return null;
}
