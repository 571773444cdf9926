import type { Language } from '../../text/index.ts';

/** Long work that a person waits for beside the page; it crosses to a thread, so it holds plain values only. */
export type Task = BatchTask | SampleTask | ReportTask | CatalogTask | RegisterTask | AnswersTask;

interface Common {
  readonly workspace: string;
  readonly language: Language;
  /** `YYYY-MM-DD` in Denmark. */
  readonly asOf: string;
  /** ISO 8601. */
  readonly now: string;
}

export interface BatchTask extends Common {
  readonly kind: 'batch';
  /** Codes; none: all departments. */
  readonly departments: readonly string[];
  readonly policy: string;
}

/** Takes the shipped sample into an empty workspace and runs it. */
export interface SampleTask extends Common {
  readonly kind: 'sample';
}

export interface ReportTask extends Common {
  readonly kind: 'report';
  readonly name: string;
  readonly format: string;
  readonly reportLanguage: Language;
  /** A run's id; null: the latest. */
  readonly run: string | null;
  readonly isPublic: boolean;
}

export interface CatalogTask extends Common {
  readonly kind: 'catalog';
  readonly path: string;
  readonly agreement: string | null;
  readonly supplier: string | null;
  readonly confirmedBy: string | null;
}

export interface RegisterTask extends Common {
  readonly kind: 'register';
  readonly path: string;
  readonly department: string | null;
}

export interface AnswersTask extends Common {
  readonly kind: 'answers';
  readonly path: string;
}
