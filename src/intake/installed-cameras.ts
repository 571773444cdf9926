import type { Budget } from '../model/budget.ts';
import type { HeaderRules } from '../model/headers.ts';
import type { InstalledCamera } from '../model/installed-camera.ts';
import type { PurposeRules } from '../model/purpose.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { Reject } from '../model/reject.ts';
import { cameraCollector } from './camera-collector.ts';
import { askedDepartment, cameraRowReader } from './camera-row.ts';
import { nothingTaken } from './catalog-lines.ts';
import type { ColumnMap, ColumnMapping } from './column-mapping.ts';
import { mapTables, type Requirement } from './mapped-tables.ts';
import { tableReader } from './table-reader.ts';

export interface RegisterContext {
  /** Whose cameras these are where a row does not say: code, name or alias of a department of the budget. */
  readonly department: string | null;
  readonly budget: Budget;
  readonly map: ColumnMap | null;
  /** How task and distance are read; without it no camera has any. */
  readonly purposes?: PurposeRules;
}

export interface ReadRegister {
  readonly cameras: readonly InstalledCamera[];
  /** Rows that were left out. */
  readonly rejects: readonly Reject[];
  /** Cells that could not be read in rows that were taken in. */
  readonly warnings: readonly Reject[];
  readonly mappings: readonly ColumnMapping[];
}

const requirements: readonly Requirement[] = [
  { anyOf: ['model', 'camera', 'brand'], missing: 'import.missing-camera' },
];

/**
 * Rows of a department's camera list as cameras. A row with a quantity becomes that many cameras, `<id>-1` to
 * `<id>-N`; a row without an id gets `<department>-<row>`. Unmapped columns and columns with passwords are dropped.
 * @throws InputError: exit 2 for a department that the budget does not know or a map that does not fit; exit 3 where no
 * column names the cameras, there are no rows, or none could be taken in (then `cause` holds the rejects).
 */
export function toInstalledCameras(
  tables: readonly RawTable[],
  headerRules: HeaderRules,
  { department, budget, map, purposes }: RegisterContext,
): ReadRegister {
  const asked = askedDepartment(department, budget);
  const { mapped, skipped } = mapTables(tables, headerRules, map, requirements);
  const collector = cameraCollector();
  const rejects: Reject[] = [];
  const warnings: Reject[] = [...skipped];
  const mappings: ColumnMapping[] = [];
  for (const { table, mapping } of mapped) {
    const options = { numberFields: ['quantity'], loneFields: ['model', 'camera'] };
    const reader = tableReader(table, mapping, headerRules, options);
    const read = cameraRowReader(reader, headerRules, budget, asked, purposes ?? null);
    rejects.push(...table.rejects);
    for (const row of reader.rows) {
      const cameraRow = read(row);
      const reject = cameraRow.camera === null ? cameraRow.reject : collector.add(cameraRow, table.sheet);
      if (reject !== null) rejects.push(reject);
    }
    warnings.push(...reader.warnings);
    mappings.push(reader.mapping);
  }
  const cameras = collector.cameras();
  if (cameras.length === 0) throw nothingTaken(mapped, rejects);
  return { cameras, rejects, warnings, mappings };
}
