import type { Budget } from '../model/budget.ts';
import type { CatalogLine } from '../model/catalog-line.ts';
import type { HeaderRules } from '../model/headers.ts';
import type { InstalledCamera } from '../model/installed-camera.ts';
import { decimal, type Money } from '../model/money.ts';
import type { PurposeRules } from '../model/purpose.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { Say } from '../model/say.ts';
import { say } from '../text/index.ts';
import type { ColumnMap, ColumnMapping } from './column-mapping.ts';
import { type ReadRegister, toInstalledCameras } from './installed-cameras.ts';
import type { ReadRows } from './preview-samples.ts';
import { readPriceBook } from './price-book.ts';

/** Reads one table of a price book as the join does. */
export function priceRows(rules: HeaderRules, map: ColumnMap | null) {
  return (table: RawTable, { columns }: ColumnMapping): ReadRows => {
    const read = readPriceBook([table], rules, map);
    const byRow = new Map([...read.rows.values()].map((price) => [price.row, price]));
    return {
      ...readOf(read, columns),
      notes: [],
      taken: byRow.size,
      records: byRow.size,
      valueOf: (row, field) => lineValue(byRow.get(row), field),
    };
  };
}

interface RegisterGiven {
  readonly department: string | null;
  readonly budget: Budget;
  readonly purposes: PurposeRules;
  readonly brandIn: (text: string) => string | null;
}

type Rest = Pick<ReadRegister, 'joinedRows' | 'leftOut'>;

/** Reads one table of a register as the import does. */
export function cameraRows(
  rules: HeaderRules,
  map: ColumnMap | null,
  given: RegisterGiven,
  tell: (rest: Rest) => void,
) {
  return (table: RawTable, { columns, headerRow }: ColumnMapping): ReadRows => {
    const [firstDepartment] = given.budget.departments;
    const named = columns.some(({ field }) => field === 'department');
    // Only to show the rest: which department it is, the preview asks for.
    const department = given.department ?? (named ? null : (firstDepartment?.code ?? null));
    const read = toInstalledCameras([table], rules, { ...given, department, map });
    const byRow = new Map<number, InstalledCamera[]>();
    for (const camera of read.cameras) byRow.set(camera.row, [...(byRow.get(camera.row) ?? []), camera]);
    tell(read);
    const rows = new Map(table.rows.map((row) => [row.number, row]));
    const places = new Map(read.mappings[0]?.columns.map(({ field, index }) => [field, index]));
    const written = (row: number, field: string) =>
      rows.get(row)?.cells[places.get(field) ?? -1]?.text.trim() || null;
    return {
      ...readOf(read, columns),
      notes: read.warnings.filter(({ field, row }) => field === null && row > headerRow),
      taken: byRow.size + read.joinedRows,
      records: read.cameras.length,
      valueOf: (row, field) => cameraValue(byRow.get(row), field, written(row, field)),
    };
  };
}

type Read = Pick<ReadRows, 'rejects' | 'warnings'> & { readonly mappings: readonly ColumnMapping[] };

function readOf({ mappings, rejects, warnings }: Read, columns: ColumnMapping['columns']) {
  const [mapping] = mappings;
  if (mapping === undefined) throw new Error(`no mapping for ${columns.length} columns`);
  const unread = warnings.filter(({ field, row }) => field !== null && row > mapping.headerRow);
  const counts = { rejected: rejects.length, unread: unread.length, problem: null };
  return { mapping, rejects, warnings: unread, ...counts };
}

type Priced = Partial<Pick<CatalogLine, 'orderable' | 'leadTimeDays'>> & { readonly price: Money | null };

export function lineValue(line: Priced | undefined, field: string): string | Say | null | undefined {
  if (line === undefined) return undefined;
  if (field === 'price') return line.price === null ? null : `${decimal(line.price)} ${line.price.currency}`;
  if (field === 'currency') return line.price?.currency ?? null;
  if (field === 'orderable') return say(line.orderable === false ? 'word.no' : 'word.yes');
  if (field === 'leadTimeDays' && typeof line.leadTimeDays === 'number')
    return say('preview.days', { count: line.leadTimeDays });
  return plain(line, field);
}

/** What identifies rows and devices while they are read; a camera keeps none of it under its own name. */
const passing: readonly string[] = ['hardwareId', 'channel', 'driver', 'deviceType'];

function cameraValue(
  cameras: readonly InstalledCamera[] | undefined,
  field: string,
  written: string | null,
): string | Say | null | undefined {
  const [first] = cameras ?? [];
  if (cameras === undefined || first === undefined) return undefined;
  if (passing.includes(field)) return written;
  if (field.startsWith('needs.'))
    return first.needs?.[field.slice('needs.'.length)] === undefined ? null : written;
  if (field === 'quantity') return say('preview.cameras', { count: cameras.length });
  if (field === 'camera') return first.asWritten;
  if (field === 'distance') return plain(first, 'distanceM');
  if (field === 'id' && cameras.length > 1) return `${first.id} … ${cameras.at(-1)?.id ?? ''}`;
  const value = plain(first, field);
  const { address, mac } = first;
  const isMac = value === null && field === 'serial' && mac !== null && address === undefined;
  if (isMac) return say('preview.as-mac', { mac });
  if (value !== null || address === undefined || !['site', 'serial'].includes(field)) return value;
  return say('preview.as-address', { address });
}

function plain(record: object, field: string): string | null {
  const value = Object.entries(record).find(([name]) => name === field)?.[1];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
