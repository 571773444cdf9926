import { InputError } from '../errors.ts';
import csv from '../importers/csv.ts';
import type { Importer, ImportInput, RegisterImporter, TableImporter } from '../importers/importer.ts';
import { importers } from '../importers/index.ts';
import pastedList from '../importers/pasted-list.ts';
import type { ColumnMap } from '../intake/column-mapping.ts';
import { mapColumns } from '../intake/columns.ts';
import type { HeaderRules } from '../model/headers.ts';
import type { RawTable } from '../model/raw-table.ts';
import { say } from '../text/index.ts';
import { readSource, type Source } from './read-source.ts';
import { readTables } from './read-tables.ts';
import { unknownFormat } from './unknown-format.ts';

/** What stands for standard input on the command line, and what its cameras say that they come from. */
const standardInput = '-';
const pasted = 'stdin';
const headBytes = 8192;

/** The files of a register: a file, the files of an archive, or with `-` what is pasted on standard input. */
export async function registerSource(source: string): Promise<Source> {
  if (source !== standardInput) return readSource(source);
  return { inputs: [inputFrom(await pastedBytes())], archive: null, asides: [] };
}

/** The tables of one file of a register, in any format. @throws InputError where there are none. */
export async function registerTables(
  input: ImportInput,
  rules: HeaderRules,
  map: ColumnMap | null,
): Promise<readonly RawTable[]> {
  const importer = registerImporterOf(input);
  if (input.file === pasted && importer.id === csv.id) return pastedTables(input, rules, map);
  if (importer.kind === 'register') return importer.read(input);
  if (importer.unconfirmed) throw new InputError(say('pdf.no-register', { file: input.file }), 3);
  return readTables(importer, input);
}

/** A device's own words tell what they are more surely than a file's name, so those formats are asked first. */
function registerImporterOf(input: ImportInput): TableImporter | RegisterImporter {
  const fits = ({ recognises }: Importer) => recognises(input.head, input.file);
  const own = importers.find((importer) => importer.kind === 'register' && fits(importer));
  const importer = own ?? importers.find(fits);
  if (importer === undefined) throw unknownFormat(input, ['table', 'register']);
  if (importer.kind === 'catalog')
    throw new InputError(say('run.register-needs-tables', { file: input.file }), 3);
  return importer;
}

/** A table with a header of its own, as it comes from a spreadsheet; else a plain list of models. */
async function pastedTables(
  input: ImportInput,
  rules: HeaderRules,
  map: ColumnMap | null,
): Promise<readonly RawTable[]> {
  const tables = await csv.read(input).catch((error: unknown) => {
    if (error instanceof InputError) return [];
    throw error;
  });
  const hasHeader = tables.some((table) => mapColumns(table, rules, map) !== null);
  return hasHeader ? tables : pastedList.read(input);
}

async function pastedBytes(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function inputFrom(bytes: Uint8Array): ImportInput {
  if (bytes.every((byte) => byte <= 0x20)) throw new InputError(say('register.empty-list'), 3);
  return {
    file: pasted,
    head: bytes.subarray(0, headBytes),
    bytes: async () => new Uint8Array(bytes),
    async *stream() {
      yield bytes;
    },
  };
}
