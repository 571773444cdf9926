import { SaxesParser } from 'saxes';
import { limits } from './limits.ts';
import { localName, type XmlNode } from './xml-node.ts';

/** What is wrong with a document that breaks a limit; the parser itself reports what is not well-formed. */
export type XmlLimit = 'too-deep' | 'text-too-long';

export class XmlLimitError extends Error {
  override readonly name = 'XmlLimitError';
  readonly limit: XmlLimit;

  constructor(limit: XmlLimit) {
    super(limit);
    this.limit = limit;
  }
}

interface OpenNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  children: XmlNode[];
  text: string;
}

/** Most elements have no attributes and no children: they share these, which nobody writes to. */
const noAttributes: ReadonlyMap<string, string> = new Map();
const noChildren: XmlNode[] = [];

export interface XmlRecords {
  /** The name of the root element, once it was seen. */
  readonly root: () => string | null;
  /** What the root holds beside the records, as far as it was read. */
  readonly header: () => XmlNode;
  readonly line: () => number;
  /** The records that the piece completes. */
  readonly write: (piece: string) => readonly XmlNode[];
  /** @throws Error where the document ends too soon. */
  readonly close: () => void;
}

/**
 * Reads a document of many like records that hang below its root, one record at a time, so that memory does not grow
 * with the file. Entities other than XML's own five are refused, a DOCTYPE is passed over and nothing is ever fetched.
 * @throws Error for what is not well-formed, XmlLimitError for what is nested or long beyond reason.
 */
export function xmlRecords(recordName: string, skipped: ReadonlySet<string>): XmlRecords {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: OpenNode[] = [];
  let done: XmlNode[] = [];
  let charactersSinceTag = 0;

  parser.on('opentag', ({ name, attributes }) => {
    charactersSinceTag = 0;
    if (open.length >= limits.xmlDepth) throw new XmlLimitError('too-deep');
    open.push({ name: localName(name), attributes: byLocalName(attributes), children: noChildren, text: '' });
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    charactersSinceTag = 0;
    const node = open.length > 1 ? open.pop() : undefined;
    if (node === undefined) return;
    if (node.text !== '') node.text = node.text.trim();
    if (open.length === 1 && node.name === recordName) done.push(node);
    else addChild(open[open.length - 1], node);
  });

  function addText(text: string): void {
    const node = open[open.length - 1];
    if (node === undefined || skipped.has(node.name)) return;
    if (node.text.length + text.length > limits.xmlTextCharacters) throw new XmlLimitError('text-too-long');
    node.text += text;
  }

  function write(piece: string): readonly XmlNode[] {
    charactersSinceTag += piece.length;
    // The parser keeps the text between two tags whole: even what is skipped must end some time.
    if (charactersSinceTag > limits.xmlSkippedCharacters) throw new XmlLimitError('text-too-long');
    done = [];
    parser.write(piece);
    return done;
  }

  return {
    root: () => open[0]?.name ?? null,
    header: () => open[0] ?? { name: '', attributes: new Map(), children: [], text: '' },
    line: () => parser.line,
    write,
    close: () => {
      parser.close();
    },
  };
}

function addChild(parent: OpenNode | undefined, node: XmlNode): void {
  if (parent === undefined) return;
  if (parent.children === noChildren) parent.children = [node];
  else parent.children.push(node);
}

function byLocalName(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  let pairs: Map<string, string> | null = null;
  for (const key in attributes) {
    pairs ??= new Map();
    pairs.set(localName(key), attributes[key] ?? '');
  }
  return pairs ?? noAttributes;
}
