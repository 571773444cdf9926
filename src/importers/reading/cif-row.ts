import type { CatalogLine } from '../../model/catalog-line.ts';
import { withoutUserInfo } from '../../model/link.ts';
import type { RawRow } from '../../model/raw-table.ts';
import type { Reject } from '../../model/reject.ts';
import type { Say } from '../../model/say.ts';
import { say } from '../../text/index.ts';
import type { CatalogEdition } from '../importer.ts';
import type { CifField } from './cif-fields.ts';
import { dayOf } from './day-of.ts';
import { positive } from './exact-decimal.ts';
import { itemProperties, type StatedProperty } from './item-properties.ts';
import { netPrice } from './net-price.ts';
import { statedOrigin } from './stated-origin.ts';

interface CifRow {
  readonly file: string;
  readonly edition: CatalogEdition;
  readonly row: RawRow;
  /** The cell of a column; null where it is empty or the file has no such column. */
  readonly cell: (field: CifField) => string | null;
  /** The cells of columns that are the two sides' own. */
  readonly others: readonly StatedProperty[];
  readonly currency: string | null;
}

interface ReadRow {
  readonly line: CatalogLine | null;
  readonly notes: readonly Reject[];
}

/** `{key=value;key="value"}`: parametric data and classification codes. */
const pair = /([^={};]+)=\s*(?:"([^"]*)"|([^;}]*))/g;

/** One row of a CIF catalogue. One that lacks its description is null, with the reason. */
export function cifLine(item: string, { file, edition, row, cell, others, currency }: CifRow): ReadRow {
  const description = cell('description');
  const name = (cell('shortName') ?? description)?.replace(/\s+/g, ' ') ?? null;
  if (name === null) {
    const why = say('import.line-without-name', { line: item });
    return { line: null, notes: [{ row: row.number, field: null, why }] };
  }
  const amount = cell('price');
  const code = cell('currency') ?? currency;
  const priced = amount === null ? { price: null, problem: null } : netPrice(amount, code);
  const origin = statedOrigin(cell('origin') === null ? [] : [cell('origin') ?? '']);
  const from = readDay(cell('validFrom'));
  const to = readDay(cell('validTo'));
  const classes = pairsOf(cell('classifications'));
  const { properties, problem: cut } = itemProperties([
    ...pairsOf(cell('parameters')),
    ...classes.filter(({ name: system }) => !isUnspsc(system)),
    ...others,
  ]);
  const link = cell('supplierLink') ?? cell('makerLink');
  const line: CatalogLine = {
    agreement: edition.agreement,
    lot: null,
    supplier: edition.supplier,
    item,
    name,
    description: description === null || description === name ? '' : description,
    brand: null,
    maker: cell('maker'),
    model: cell('model'),
    gtin: null,
    unspsc: unspscOf(cell('unspsc'), classes),
    group: cell('group'),
    unit: cell('priceUnit') ?? cell('unit'),
    price: priced.price,
    priceQuantity: positive(cell('priceQuantity')) ?? 1,
    validFrom: from.day,
    validTo: to.day,
    orderable: true,
    origin: origin.origin,
    leadTimeDays: /^\d{1,4}$/.test(cell('leadTime') ?? '') ? Number(cell('leadTime')) : null,
    warranty: null,
    link: link === null ? null : withoutUserInfo(link),
    properties,
    file,
    row: row.number,
  };
  const note = (field: string, why: Say | null) => (why === null ? [] : [{ row: row.number, field, why }]);
  const notes = [
    ...note('price', priced.problem),
    ...origin.problems.flatMap((why) => note('origin', why)),
    ...note('validFrom', from.problem),
    ...note('validTo', to.problem),
    ...note('properties', cut),
  ];
  return { line, notes };
}

function pairsOf(text: string | null): readonly StatedProperty[] {
  if (text === null) return [];
  return [...text.matchAll(pair)].map(([, name = '', quoted, plain]) => ({
    name: name.trim(),
    value: (quoted ?? plain ?? '').trim(),
  }));
}

function unspscOf(code: string | null, classes: readonly StatedProperty[]): string | null {
  const named = classes.find(({ name }) => isUnspsc(name))?.value;
  return [code, named].find((candidate) => /^\d{8}$/.test(candidate ?? '')) ?? null;
}

function isUnspsc(system: string | null): boolean {
  return /^un[-_ ]?spsc/i.test(system ?? '');
}

/** Other ways of writing a day could be read with day and month swapped. */
function readDay(text: string | null): { readonly day: string | null; readonly problem: Say | null } {
  const day = dayOf(text);
  const isUnread = text !== null && day === null;
  return { day, problem: isUnread ? say('import.not-a-date', { value: text }) : null };
}
