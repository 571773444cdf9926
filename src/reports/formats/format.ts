import type { Document } from '../../model/document.ts';

/** One file format: a document tree made into bytes, the same bytes for the same tree. */
export interface Format {
  /** Without a dot; also the format's name on the command line. */
  readonly extension: string;
  /** Not for a terminal: it goes into a file or a pipe. */
  readonly binary?: true;
  /** Rows and columns rather than pages: a report may then be a form. */
  readonly sheet?: true;
  readonly write: (document: Document) => Uint8Array | Promise<Uint8Array>;
}
