import type { CatalogLine } from '../model/catalog-line.ts';
import { withoutUserInfo } from '../model/link.ts';
import type { RawRow } from '../model/raw-table.ts';
import type { ColumnMapping } from './column-mapping.ts';

const unitInBrackets = /^(.*\S)\s*[([]([^()[\]]{1,12})[)\]]$/;

/**
 * What the columns say that no field claims, by their own headers: `Opløsning (MP)` is a property with a unit. Columns
 * with passwords are not among them.
 */
export function rowProperties({ unused }: ColumnMapping): (row: RawRow) => CatalogLine['properties'] {
  const columns = unused.map(({ index, label }) => {
    const [, name = label, unit = null] = unitInBrackets.exec(label) ?? [];
    return { index, name, unit };
  });
  return ({ cells }) => {
    const properties: CatalogLine['properties'] = [];
    for (const { index, name, unit } of columns) {
      const cell = cells[index];
      if (cell === undefined || cell.text === '' || cell.kind === 'error') continue;
      properties.push({ name, value: withoutUserInfo(cell.text), unit });
    }
    return properties;
  };
}
