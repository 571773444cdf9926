import type { Budget } from '../model/budget.ts';
import type { HeaderRules } from '../model/headers.ts';
import type { InstalledCamera } from '../model/installed-camera.ts';
import type { PurposeRules } from '../model/purpose.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { Reject } from '../model/reject.ts';
import { type CameraCollector, cameraCollector } from './camera-collector.ts';
import { askedDepartment, type CameraRow, cameraRowReader } from './camera-row.ts';
import { nothingTaken } from './catalog-lines.ts';
import { cleanRegister } from './clean-register.ts';
import type { ColumnMap, ColumnMapping } from './column-mapping.ts';
import { withoutDetails } from './detail-sheets.ts';
import { lostLetters } from './lost-letters.ts';
import { mapTables, type Requirement } from './mapped-tables.ts';
import { needColumns } from './need-columns.ts';
import { tableReader } from './table-reader.ts';

export interface RegisterContext {
  /** Whose cameras these are where a row does not say: code, name or alias of a department of the budget. */
  readonly department: string | null;
  readonly budget: Budget;
  readonly map: ColumnMap | null;
  /** How task and distance are read; without it no camera has any. */
  readonly purposes?: PurposeRules;
  /** The brand that a driver's name begins with; without it a driver is no hint. */
  readonly brandIn?: (text: string) => string | null;
  /** Where the cameras of several files are put together; without it each reading stands alone. */
  readonly collector?: CameraCollector;
}

export interface ReadRegister {
  /** All cameras that were collected, also those of files read before into the same collector. */
  readonly cameras: readonly InstalledCamera[];
  /** Rows that were left out. */
  readonly rejects: readonly Reject[];
  /** Cells that could not be read in rows that were taken in. */
  readonly warnings: readonly Reject[];
  readonly mappings: readonly ColumnMapping[];
  /** Rows that were further rows of a camera, one per channel for instance. */
  readonly joinedRows: number;
  /** How many rows are devices that are no camera, by the register's own word for them. */
  readonly leftOut: ReadonlyMap<string, number>;
}

const requirements: readonly Requirement[] = [
  { anyOf: ['model', 'camera', 'brand'], missing: 'import.missing-camera' },
];

/**
 * Rows of a department's camera list as cameras. A row with a quantity becomes that many cameras, `<id>-1` to
 * `<id>-N`; rows of one device become one camera (see `cameraCollector`). Columns with passwords are emptied before
 * anything is read; unmapped columns are dropped.
 * @throws InputError: exit 2 for a department that the budget does not know or a map that does not fit; exit 3 where no
 * column names the cameras, there are no rows, or none could be taken in (then `cause` holds the rejects).
 */
export function toInstalledCameras(
  tables: readonly RawTable[],
  headerRules: HeaderRules,
  { department, budget, map, purposes, brandIn = () => null, collector = cameraCollector() }: RegisterContext,
): ReadRegister {
  const asked = askedDepartment(department, budget);
  const clean = cleanRegister(tables, headerRules, map);
  const { mapped, skipped } = mapTables(clean, headerRules, map, requirements);
  const { devices, details } = withoutDetails(mapped, headerRules);
  const rejects: Reject[] = [];
  const warnings: Reject[] = [...skipped, ...details];
  const mappings: ColumnMapping[] = [];
  const leftOut = new Map<string, number>();
  let [taken, joinedRows] = [0, 0];
  for (const { table, mapping } of devices) {
    const options = { numberFields: ['quantity'], loneFields: ['model', 'camera'] };
    const reader = tableReader(table, mapping, headerRules, options);
    const rowContext = { budget, department: asked, purposes: purposes ?? null, brandIn };
    const read = cameraRowReader(reader, headerRules, rowContext);
    rejects.push(...table.rejects);
    for (const row of reader.rows) {
      const cameraRow = read(row);
      const told = cameraRow.camera === null ? cameraRow : collector.add(cameraRow, table.sheet);
      if ('reject' in told) rejects.push(told.reject);
      else taken += 1;
      if ('joinedBy' in told) joinedRows += 1;
      if ('note' in told) warnings.push(told.note);
      countType(leftOut, cameraRow);
    }
    warnings.push(...reader.warnings, ...lostLetters(table, reader.mapping));
    mappings.push(withNeeds(reader.mapping, headerRules));
  }
  if (taken === 0) throw nothingTaken(devices, rejects);
  return { cameras: collector.cameras(), rejects, warnings, mappings, joinedRows, leftOut };
}

function countType(counts: Map<string, number>, row: CameraRow): void {
  if (row.camera !== null || row.notCamera === null) return;
  counts.set(row.notCamera, (counts.get(row.notCamera) ?? 0) + 1);
}

/** Columns of needs are understood, not unused. */
function withNeeds(mapping: ColumnMapping, rules: HeaderRules): ColumnMapping {
  const needs = needColumns(mapping, rules);
  const columns = needs.map(({ index, label, feature }) => ({ index, label, field: `needs.${feature.id}` }));
  return {
    ...mapping,
    columns: [...mapping.columns, ...columns].toSorted((one, other) => one.index - other.index),
    unused: mapping.unused.filter(({ index }) => !needs.some((need) => need.index === index)),
  };
}
