import type { InputError } from '../errors.ts';
import type { CatalogFile } from './catalog-file.ts';

/** A file of an archive turned out to be of no use: the others are read again without it. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';
  readonly file: CatalogFile;
  override readonly cause: InputError;

  constructor(file: CatalogFile, cause: InputError) {
    super(cause.message, { cause });
    this.file = file;
    this.cause = cause;
  }
}
