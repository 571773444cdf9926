import type { RequirementRules } from '../../model/requirement-rules.ts';
import type { CameraResult, Run } from '../../model/run.ts';
import { speaker } from '../../text/index.ts';
import type { ReportContext } from '../report.ts';
import { type Chapter, chaptersOf } from './chapters.ts';

/** What every section of the requirements is written from. */
export interface RequirementsInput {
  readonly run: Run;
  readonly context: ReportContext;
  readonly rules: RequirementRules;
  readonly chapters: readonly Chapter[];
  /** Cameras whose needs nobody knows. */
  readonly without: readonly CameraResult[];
  readonly says: ReturnType<typeof speaker>;
}

export function requirementsInput(run: Run, context: ReportContext): RequirementsInput {
  const { language, requirementRules: rules } = context;
  if (rules === undefined) throw new Error('requirements need rules/requirements');
  return { run, context, rules, ...chaptersOf(run, language), says: speaker(language) };
}
