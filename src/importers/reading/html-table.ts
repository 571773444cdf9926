import type { RawCell } from '../../model/raw-table.ts';
import { htmlGrid, type SpannedCell } from './html-grid.ts';
import { limits } from './limits.ts';

export interface HtmlTable {
  /** The caption, else the heading above; null where there is neither. */
  readonly name: () => string | null;
  readonly rows: readonly HtmlRow[];
  /** Fields to type a password into: the table lays out a form. */
  readonly asksPassword: () => boolean;
}

interface HtmlRow {
  readonly cells: readonly RawCell[];
  /** On the page but not shown; it is told and not read. */
  readonly hidden: boolean;
}

export interface TableBuilder extends HtmlTable {
  readonly openPlace: (name: Place, attributes: Readonly<Record<string, string>>, hidden: boolean) => void;
  readonly closePlace: (name: Place) => void;
  readonly write: (text: string) => void;
  readonly raised: () => void;
  readonly picture: (alternative: string) => void;
  readonly field: (type: string) => void;
  readonly end: () => void;
}

type Place = 'tr' | 'td' | 'th' | 'thead' | 'tbody' | 'tfoot' | 'caption';

interface OpenCell {
  readonly columns: number;
  readonly rows: number;
  readonly hidden: boolean;
  text: string;
  pictures: string;
}

/** One table as its tags come in, in any order that browsers put up with: end tags may be missing. */
export function htmlTable(headingAbove: string | null): TableBuilder {
  const rows: HtmlRow[] = [];
  const grid = htmlGrid();
  let caption: string | null = null;
  let inCaption = false;
  let hiddenGroup = false;
  let inHead = false;
  let row: { cells: SpannedCell[]; hidden: boolean; isHeader: boolean } | null = null;
  let cell: OpenCell | null = null;
  let password = false;

  function endCell(): void {
    if (cell === null || row === null) return;
    const written = plain(cell.text);
    const text = written === '' ? plain(cell.pictures) : written;
    // A hidden cell still takes its place, so that the cells after it stay in their columns.
    const shown = cell.hidden ? '' : text;
    const tooLong = shown.length > limits.cellCharacters;
    const kind = tooLong ? 'error' : 'text';
    row.cells.push({
      cell: { text: tooLong ? shown.slice(0, 100) : shown, kind },
      columns: cell.columns,
      rows: cell.rows,
    });
    cell = null;
  }

  function endRow(): void {
    endCell();
    if (row === null) return;
    rows.push({ cells: grid.addRow(row.cells, row.isHeader), hidden: row.hidden });
    row = null;
  }

  function openPlace(name: Place, attributes: Readonly<Record<string, string>>, hidden: boolean): void {
    if (name === 'caption') inCaption = true;
    else if (name === 'tr') {
      endRow();
      row = { cells: [], hidden: hidden || hiddenGroup, isHeader: true };
    } else if (name === 'td' || name === 'th') {
      endCell();
      row ??= { cells: [], hidden: hiddenGroup, isHeader: true };
      if (name === 'td' && !inHead) row.isHeader = false;
      const columns = Math.max(1, span(attributes.colspan) ?? 1);
      const reach = span(attributes.rowspan) ?? 1;
      cell = { columns, rows: reach === 0 ? Number.MAX_SAFE_INTEGER : reach, hidden, text: '', pictures: '' };
    } else {
      endGroup();
      hiddenGroup = hidden;
      inHead = name === 'thead';
    }
  }

  function endGroup(): void {
    endRow();
    grid.endGroup();
    hiddenGroup = false;
    inHead = false;
  }

  return {
    rows,
    name: () => (caption === null ? headingAbove : plain(caption).replaceAll('\n', ' ') || headingAbove),
    asksPassword: () => password,
    openPlace,
    closePlace(name) {
      if (name === 'caption') inCaption = false;
      else if (name === 'tr') endRow();
      else if (name === 'td' || name === 'th') endCell();
      else endGroup();
    },
    write(text) {
      if (inCaption) caption = (caption ?? '') + text;
      if (cell !== null && cell.text.length <= limits.cellCharacters) cell.text += text;
    },
    raised() {
      // 1.234 with a raised 50 is not 123450: the mark keeps it from being read as a number at all.
      if (cell !== null && /\d$/.test(cell.text)) cell.text += '^';
    },
    picture(alternative) {
      if (cell !== null) cell.pictures += ` ${alternative}`;
    },
    field(type) {
      if (type.toLowerCase() === 'password') password = true;
    },
    end: endGroup,
  };
}

function span(text: string | undefined): number | null {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isNaN(number) || number < 0 ? null : number;
}

/** Line breaks stay, other white space is one blank, as a browser shows it. */
function plain(text: string): string {
  return text
    .replace(/[\t\r\f\v \u00a0\u202f\u2009]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .replace(/[\u200b\u00ad\ufeff]/g, '')
    .trim();
}
