import type { Say } from '../../model/say.ts';
import { say } from '../../text/index.ts';
import type { CatalogEntry } from '../importer.ts';
import { ublItem } from './ubl-item.ts';
import type { UblLineSource } from './ubl-line-source.ts';
import { statedFields } from './ubl-update.ts';
import { textAt } from './xml-node.ts';

/** One cac:CatalogueItemSpecificationUpdateLine: what the item says anew; what it leaves out stays as it was. */
export function ublItemUpdate({ header, node, ordinal }: UblLineSource): readonly CatalogEntry[] {
  const entries: CatalogEntry[] = [];
  const note = (field: string | null, why: Say) =>
    entries.push({ kind: 'reject', reject: { row: ordinal, field, why } });
  const line = textAt(node, 'ID') ?? String(ordinal);
  const described = node.children.find(({ name }) => name === 'Item');
  const { item, name, ...stated } =
    described === undefined ? { item: null, name: null } : ublItem(described, note);
  if (item === null) {
    note(null, say('import.line-without-item', { line }));
    return entries;
  }
  const set = { ...statedFields(stated), ...(name === null ? {} : { name }) };
  if (Object.keys(set).length === 0) {
    note(null, say('ubl.update-says-nothing', { line }));
    return entries;
  }
  const { agreement, supplier } = header;
  const offer = { agreement, supplier, lot: textAt(node, 'ContractSubdivision'), item };
  return [...entries, { kind: 'update', offer, set, row: ordinal }];
}
