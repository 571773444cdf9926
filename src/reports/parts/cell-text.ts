import type { Cell, Table } from '../../model/document.ts';
import { formatNumber, type Language } from '../../text/index.ts';

/** A cell as a person reads it: `12.855`, `31*`, `8.450,00 DKK`; a blank is nothing. */
export function cellText(cell: Cell, language: Language): string {
  switch (cell.type) {
    case 'text':
      return cell.text;
    case 'number':
      return `${formatNumber(language, cell.value, cell.decimals)}${cell.mark ?? ''}`;
    case 'money':
      return `${moneyText(cell.minor, language)} ${cell.currency}`;
    case 'blank':
      return '';
    default:
      return cell satisfies never;
  }
}

/** The labels of the header row; the table's unit stands in its corner. */
export function headerLabels({ columns, unit }: Pick<Table, 'columns' | 'unit'>): readonly string[] {
  return columns.map(({ label }, index) => (index === 0 && unit !== null ? unit : label));
}

/** `845000` ► `8.450,00`, by its digits and not by a float. */
function moneyText(minor: number, language: Language): string {
  const digits = Math.abs(minor).toString().padStart(3, '0');
  const whole = formatNumber(language, Number(digits.slice(0, -2)));
  return `${minor < 0 ? '-' : ''}${whole}${language === 'da' ? ',' : '.'}${digits.slice(-2)}`;
}
