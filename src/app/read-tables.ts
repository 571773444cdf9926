import type { ImportInput, TableImporter } from '../importers/importer.ts';
import { streamed } from '../intake/table-head.ts';
import type { StreamedTable } from '../model/raw-table.ts';

export interface OpenedTables {
  readonly tables: readonly StreamedTable[];
  /** Gives free what reading them has taken. */
  readonly close: () => Promise<void>;
}

/** The tables of a file, in batches as far as its format can be read so. @throws InputError as the importer does. */
export async function openTables(importer: TableImporter, input: ImportInput): Promise<OpenedTables> {
  if (importer.open !== undefined)
    return { tables: await importer.open(input), close: async () => {} };
  return { tables: (await importer.read(input)).map(streamed), close: async () => {} };
}
