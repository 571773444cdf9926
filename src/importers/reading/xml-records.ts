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
  readonly children: XmlNode[];
  text: string;
}

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
    const pairs = Object.entries(attributes).map(([key, value]) => [localName(key), value] as const);
    open.push({ name: localName(name), attributes: new Map(pairs), children: [], text: '' });
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    charactersSinceTag = 0;
    const node = open.length > 1 ? open.pop() : undefined;
    if (node === undefined) return;
    const finished = { ...node, text: node.text.trim() };
    if (open.length === 1 && node.name === recordName) done.push(finished);
    else open.at(-1)?.children.push(finished);
  });

  function addText(text: string): void {
    const node = open.at(-1);
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
