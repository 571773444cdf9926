import type { CatalogEdition } from '../importer.ts';
import type { UblHeader } from './ubl-header.ts';
import type { XmlNode } from './xml-node.ts';

/** One line of a document, and what the document says for all of them. */
export interface UblLineSource {
  readonly file: string;
  readonly header: UblHeader;
  readonly edition: CatalogEdition['edition'];
  readonly node: XmlNode;
  /** Counts the lines of the document from 1. */
  readonly ordinal: number;
}
