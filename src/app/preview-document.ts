import { InputError } from '../errors.ts';
import { allRejected } from '../importers/all-rejected.ts';
import type { CatalogEntry, CatalogImporter, ImportInput } from '../importers/importer.ts';
import { notYetSaid } from '../intake/preview-stream.ts';
import { rejectCounter } from '../intake/reject-counter.ts';
import type { CatalogLine } from '../model/catalog-line.ts';
import { decimal } from '../model/money.ts';
import { type Language, say, sentence } from '../text/index.ts';
import type { ReadDocument } from './preview-views.ts';
import { repeatWatch } from './repeat-watch.ts';

interface Given {
  readonly agreement: string | null;
  readonly supplier: string | null;
}

const valuesShown = 3;
const mostCharacters = 60;

/** Reads a document entry by entry and keeps of it what a person is shown. */
export async function readDocument(
  importer: CatalogImporter,
  input: ImportInput,
  { agreement, supplier }: Given,
  language: Language,
): Promise<ReadDocument> {
  const fields = fieldCounter(language);
  const [left, cells] = [rejectCounter(), rejectCounter()];
  const repeats = repeatWatch(null);
  let taken = 0;
  let problem: ReadDocument['problem'] = null;

  function take(entry: CatalogEntry): void {
    if (entry.kind === 'edition') problem = refusalOf(entry.edition, input.file) ?? problem;
    if (entry.kind === 'reject') (entry.reject.field === null ? left : cells).add(entry.reject);
    if (entry.kind === 'edition' || entry.kind === 'reject') return;
    const repeated = entry.kind === 'line' ? repeats.see(entry.line) : null;
    if (repeated !== null) {
      left.add(repeated);
      return;
    }
    taken += 1;
    fields.see(sayingOf(entry));
  }

  try {
    const context = { agreement: agreement ?? notYetSaid, supplier: supplier ?? notYetSaid };
    for await (const entry of importer.read(input, context)) take(entry);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problem = error.says;
  }
  for (const warning of repeats.shared()) cells.add(warning);
  if (taken === 0) problem ??= allRejected(input.file, left.count(), left.first);
  return {
    fields: fields.all(),
    taken,
    ...{ rejects: left.first, rejected: left.count(), warnings: cells.first, unread: cells.count() },
    problem,
    notes: problem === null ? fields.asks() : [],
  };
}

function refusalOf(
  { edition, agreement, supplier }: Extract<CatalogEntry, { kind: 'edition' }>['edition'],
  file: string,
): ReadDocument['problem'] {
  return edition === 'withdrawn' ? say('ubl.withdrawn', { file, agreement, supplier }) : null;
}

/** What an entry says, by field: a whole line, or what an update sets of the item that it names. */
function sayingOf(entry: Exclude<CatalogEntry, { kind: 'edition' | 'reject' }>): Partial<CatalogLine> {
  if (entry.kind === 'line') return entry.line;
  const { agreement, supplier, lot, item } = entry.offer;
  return { agreement, lot, supplier, item, ...(entry.kind === 'update' ? entry.set : {}) };
}

function fieldCounter(language: Language) {
  const seen = new Map<string, { filled: number; readonly values: string[] }>();
  const unsaid = new Set<string>();

  function see(saying: Partial<CatalogLine>): void {
    for (const [field, value] of Object.entries(saying)) {
      if (field === 'file' || field === 'row') continue;
      if (value === notYetSaid) unsaid.add(field);
      const text = value === notYetSaid ? '' : valueText(saying, field, value, language);
      if (text === '') continue;
      const known = seen.get(field) ?? { filled: 0, values: [] };
      known.filled += 1;
      if (known.values.length < valuesShown && !known.values.includes(text)) known.values.push(text);
      seen.set(field, known);
    }
  }

  return {
    see,
    all: () => [...seen].map(([field, found]) => ({ field, ...found })),
    /** What the import will still ask for. */
    asks: () => [
      ...(unsaid.has('agreement') ? [say('preview.needs-agreement')] : []),
      ...(unsaid.has('supplier') ? [say('preview.needs-supplier')] : []),
    ],
  };
}

/** Empty where the field says nothing. */
function valueText(
  { price, properties, related, orderable }: Partial<CatalogLine>,
  field: string,
  value: unknown,
  language: Language,
): string {
  if (field === 'price')
    return price === undefined || price === null ? '' : `${decimal(price)} ${price.currency}`;
  if (field === 'orderable')
    return orderable === undefined ? '' : sentence(language, orderable ? 'word.yes' : 'word.no');
  if (field === 'properties')
    return short(
      (properties ?? [])
        .map(({ name, value: is, unit }) => [name, is, unit].filter(Boolean).join(' '))
        .join(', '),
    );
  if (field === 'related') return short((related ?? []).map(({ item }) => item).join(', '));
  return typeof value === 'string' || typeof value === 'number' ? short(String(value)) : '';
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= mostCharacters ? line : `${line.slice(0, mostCharacters - 1)}…`;
}
