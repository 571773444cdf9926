import { SaxesParser } from 'saxes';
import { limits } from './limits.ts';
import { localName, type XmlNode } from './xml-node.ts';

/** What is wrong with a document that breaks a limit; the parser itself reports what is not well-formed. */
export type XmlLimit = 'too-deep' | 'text-too-long' | 'too-many-elements';

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

export interface XmlRecords {
  /** The name of the root element, once it was seen. */
  readonly root: () => string | null;
  /** What the root holds beside the records, as far as it was read, with the elements that are still open around them. */
  readonly header: () => XmlNode;
  readonly line: () => number;
  /** The records that the piece completes. */
  readonly write: (piece: string) => readonly XmlNode[];
  /** @throws Error where the document ends too soon. */
  readonly close: () => void;
}

/**
 * Reads a document of many like records, one at a time, so that memory does not grow with the file. The records hang
 * below the root, or below those of its children that `section` names: what else stands there is passed over. Entities
 * other than XML's own five are refused, a DOCTYPE is passed over and nothing is ever fetched.
 * @throws Error for what is not well-formed, XmlLimitError for what is nested or long beyond reason.
 */
export function xmlRecords(
  recordName: string | ReadonlySet<string>,
  skipped: ReadonlySet<string>,
  section: RegExp | null = null,
): XmlRecords {
  const recordNames = typeof recordName === 'string' ? new Set([recordName]) : recordName;
  const depth = section === null ? 1 : 2;
  const parser = new SaxesParser({ xmlns: false, position: true });
  /** Names are asked for millions of times, and a number is told apart sooner than a word. */
  const skippedLengths = new Set([...skipped].map(({ length }) => length));
  const open: OpenNode[] = [];
  let done: XmlNode[] = [];
  let charactersSinceTag = 0;
  let elementsSinceRecord = 0;
  let attributes: Map<string, string> | null = null;

  // As they come: a list of an element's attributes is empty for most, and costs more to ask than to fill.
  parser.on('attribute', ({ name, value }) => {
    attributes ??= new Map();
    attributes.set(localName(name), value);
  });
  parser.on('opentag', ({ name }) => {
    charactersSinceTag = 0;
    if (open.length >= limits.xmlDepth) throw new XmlLimitError('too-deep');
    if (!isBesideRecords()) elementsSinceRecord += 1;
    if (elementsSinceRecord > limits.xmlElements) throw new XmlLimitError('too-many-elements');
    open.push({ name: localName(name), attributes: attributes ?? noAttributes, children: none, text: '' });
    attributes = null;
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    charactersSinceTag = 0;
    const isAside = isBesideRecords();
    const node = open.length > 1 ? open.pop() : undefined;
    if (node === undefined || isAside) return;
    node.text = node.text.trim();
    const isRecord = open.length === depth && holdsRecords(open[depth - 1]) && recordNames.has(node.name);
    if (isRecord) {
      done.push(node);
      elementsSinceRecord = 0;
    } else if (!isKnownSection(node)) addChild(node);
  });

  function addChild(node: OpenNode): void {
    const parent = open.at(-1);
    if (parent === undefined) return;
    if (parent.children === none) parent.children = [node];
    else parent.children.push(node);
  }

  /** Where every record has a section of its own, one of them stands for all. */
  function isKnownSection({ name }: XmlNode): boolean {
    const [root] = open;
    if (section === null || root === undefined || open.length !== 1 || !section.test(name)) return false;
    return root.children.some((child) => child.name === name);
  }

  function holdsRecords(node: OpenNode | undefined): boolean {
    return node !== undefined && (section === null || section.test(node.name));
  }

  /** Whether what is open belongs to a neighbour of the records: the tree of a whole classification, say. */
  function isBesideRecords(): boolean {
    const neighbour = section === null ? undefined : open[depth];
    return neighbour !== undefined && holdsRecords(open[1]) && !recordNames.has(neighbour.name);
  }

  function addText(text: string): void {
    const node = open.at(-1);
    // What stands between the records is line breaks, and as many of them as there are records.
    if (node === undefined || (open.length <= depth && holdsRecords(open[depth - 1]))) return;
    // What stands between elements is mostly the indentation, which is cut off in the end.
    if (node.text === '' && text.trim() === '') return;
    if ((skippedLengths.has(node.name.length) && skipped.has(node.name)) || isBesideRecords()) return;
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

  function header(): XmlNode {
    const root = open[0] ?? { name: '', attributes: new Map(), children: [], text: '' };
    const around = open.slice(1, depth);
    return around.length === 0 ? root : { ...root, children: [...root.children, ...around] };
  }

  return {
    root: () => open[0]?.name ?? null,
    header,
    line: () => parser.line,
    write,
    close: () => {
      parser.close();
    },
  };
}

/** Most elements have neither children nor attributes: they share what is empty, for a catalogue has millions of them. */
const none: XmlNode[] = [];
const noAttributes: ReadonlyMap<string, string> = new Map();
