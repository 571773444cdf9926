import type { CellObject } from 'write-excel-file/node';
import type { Cell, Column, Row } from '../../model/document.ts';

const headerColour = '#E7ECF2';

export function headerCell(label: string, { align }: Column): CellObject {
  return {
    value: label === '' ? ' ' : label,
    type: String,
    fontWeight: 'bold',
    backgroundColor: headerColour,
    align,
    alignVertical: 'top',
    wrap: true,
    bottomBorderStyle: 'thin',
  };
}

/**
 * One cell with its own type: numbers and kroner stay numbers that can be added up, with footnote sign and currency in
 * their format only. Text is written as text, so that no formula is made of what somebody wrote.
 */
export function sheetCell(cell: Cell, kind: Row['kind']): CellObject {
  const style = kind === 'total' ? totalStyle : bodyStyle;
  switch (cell.type) {
    case 'text':
      return cell.text === '' ? { ...style } : { ...style, value: cell.text, type: String, wrap: true };
    case 'number':
      return { ...style, value: cell.value, type: Number, format: numberFormat(cell), align: 'right' };
    case 'money':
      return {
        ...style,
        value: cell.minor / 100,
        type: Number,
        format: `#,##0.00 "${cell.currency.replaceAll('"', '')}"`,
        align: 'right',
      };
    case 'blank':
      return { ...style };
    default:
      return cell satisfies never;
  }
}

const bodyStyle = { alignVertical: 'top' } as const;
const totalStyle = { ...bodyStyle, fontWeight: 'bold', topBorderStyle: 'thin' } as const;

function numberFormat({ decimals, mark }: Extract<Cell, { type: 'number' }>): string {
  const fraction = decimals === undefined || decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  const sign = mark === undefined ? '' : `"${mark.replaceAll('"', '')}"`;
  return `#,##0${fraction}${sign}`;
}
