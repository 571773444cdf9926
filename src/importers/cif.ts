import { InputError } from '../errors.ts';
import type { RawRow } from '../model/raw-table.ts';
import type { Say } from '../model/say.ts';
import { say } from '../text/index.ts';
import type {
  CatalogContext,
  CatalogEdition,
  CatalogEntry,
  CatalogImporter,
  ImportInput,
} from './importer.ts';
import { type CifDocument, cifDocument } from './reading/cif-document.ts';
import { type CifField, cifField, cifSources } from './reading/cif-fields.ts';
import { cifLine } from './reading/cif-row.ts';
import { limits } from './reading/limits.ts';
import { look } from './reading/magic.ts';

const signature = /^[\s"\xef\xbb\xbf\xfe\xff]*CIF_[A-Z]_V\d/;
const yes = /^(t|true|y|yes|1)$/i;

/** CIF 3.0, the text format of the Ariba family: a header, then rows between DATA and ENDOFDATA. */
export default {
  id: 'cif',
  kind: 'catalog',
  reads: cifSources,
  recognises,
  read,
} satisfies CatalogImporter;

function recognises(head: Uint8Array): boolean {
  if (look(head) !== 'text') return false;
  return signature.test(Buffer.from(head.subarray(0, 512)).toString('latin1').replaceAll('\0', ''));
}

/**
 * Rows are numbered by the lines of the file. The format knows no agreement: it must be given.
 * @throws InputError: exit 2 without agreement or with several suppliers, exit 3 for a file that is too large, cut
 * short, without rows, or that names no column for the item number or the description.
 */
async function* read({ file, bytes }: ImportInput, context: CatalogContext): AsyncGenerator<CatalogEntry> {
  const content = await bytes();
  if (content.length > limits.fileBytes)
    throw new InputError(say('import.too-large', { file, megabytes: limits.fileBytes / 1_000_000 }), 3);
  const document = cifDocument(file, content);
  const columns = columnsOf(file, document);
  if (document.rows.length === 0) throw new InputError(say('import.no-lines', { file }), 3);
  const edition = editionOf(file, document, columns, context);
  yield { kind: 'edition', edition };
  for (const reject of document.rejects) yield { kind: 'reject', reject };
  const stated = document.header.get('ITEMCOUNT') ?? '';
  const found = document.rows.length;
  if (/^\d+$/.test(stated) && Number(stated) !== found) {
    const why = say('trade.cif-item-count', { stated: Number(stated), read: found });
    yield { kind: 'reject', reject: { row: 1, field: 'itemcount', why } };
  }
  for (const row of document.rows) yield* entriesOf({ file, row, document, columns, edition });
}

type Columns = ReadonlyMap<CifField, number>;

function columnsOf(file: string, { fields }: CifDocument): Columns {
  const columns = new Map<CifField, number>();
  for (const [index, name] of fields.entries()) {
    const field = cifField(name);
    if (field !== null && !columns.has(field)) columns.set(field, index);
  }
  if (!columns.has('item'))
    throw new InputError(say('trade.cif-no-fields', { file, column: 'Supplier Part ID' }), 3);
  if (!columns.has('description') && !columns.has('shortName'))
    throw new InputError(say('trade.cif-no-fields', { file, column: 'Item Description' }), 3);
  return columns;
}

/** LOADMODE F takes the place of what was there, I changes it. Source: Ariba catalog format reference. */
function editionOf(
  file: string,
  { header, rows }: CifDocument,
  columns: Columns,
  { agreement, supplier }: CatalogContext,
): CatalogEdition {
  const index = columns.get('supplier');
  const named = new Set(rows.flatMap(({ cells }) => cells[index ?? -1]?.text || []));
  if (agreement === null) throw new InputError(say('import.no-agreement', { file }), 2);
  if (named.size > 1) {
    const suppliers = [...named].slice(0, 5).join(', ');
    throw new InputError(say('trade.several-suppliers', { file, suppliers }), 2);
  }
  const [only = null] = named;
  const name = supplier ?? only;
  if (name === null) throw new InputError(say('import.no-supplier', { file }), 2);
  return {
    edition: /^i/i.test(header.get('LOADMODE') ?? '') ? 'changes' : 'full',
    agreement,
    supplier: name,
    title: header.get('COMMENTS') || null,
    validFrom: null,
    validTo: null,
  };
}

interface Source {
  readonly file: string;
  readonly row: RawRow;
  readonly document: CifDocument;
  readonly columns: Columns;
  readonly edition: CatalogEdition;
}

function* entriesOf({ file, row, document, columns, edition }: Source): Generator<CatalogEntry> {
  const { fields, header, width } = document;
  const left = (why: Say): CatalogEntry => ({
    kind: 'reject',
    reject: { row: row.number, field: null, why },
  });
  const cell = (field: CifField) => row.cells[columns.get(field) ?? -1]?.text || null;
  const isShifted =
    row.cells.length > width || row.cells.slice(fields.length).some(({ text }) => text !== '');
  if (isShifted) {
    yield left(say('trade.cif-too-many-cells', { cells: row.cells.length, fields: fields.length }));
    return;
  }
  const item = cell('item');
  if (item === null) {
    yield left(say('import.no-item'));
    return;
  }
  if (yes.test(cell('delete') ?? '')) {
    const { agreement, supplier } = edition;
    yield edition.edition === 'full'
      ? left(say('import.line-deleted', { line: item }))
      : { kind: 'withdrawn', offer: { agreement, supplier, lot: null, item }, row: row.number };
    return;
  }
  if (yes.test(cell('punchout') ?? '')) {
    yield left(say('trade.punchout', { item }));
    return;
  }
  const others = fields.flatMap((name, index) => {
    const isOther = cifField(name) === null;
    return isOther ? [{ name, value: row.cells[index]?.text ?? '' }] : [];
  });
  const currency = header.get('CURRENCY') || null;
  const { line, notes } = cifLine(item, { file, edition, row, cell, others, currency });
  for (const reject of notes) yield { kind: 'reject', reject };
  if (line !== null) yield { kind: 'line', line };
}
