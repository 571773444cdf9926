import type { Budget } from '../model/budget.ts';
import type { DeterminationRules } from '../model/determination.ts';
import type { Document } from '../model/document.ts';
import type { FindingRule } from '../model/finding.ts';
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
  /** The format is rows and columns to fill in or to compute with, not pages to read. */
  readonly asSheet?: boolean;
  /** `YYYY-MM-DD`, by when suppliers are to answer; null where nobody has said. */
  readonly answerBy?: string | null;
  /** The cautions that end the report. */
  readonly law?: LawNotes;
  /** How long a determination holds, and why. */
  readonly determinations?: DeterminationRules;
  /** What a code means, in both languages. */
  readonly findingRules?: ReadonlyMap<string, FindingRule>;
  /** How needs are written as requirements. */
  readonly requirementRules?: RequirementRules;
  /** A known brand or model that a text names, or null. */
  readonly nameIn?: (text: string) => string | null;
}

/**
 * A format for other programs that one report comes in. It is written from the run: a document tree holds sentences and
 * tables for people, and what such a format asks for (stable ids, levels, hashes) would have to be read back from them.
 */
export interface MachineFormat {
  /** Without a dot; also the format's name on the command line. */
  readonly extension: string;
  readonly write: (run: Run, context: ReportContext) => Uint8Array;
}

/** One report: a run made into a document tree. Its id is its name on the command line. */
export interface Report {
  readonly id: string;
  readonly build: (run: Run, context: ReportContext) => Document;
  readonly machine?: readonly MachineFormat[];
  /** The same, a document of its own for each reader; only where the report has several. */
  readonly parts?: (run: Run, context: ReportContext) => readonly ReportPart[];
}

export interface ReportPart {
  /** Whom it is for. */
  readonly name: string;
  readonly document: Document;
}
