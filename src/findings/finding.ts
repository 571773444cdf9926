import type { Budget } from '../model/budget.ts';
import type { RunDecision } from '../model/decision.ts';
import type { StaleDetermination } from '../model/determination.ts';
import type { List } from '../model/list.ts';
import type { CameraResult, ModelResult, RunFinding } from '../model/run.ts';
import type { Language } from '../text/index.ts';

/** What a finding may look at: one camera, its model's result, the budget it is paid from and the reader's language. */
interface FindingContext {
  readonly camera: Omit<CameraResult, 'findings'>;
  readonly model: ModelResult;
  readonly budget: Budget;
  readonly language: Language;
  /** The camera as a person names it. */
  readonly label: string;
  /** What the register says the camera is for. */
  readonly purpose: string | null;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The figures of the rule that the finding asks for, by name. */
  readonly limits: Readonly<Record<string, number>>;
  /** What is known of a text that names no known model: another kind of product, or models it may have meant. */
  readonly text: { readonly notCamera: boolean; readonly suggestions: readonly string[] };
  /** Signs that another maker than the brand made the camera, where the policy excludes that maker. */
  readonly relabelSigns: readonly string[];
}

/**
 * Values for the {placeholders} of the rule's message; numbers are written in the reader's way. A `subject` among them
 * says what the finding is about where that is not the camera, such as a department.
 */
type FindingValues = Readonly<Record<string, string | number>>;

/** One predicate; its code, severity and sentences are rules/findings/<id>.json. Null where it does not apply. */
export interface Finding {
  readonly id: string;
  /** What the subject is where it is not the cameras of one model. */
  readonly about?: 'department';
  /** The figures it judges by: each stands in the rule. */
  readonly limits?: readonly string[];
  readonly applies: (context: FindingContext) => FindingValues | null;
}

/** What a finding about a whole run may look at. */
export interface RunContext {
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly language: Language;
  readonly budget: Budget;
  /** The laws and lists of catalog/lists. */
  readonly lists: readonly List[];
  readonly cameras: readonly CameraResult[];
  readonly models: readonly ModelResult[];
  /** Determinations of earlier runs that no longer hold. */
  readonly staleDeterminations?: readonly StaleDetermination[];
  readonly decisions: readonly RunDecision[];
  /** The last day, `YYYY-MM-DD`, on which a decision that ends is announced. */
  readonly warnOfDecisionsUntil: string;
}

/** Like a finding of a camera, but about the run: one finding for each set of values, none where there is nothing. */
export interface FindingOfRun {
  readonly id: string;
  readonly about: Exclude<RunFinding['about'], undefined | 'model'>;
  readonly found: (context: RunContext) => readonly FindingValues[];
}
