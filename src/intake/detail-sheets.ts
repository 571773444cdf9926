import type { HeaderRules } from '../model/headers.ts';
import type { Reject } from '../model/reject.ts';
import { say } from '../text/index.ts';
import { foldHeader } from './fold.ts';
import type { MappedTable } from './mapped-tables.ts';

interface Devices {
  readonly devices: readonly MappedTable[];
  readonly details: readonly Reject[];
}

/**
 * Video systems write a workbook with one sheet of devices and many that tell of their channels and settings. Those
 * others, which name the device in a column of its own and no model, are passed over where a sheet with models is there.
 */
export function withoutDetails(mapped: readonly MappedTable[], { detailColumns }: HeaderRules): Devices {
  const files = new Set(mapped.filter(hasModels).map(({ table }) => table.file));
  const isDetail = (one: MappedTable) =>
    files.has(one.table.file) && !hasModels(one) && namesDevice(one, detailColumns.map(foldHeader));
  return {
    devices: mapped.filter((one) => !isDetail(one)),
    details: mapped.filter(isDetail).map(({ table: { sheet, file } }) => ({
      row: 1,
      field: null,
      why: say('register.detail-sheet', { sheet: sheet ?? file }),
    })),
  };
}

function hasModels({ mapping }: MappedTable): boolean {
  return mapping.columns.some(({ field }) => field === 'model');
}

function namesDevice({ mapping }: MappedTable, names: readonly string[]): boolean {
  return [...mapping.columns, ...mapping.unused].some(({ label }) => names.includes(foldHeader(label)));
}
