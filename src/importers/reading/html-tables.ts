import { Parser } from 'htmlparser2';
import { type HtmlTable, htmlTable, type TableBuilder } from './html-table.ts';
import { limits } from './limits.ts';

/** What is on a page and is read by nobody: programs, choices, drawings. */
const unread = new Set('script style noscript template select textarea button svg title object'.split(' '));
/** Prices that are struck out are prices no more. */
const struck = new Set(['del', 's', 'strike']);
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const lines = new Set('br p div li dt dd ul ol hr h1 h2 h3 h4 h5 h6'.split(' '));

/** A page that nests its elements without end. */
export class TooDeep extends Error {}

/**
 * The tables of a page in the order they begin, nested ones too, each with its caption or the heading above it. Read
 * from the stream of tags, so that a page of any size costs little more than its cells. @throws TooDeep
 */
export function htmlTables(text: string): readonly HtmlTable[] {
  const tables: HtmlTable[] = [];
  const open: TableBuilder[] = [];
  let heading: string | null = null;
  let headingText: string | null = null;
  let depth = 0;
  /** The depth of the outermost element whose text is not shown; 0 where all is. */
  let silentFrom = 0;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > limits.htmlDepth) throw new TooDeep(name);
        if (silentFrom > 0) return;
        if (unread.has(name) || struck.has(name) || (isHidden(attributes) && !isPlace(name)))
          silentFrom = depth;
        else opened(name, attributes);
      },
      ontext(piece) {
        if (silentFrom > 0) return;
        // The line breaks of the source are blanks to the reader.
        const shown = piece.replace(/\s+/g, ' ');
        if (headingText !== null) headingText += shown;
        // A cell around a table says what the table says, which is short where it matters and cut where it is not.
        for (const table of open) table.write(shown);
      },
      onclosetag(name) {
        if (silentFrom === depth) silentFrom = 0;
        else if (silentFrom === 0) closed(name);
        depth -= 1;
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(text);
  parser.end();
  return tables;

  function opened(name: string, attributes: Readonly<Record<string, string>>): void {
    const table = open.at(-1);
    if (isPlace(name)) table?.openPlace(name, attributes, isHidden(attributes));
    if (headings.has(name)) headingText = '';
    if (lines.has(name)) table?.write('\n');
    if (name === 'sup' || name === 'sub') table?.raised();
    if (name === 'img') table?.picture(attributes.alt ?? '');
    if (name === 'input') table?.field(attributes.type ?? 'text');
    if (name !== 'table') return;
    const inner = htmlTable(heading);
    tables.push(inner);
    open.push(inner);
  }

  function closed(name: string): void {
    if (name === 'table') {
      open.pop()?.end();
      open.at(-1)?.write(' ');
      return;
    }
    const table = open.at(-1);
    if (isPlace(name)) table?.closePlace(name);
    else if (lines.has(name)) table?.write('\n');
    if (headings.has(name)) {
      heading = (headingText ?? '').replace(/\s+/g, ' ').trim() || heading;
      headingText = null;
    }
  }
}

function isPlace(name: string): name is 'tr' | 'td' | 'th' | 'thead' | 'tbody' | 'tfoot' | 'caption' {
  return ['tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'caption'].includes(name);
}

function isHidden({ hidden, style = '' }: Readonly<Record<string, string>>): boolean {
  return hidden !== undefined || /display\s*:\s*none|visibility\s*:\s*(hidden|collapse)/i.test(style);
}
