import type { CatalogLine } from '../model/catalog-line.ts';
import type { HeaderRules } from '../model/headers.ts';
import type { RawRow } from '../model/raw-table.ts';
import type { Reject } from '../model/reject.ts';
import type { Say } from '../model/say.ts';
import { say } from '../text/index.ts';
import { countryReader } from './country-name.ts';
import { damagedCode } from './damaged-code.ts';
import { foldHeader } from './fold.ts';
import { isGroupHeading } from './group-heading.ts';
import { gtinDigits, readGtin } from './gtin.ts';
import { readLeadTime } from './lead-time.ts';
import { priceReader } from './price-cell.ts';
import { remembered } from './remembered.ts';
import { rowProperties } from './row-properties.ts';
import type { RowReader } from './row-reader.ts';
import { unitQuantity } from './unit-quantity.ts';

/** What a person has said about a file, for what the file itself does not say. */
export interface CatalogRowContext {
  readonly agreement: string | null;
  readonly supplier: string | null;
}

export type CatalogRow =
  | { readonly line: CatalogLine; readonly reject: null }
  | { readonly line: null; readonly reject: Reject };

/** Fields of a catalogue whose numbers depend on how their column is written. */
export const catalogNumbers = ['price', 'priceQuantity'] as const;

/** Makes a reader of catalogue rows for one table; a row without item number or name is a reject, never a crash. */
export function catalogRowReader(
  reader: RowReader,
  rules: HeaderRules,
  context: CatalogRowContext,
): (row: RawRow) => CatalogRow {
  const price = priceReader(reader, rules);
  const properties = rowProperties(reader.mapping);
  const countryOf = remembered(countryReader(rules.countries));
  const folded = remembered(foldHeader);
  const unspscOf = remembered(readUnspsc);
  const daysOf = remembered(readLeadTime);
  const counted = remembered(unitQuantity);
  const notOrderable = new Set(rules.notOrderable.map(foldHeader));
  const { text, day, warn } = reader;
  let heading: string | null = null;

  return (row) => {
    const reject = (field: string | null, why: Say): CatalogRow => ({
      line: null,
      reject: { row: row.number, field, why },
    });
    const aside = reader.aside(row);
    if (aside !== null) return reject(null, headed(aside));
    const damaged = damagedCode(reader.cell(row, 'item'));
    if (damaged !== null) return reject('item', damaged);
    const item = text(row, 'item');
    if (item === null) return reject('item', say('import.no-item'));
    const model = code(row, 'model');
    const described = text(row, 'description');
    const name = text(row, 'name') ?? described ?? model;
    if (name === null) return reject('name', say('import.no-name', { item }));
    const agreement = text(row, 'agreement') ?? context.agreement;
    if (agreement === null) return reject('agreement', say('import.row-without-agreement', { item }));
    const supplier = text(row, 'supplier') ?? context.supplier;
    if (supplier === null) return reject('supplier', say('import.row-without-supplier', { item }));

    const leadTime = text(row, 'leadTimeDays');
    const line: CatalogLine = {
      agreement,
      lot: text(row, 'lot'),
      supplier,
      item,
      name,
      description: described ?? '',
      brand: text(row, 'brand'),
      maker: text(row, 'maker'),
      model,
      gtin: checked(row, 'gtin', readGtin, 'import.unread-gtin'),
      unspsc: checked(row, 'unspsc', unspscOf, 'import.unread-unspsc'),
      group: text(row, 'group') ?? heading,
      unit: unitOf(row),
      price: price(row),
      priceQuantity: quantity(row),
      validFrom: day(row, 'validFrom'),
      validTo: day(row, 'validTo'),
      orderable: !notOrderable.has(folded(text(row, 'orderable') ?? '')),
      origin: checked(row, 'origin', countryOf, 'import.unknown-country'),
      leadTimeDays: leadTime === null ? null : daysOf(leadTime),
      warranty: text(row, 'warranty'),
      link: text(row, 'link'),
      properties: properties(row),
      file: reader.mapping.file,
      row: row.number,
    };
    return { line, reject: null };
  };

  /** A list without a column for the group has headings instead: each stands for the rows down to the next. */
  function headed(aside: Say): Say {
    const { value } = aside.values;
    if (aside.key !== 'import.lone-cell' || reader.has('group') || typeof value !== 'string') return aside;
    if (!isGroupHeading(value)) return aside;
    heading = value;
    return say('import.group-heading', { value });
  }

  function code(row: RawRow, field: string): string | null {
    const damaged = damagedCode(reader.cell(row, field));
    if (damaged !== null) warn(row, field, damaged);
    return damaged === null ? text(row, field) : null;
  }

  function checked(
    row: RawRow,
    field: string,
    parse: (written: string) => string | null,
    key: 'import.unread-gtin' | 'import.unread-unspsc' | 'import.unknown-country',
  ): string | null {
    const written = code(row, field);
    if (written === null) return null;
    const value = parse(written);
    if (value === null) warn(row, field, say(key, { value: written }));
    else if (field === 'gtin' && value.length > gtinDigits(written).length)
      warn(row, field, say('import.gtin-padded', { value: written, gtin: value }));
    return value;
  }

  function unitOf(row: RawRow): string | null {
    const unit = text(row, 'unit');
    const told = unit === null ? null : counted(unit);
    return told === null ? unit : told.unit || null;
  }

  /** A column of its own decides; else a unit may say `pr. 10 stk.`. */
  function quantity(row: RawRow): number {
    const read = reader.decimal(row, 'priceQuantity');
    if (read === null) return counted(text(row, 'unit') ?? '')?.quantity ?? 1;
    const value = Number(read.decimal ?? Number.NaN);
    if (value > 0) return value;
    const { text: written } = reader.cell(row, 'priceQuantity');
    warn(row, 'priceQuantity', say('import.unread-price-quantity', { value: written }));
    return 1;
  }
}

/** Eight digits (source: UNSPSC), also where dots or blanks part them. */
function readUnspsc(text: string): string | null {
  const digits = text.replace(/[\s.-]/g, '');
  return /^\d{8}$/.test(digits) ? digits : null;
}
