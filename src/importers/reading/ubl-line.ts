import type { Reject } from '../../model/reject.ts';
import type { Say } from '../../model/say.ts';
import { say } from '../../text/index.ts';
import type { CatalogEntry } from '../importer.ts';
import { ublAction } from './ubl-action.ts';
import { ublItem } from './ubl-item.ts';
import type { UblLineSource } from './ubl-line-source.ts';
import { ublOffer } from './ubl-offer.ts';
import { statedAlone } from './ubl-update.ts';
import { textAt, type XmlNode } from './xml-node.ts';

const noItem: XmlNode = { name: 'Item', attributes: new Map(), children: [], text: '' };

/**
 * What one cac:CatalogueLine asks for. In a full catalogue every line is an offer, whatever its action, but for one that
 * is deleted. Among changes Add (and no action) is an offer, Update sets what the line names, Delete withdraws it.
 */
export function ublLine(source: UblLineSource): readonly CatalogEntry[] {
  const { header, edition, node, ordinal } = source;
  const notes: Reject[] = [];
  const note = (field: string, why: Say) => notes.push({ row: ordinal, field, why });
  const left = (why: Say): readonly CatalogEntry[] => [
    { kind: 'reject', reject: { row: ordinal, field: null, why } },
  ];
  const line = textAt(node, 'ID') ?? String(ordinal);
  const written = textAt(node, 'ActionCode');
  const action = ublAction(written);
  if (action === 'unknown' || action === 'replace')
    return left(say('ubl.line-unknown-action', { line, action: written ?? '' }));
  if (action === 'delete' && edition === 'full') return left(say('ubl.line-deleted', { line }));

  const item = ublItem(node.children.find(isItem) ?? noItem, note);
  if (item.item === null) return left(say('import.line-without-item', { line }));
  const { agreement, supplier } = header;
  const offer = { agreement, supplier, lot: textAt(node, 'ContractSubdivision'), item: item.item };
  if (action === 'delete') return [{ kind: 'withdrawn', offer, row: ordinal }];
  const isUpdate = action === 'update' && edition === 'changes';
  if (item.name === null && !isUpdate) return left(say('import.line-without-name', { line }));

  const read = ublOffer(source, offer, item, note);
  const entry: CatalogEntry = isUpdate
    ? { kind: 'update', offer, set: statedAlone(read), row: ordinal }
    : { kind: 'line', line: read.line };
  return [...notes.map((reject) => ({ kind: 'reject' as const, reject })), entry];
}

function isItem({ name }: XmlNode): boolean {
  return name === 'Item';
}
