import type { Run } from '../../model/run.ts';
import { speaker } from '../../text/index.ts';
import { type Group, groupCameras } from '../parts/groups.ts';
import type { ReportContext } from '../report.ts';

/** What every section of the risk report is written from. */
export interface RiskInput {
  readonly run: Run;
  readonly context: ReportContext;
  readonly groups: readonly Group[];
  readonly says: ReturnType<typeof speaker>;
}

export function riskInput(run: Run, context: ReportContext): RiskInput {
  return { run, context, groups: groupCameras(run), says: speaker(context.language) };
}
