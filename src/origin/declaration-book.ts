import type { CatalogLine } from '../model/catalog-line.ts';
import type { Manufacturer } from '../model/manufacturer.ts';
import type { DeclaredStatement } from './declared-claims.ts';

/** What a statement may be about: a product as the judgement of its origin knows it. */
interface DeclaredSubject {
  readonly cameraId: string | null;
  readonly manufacturer: Manufacturer | null;
  readonly brand: string | null;
  /** Model texts, as they are written. */
  readonly models: readonly string[];
  readonly lines: readonly Pick<CatalogLine, 'supplier' | 'item' | 'itemProduct'>[];
}

/** Suppliers' statements by what they are about. */
export interface DeclarationBook {
  readonly about: (subject: DeclaredSubject) => readonly DeclaredStatement[];
}
