import type { CatalogLine } from '../model/catalog-line.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { Reject } from '../model/reject.ts';

/** A file that somebody handed in. Bytes for formats that need them whole, a stream for those that do not. */
export interface ImportInput {
  /** The name as the user wrote it: it stands in errors and in every row's provenance. */
  readonly file: string;
  readonly head: Uint8Array;
  readonly bytes: () => Promise<Uint8Array>;
  readonly stream: () => AsyncIterable<Uint8Array>;
}

/** What an importer needs to know that the file itself may not say. */
export interface CatalogContext {
  readonly agreement: string | null;
  readonly supplier: string | null;
}

export interface CatalogRows {
  readonly lines: readonly CatalogLine[];
  readonly rejects: readonly Reject[];
}

/** CSV, XLSX and the like: cells that the intake still has to understand. */
export interface TableImporter {
  readonly id: string;
  readonly kind: 'table';
  readonly recognises: (head: Uint8Array, file: string) => boolean;
  readonly read: (input: ImportInput) => Promise<readonly RawTable[]>;
}

/** Formats whose elements already say what they mean. */
export interface CatalogImporter {
  readonly id: string;
  readonly kind: 'catalog';
  readonly recognises: (head: Uint8Array, file: string) => boolean;
  readonly read: (input: ImportInput, context: CatalogContext) => Promise<CatalogRows>;
}

export type Importer = TableImporter | CatalogImporter;
