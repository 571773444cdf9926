import type { GivenTerms } from '../../decisions/terms.ts';
import type { Language } from '../../text/index.ts';

/** Long work that a person waits for beside the page; it crosses to a thread, so it holds plain values only. */
export type Task =
  | BatchTask
  | SampleTask
  | ReportTask
  | CatalogTask
  | RegisterTask
  | AnswersTask
  | DecideTask
  | PoliciesTask;

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

/** A decision that two people have signed; it is held against a run of today before it is kept. */
export interface DecideTask extends Common {
  readonly kind: 'decide';
  readonly what: 'accept' | 'waive' | 'identify';
  /** A model, a finding's code, or a text of the register. */
  readonly about: string;
  /** The model that the text stands for. */
  readonly as: string | null;
  readonly department: string | null;
  readonly terms: GivenTerms;
}

/** Every policy side by side over the whole register. */
export interface PoliciesTask extends Common {
  readonly kind: 'policies';
}
