import type { RawRow } from '../model/raw-table.ts';
import type { Say } from '../model/say.ts';
import { say } from '../text/index.ts';
import type { TableReader } from './table-reader.ts';

const unitAfter = /\s*(?:stk|pcs)\.?$/i;

/** How many cameras a row stands for, 1 where it does not say; or why nobody can count them. */
export function readQuantity(row: RawRow, reader: TableReader, largest: number | null): number | Say {
  const read = reader.decimal(row, 'quantity');
  if (read === null) return 1;
  const { text } = reader.cell(row, 'quantity');
  const quantity = Number(read.decimal ?? text.replace(unitAfter, ''));
  if (!Number.isInteger(quantity) || quantity < 0) return say('import.unread-quantity', { value: text });
  if (quantity === 0) return say('import.no-cameras');
  if (largest !== null && quantity > largest)
    return say('import.quantity-too-large', { value: text, largest });
  return quantity;
}
