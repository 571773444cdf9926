import type { Budget } from '../model/budget.ts';
import type { Document } from '../model/document.ts';
import type { LawNotes } from '../model/law-note.ts';
import type { RequirementRules } from '../model/requirement-rules.ts';
import type { Run } from '../model/run.ts';
import type { Language } from '../text/index.ts';

/** What a report needs beside the run: the budget's premises and names in the reader's language. */
export interface ReportContext {
  readonly budget: Budget;
  readonly language: Language;
  readonly featureName: (id: string) => string;
  /** The title of the run's policy. */
  readonly policyTitle: string;
  /** The title of a profile; its id where there is none. */
  readonly profileTitle?: (id: string) => string;
  /** The cautions that end the report. */
  readonly law?: LawNotes;
  /** How needs are written as requirements. */
  readonly requirementRules?: RequirementRules;
  /** A known brand or model that a text names, or null. */
  readonly nameIn?: (text: string) => string | null;
}

/** One report: a run made into a document tree. Its id is its name on the command line. */
export interface Report {
  readonly id: string;
  readonly build: (run: Run, context: ReportContext) => Document;
}
