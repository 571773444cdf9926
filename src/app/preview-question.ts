import type { Language } from '../text/index.ts';
import type { ReadSource } from './read-source.ts';

/** What a person wants to look at before it is imported. */
export interface PreviewQuestion {
  readonly kind: 'catalog' | 'register';
  readonly files: readonly string[];
  readonly agreement: string | null;
  readonly supplier: string | null;
  readonly department: string | null;
  readonly map: string | null;
  readonly noMap: boolean;
  readonly join: readonly string[];
  readonly budget: string;
  readonly repairText: boolean;
  readonly confirmedBy?: string | null;
}

export interface PreviewSurroundings {
  readonly workspace: string;
  readonly language: Language;
  /** How files and addresses are opened, where that is not the ordinary way. */
  readonly read?: ReadSource;
}
