import type { CatalogLine } from '../model/catalog-line.ts';
import type { RawTable, StreamedTable } from '../model/raw-table.ts';
import type { Reject } from '../model/reject.ts';

/** A file that somebody handed in. Bytes for formats that need them whole, a stream for those that do not. */
export interface ImportInput {
  /** The name as the user wrote it: it stands in errors and in every row's provenance. */
  readonly file: string;
  readonly head: Uint8Array;
  /** Each call gives memory of its own, which may be handed to a thread. */
  readonly bytes: () => Promise<Uint8Array>;
  readonly stream: () => AsyncIterable<Uint8Array>;
  /** The pages that follow a web page in the same list, in order. */
  readonly morePages?: readonly (() => Promise<Uint8Array>)[];
}

/** What an importer needs to know that the file itself may not say. */
export interface CatalogContext {
  readonly agreement: string | null;
  readonly supplier: string | null;
}

/** What a catalogue says once, before its lines; null where it does not. */
export interface CatalogEdition {
  /**
   * `full` takes the place of what the supplier had on the agreement; `changes` are applied to it; `withdrawn` takes
   * all of it away, and no lines follow.
   */
  readonly edition: 'full' | 'changes' | 'withdrawn';
  readonly agreement: string;
  readonly supplier: string;
  readonly title: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Which offer of an earlier edition a change is about; a lot of null means every lot. */
export interface OfferNamed {
  readonly agreement: string;
  readonly supplier: string;
  readonly lot: string | null;
  readonly item: string;
  /** Where the document names a catalogue line and not an item: `item` is then what its id says of the item. */
  readonly lineId?: string;
}

/** The fields that a price or item update may set; what it does not name stays as it was. */
export type LineUpdate = Partial<Omit<CatalogLine, 'agreement' | 'supplier' | 'item' | 'file' | 'row'>>;

/**
 * What a catalogue document yields, in the order of the file; the edition comes first. A reject without a field is a
 * line left out, one with a field a cell that could not be read in a line that was kept.
 */
export type CatalogEntry =
  | { readonly kind: 'edition'; readonly edition: CatalogEdition }
  | { readonly kind: 'line'; readonly line: CatalogLine }
  | { readonly kind: 'update'; readonly offer: OfferNamed; readonly set: LineUpdate; readonly row: number }
  | { readonly kind: 'withdrawn'; readonly offer: OfferNamed; readonly row: number }
  | { readonly kind: 'reject'; readonly reject: Reject };

/** One place of a document that a field is read from. docs/formats.md lists them all, and each has a test. */
export interface FieldSource {
  /** A field of a catalogue line or of an installed camera, as the model names it. */
  readonly field: string;
  /** The element path, column or key, as the format writes it. */
  readonly from: string;
}

/** CSV, XLSX and the like: cells that the intake still has to understand. */
export interface TableImporter {
  readonly id: string;
  readonly kind: 'table';
  readonly refuses?: never;
  /** Cells are told from where text stands on a page: no line is certain until a person has looked at it. */
  readonly unconfirmed?: true;
  readonly reads?: readonly FieldSource[];
  readonly recognises: (head: Uint8Array, file: string) => boolean;
  readonly read: (input: ImportInput) => Promise<readonly RawTable[]>;
  /** The same rows in batches, for a format that need not be read whole; the errors may then come with any batch. */
  readonly open?: (input: ImportInput) => Promise<readonly StreamedTable[]>;
  /** Reading it costs so much that it is done in a thread of its own, which can be ended. */
  readonly heavy?: true;
}

/** Formats whose elements already say what they mean. */
export interface CatalogImporter {
  readonly id: string;
  readonly kind: 'catalog';
  /** Knows its documents only to say why they are not read. */
  readonly refuses?: true;
  readonly reads?: readonly FieldSource[];
  readonly recognises: (head: Uint8Array, file: string) => boolean;
  /**
   * Read line by line, so that memory does not grow with the file. @throws InputError while it is read: exit 2 where
   * neither file nor context names agreement or supplier, exit 3 for a document that is broken or of another standard.
   */
  readonly read: (input: ImportInput, context: CatalogContext) => AsyncIterable<CatalogEntry>;
}

/** What devices and scanners say of cameras: tables whose headers are spellings of rules/headers/register.json. */
export interface RegisterImporter {
  readonly id: string;
  readonly kind: 'register';
  readonly refuses?: never;
  readonly reads: readonly FieldSource[];
  readonly recognises: (head: Uint8Array, file: string) => boolean;
  /** @throws InputError (exit 3) for a document that is broken or names no camera. */
  readonly read: (input: ImportInput) => Promise<readonly RawTable[]>;
}

export type Importer = TableImporter | CatalogImporter | RegisterImporter;
