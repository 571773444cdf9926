import type { RawRow } from '../model/raw-table.ts';
import { damagedCode } from './damaged-code.ts';
import type { TableReader } from './table-reader.ts';

interface CameraNames {
  readonly brand: string | null;
  readonly model: string | null;
}

/** A video system names a device after its model and address. */
const addressBehind = /\s*[([]\s*(?:https?:\/\/)?\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\/?\s*[)\]]\s*$/i;

/**
 * Makes a reader of a row's brand and model, which have columns of their own, or one column holds both. `brandIn` gives
 * the brand that a text begins with.
 */
export function cameraNamesReader(
  { cell, has, text, warn }: TableReader,
  brandIn: (text: string) => string | null,
): (row: RawRow) => CameraNames {
  return (row) => {
    const field = has('model') ? 'model' : 'camera';
    const damaged = damagedCode(cell(row, field));
    if (damaged !== null) warn(row, field, damaged);
    const model = damaged === null ? (text(row, field)?.replace(addressBehind, '') ?? null) : null;
    return { brand: text(row, 'brand') ?? brandOfDriver(row, model), model };
  };

  /** The driver is a hint for a model that comes without a maker, never a word against what the model says. */
  function brandOfDriver(row: RawRow, model: string | null): string | null {
    const driver = text(row, 'driver');
    if (driver === null || model === null || brandIn(model) !== null) return null;
    return brandIn(driver);
  }
}
