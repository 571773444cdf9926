import type { Declaration, DeclarationRules } from '../model/declaration.ts';
import type { HeaderRules } from '../model/headers.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { Reject } from '../model/reject.ts';
import { say } from '../text/index.ts';
import { nothingTaken } from './catalog-lines.ts';
import type { ColumnMap, ColumnMapping } from './column-mapping.ts';
import { declarationRowReader } from './declaration-row.ts';
import { mapTables, type Requirement } from './mapped-tables.ts';
import { tableReader } from './table-reader.ts';

interface DeclarationContext {
  readonly rules: DeclarationRules;
  readonly map: ColumnMap | null;
  /** The day of the import, `YYYY-MM-DD`: no declaration is dated later. */
  readonly seen: string;
}

export interface ReadDeclarations {
  readonly declarations: readonly Declaration[];
  readonly rejects: readonly Reject[];
  readonly warnings: readonly Reject[];
  readonly mappings: readonly ColumnMapping[];
}

const requirements: readonly Requirement[] = [
  { anyOf: ['supplier'], missing: 'declaration.missing-column' },
  { anyOf: ['date'], missing: 'declaration.missing-column' },
  { anyOf: ['layer'], missing: 'declaration.missing-column' },
  { anyOf: ['entity', 'country'], missing: 'declaration.missing-column' },
  { anyOf: ['model', 'item', 'brand'], missing: 'declaration.missing-column' },
];

/**
 * The rows of a supplier's declaration. One that names a brand and neither model nor item holds for all products of the
 * brand; since that may be an oversight, a warning says so.
 * @throws InputError: exit 2 for a map that does not fit; exit 3 where a column is missing, there are no rows, or none
 * could be taken in (then `cause` holds the rejects).
 */
export function toDeclarations(
  tables: readonly RawTable[],
  headerRules: HeaderRules,
  { rules, map, seen }: DeclarationContext,
): ReadDeclarations {
  const { mapped, skipped } = mapTables(tables, headerRules, map, requirements);
  const declarations: Declaration[] = [];
  const rejects: Reject[] = [];
  const warnings: Reject[] = [...skipped];
  const mappings: ColumnMapping[] = [];
  for (const { table, mapping } of mapped) {
    const reader = tableReader(table, mapping, headerRules, { numberFields: [], loneFields: [] });
    const read = declarationRowReader(reader, rules, headerRules.countries, seen);
    rejects.push(...table.rejects);
    for (const row of reader.rows) {
      const { declaration, reject } = read(row);
      if (reject !== null) rejects.push(reject);
      if (declaration === null) continue;
      declarations.push(declaration);
      const { brand, model, item } = declaration;
      if (brand !== null && model === null && item === null)
        warnings.push({ row: row.number, field: 'model', why: say('declaration.whole-brand', { brand }) });
    }
    warnings.push(...reader.warnings);
    mappings.push(reader.mapping);
  }
  if (declarations.length === 0) throw nothingTaken(mapped, rejects);
  return { declarations, rejects, warnings, mappings };
}
