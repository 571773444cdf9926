import { type Layer, layers as layerIds } from '../model/claim.ts';
import type { Declaration, DeclarationRules } from '../model/declaration.ts';
import type { RawRow } from '../model/raw-table.ts';
import type { Reject } from '../model/reject.ts';
import type { Say } from '../model/say.ts';
import { say } from '../text/index.ts';
import { countryReader } from './country-name.ts';
import { damagedCode } from './damaged-code.ts';
import { readDanishDate } from './danish-date.ts';
import { foldHeader } from './fold.ts';
import type { TableReader } from './table-reader.ts';

export type DeclarationRow =
  | { readonly declaration: Declaration; readonly reject: null }
  | { readonly declaration: null; readonly reject: Reject };

/** Makes a reader of a declaration's rows; a row that leaves open who states what of which product is a reject. */
export function declarationRowReader(
  reader: TableReader,
  rules: DeclarationRules,
  countries: Readonly<Record<string, string>>,
  seen: string,
): (row: RawRow) => DeclarationRow {
  const { text, cell } = reader;
  const layerOf = layerReader(rules);
  const countryOf = countryReader(countries);

  return (row) => {
    const aside = reader.aside(row);
    if (aside !== null) return refused(row, null, aside);
    const about = aboutOf(row);
    if ('why' in about) return refused(row, about.field, about.why);
    const said = saidIn(row);
    if ('why' in said) return refused(row, said.field, said.why);
    const statedBy = text(row, 'statedBy');
    const reference = text(row, 'reference');
    const { file } = reader.mapping;
    return {
      reject: null,
      declaration: { ...about, ...said, statedBy, reference, seen, file, row: row.number },
    };
  };

  /** Who states it, when, and of which product. */
  function aboutOf(row: RawRow): Refusal | Pick<Declaration, 'supplier' | 'stated' | Product> {
    const supplier = text(row, 'supplier');
    if (supplier === null) return { field: 'supplier', why: say('declaration.no-supplier') };
    const written = text(row, 'date');
    if (written === null) return { field: 'date', why: say('declaration.no-date') };
    const stated = cell(row, 'date').kind === 'date' ? written : readDanishDate(written).day;
    if (stated === null) return { field: 'date', why: say('declaration.unread-date', { value: written }) };
    if (stated > seen) return { field: 'date', why: say('declaration.future-date', { value: written }) };
    for (const field of ['model', 'item']) {
      const damaged = damagedCode(cell(row, field));
      if (damaged !== null) return { field, why: damaged };
    }
    const product = { brand: text(row, 'brand'), model: text(row, 'model'), item: text(row, 'item') };
    if (Object.values(product).every((name) => name === null))
      return { field: 'model', why: say('declaration.no-product') };
    return { supplier, stated, ...product };
  }

  /** Which layer is spoken of, and who stands in it. */
  function saidIn(row: RawRow): Refusal | Pick<Declaration, 'layer' | 'entity' | 'country'> {
    const about = text(row, 'layer');
    const layers = layersInWords(rules);
    if (about === null) return { field: 'layer', why: say('declaration.no-layer', { layers }) };
    const layer = layerOf(about);
    if (layer === null)
      return { field: 'layer', why: say('declaration.unknown-layer', { value: about, layers }) };
    const land = text(row, 'country');
    const country = land === null ? null : countryOf(land);
    // A country that cannot be read is never left out in silence: it may be the one that matters.
    if (land !== null && country === null)
      return { field: 'country', why: say('declaration.unread-country', { value: land }) };
    const entity = text(row, 'entity') ?? land;
    if (entity === null) return { field: 'entity', why: say('declaration.no-entity') };
    // `Fabriksland: Taiwan` is often written in the column of the company.
    return { layer, entity, country: land === null && layer === 'factory' ? countryOf(entity) : country };
  }
}

type Product = 'brand' | 'model' | 'item';

interface Refusal {
  readonly field: string;
  readonly why: Say;
}

function refused({ number: row }: RawRow, field: string | null, why: Say): DeclarationRow {
  return { declaration: null, reject: { row, field, why } };
}

function layerReader({ layers }: DeclarationRules): (written: string) => Layer | null {
  const byWord = new Map<string, Layer>();
  for (const layer of layerIds) for (const word of layers[layer]) byWord.set(foldHeader(word), layer);
  return (written) => byWord.get(foldHeader(written)) ?? null;
}

/** The first word of every layer, for a person to choose from. */
function layersInWords({ layers }: DeclarationRules): string {
  return Object.values(layers)
    .flatMap(([first]) => (first === undefined ? [] : [first.toLowerCase()]))
    .join(', ');
}
