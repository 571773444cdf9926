/** What a worksheet's XML says that the reader of its cells does not pass on. */
export interface SheetFacts {
  /** Columns that the workbook does not show, counted from 0. */
  readonly hiddenColumns: ReadonlySet<number>;
  /** Rows that the workbook does not show, by hand or by a filter, as a person counts them. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Formulas without a result: the program that wrote the file has not calculated them. */
  readonly blankFormulas: { readonly count: number; readonly first: string };
}

const columnTag = /<(?:\w+:)?col\s[^>]*>/g;
const rowTag = /<(?:\w+:)?row\s[^>]*>/g;
const hidden = /\shidden="(?:1|true)"/;
/** The cell's opening tag and a formula, and then no value: the cell ends. */
const blankFormula =
  /<(?:\w+:)?c\s[^>]*?\br="([A-Z]+\d+)"[^>]*>\s*<(?:\w+:)?f\b(?:[^>]*\/>|[^>]*>[^<]*<\/(?:\w+:)?f>)\s*<\/(?:\w+:)?c>/g;
/** Longer than a cell with its formula, of which a part may stand at the end of a piece. */
const tailCharacters = 16_384;
const widest = 16_384;

/** Looks at a worksheet in pieces of XML as they come. */
export function sheetFacts() {
  const hiddenColumns = new Set<number>();
  const hiddenRows = new Set<number>();
  let [text, count, first] = ['', 0, ''];

  function look(until: number): void {
    const whole = text.slice(0, until);
    if (whole.includes('<f') || whole.includes(':f'))
      for (const [, cell = ''] of whole.matchAll(blankFormula)) {
        if (count === 0) first = cell;
        count += 1;
      }
    if (whole.includes('hidden="')) hideRows(whole);
    if (whole.includes('col ')) for (const [tag] of whole.matchAll(columnTag)) hide(tag);
    text = text.slice(until);
  }

  function hideRows(whole: string): void {
    for (const [tag] of whole.matchAll(rowTag)) if (hidden.test(tag)) hiddenRows.add(numberOf(tag, 'r'));
  }

  function hide(tag: string): void {
    if (!hidden.test(tag)) return;
    const [from, to] = [numberOf(tag, 'min'), numberOf(tag, 'max')];
    // Up to the sheet's last column is how a program hides what lies beyond the data.
    for (let column = from; column <= Math.min(to, widest); column += 1) hiddenColumns.add(column - 1);
  }

  return {
    add(piece: Uint8Array): void {
      text += Buffer.from(piece).toString('latin1');
      if (text.length < tailCharacters * 2) return;
      const end = text.lastIndexOf('</row>');
      if (end > 0) look(end);
      else if (text.length > tailCharacters * 64) text = text.slice(-tailCharacters);
    },
    end(): SheetFacts {
      look(text.length);
      return { hiddenColumns, hiddenRows, blankFormulas: { count, first } };
    },
  };
}

function numberOf(tag: string, name: string): number {
  return Number(new RegExp(`\\s${name}="(\\d{1,7})"`).exec(tag)?.[1] ?? 0);
}
