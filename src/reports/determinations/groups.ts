import type { Determination } from '../../model/determination.ts';
import type { ModelResult, Run } from '../../model/run.ts';
import { groupCameras } from '../parts/groups.ts';

/** One determination with the cameras it is about. */
export interface DeterminedGroup {
  readonly name: string;
  readonly result: ModelResult;
  readonly determination: Determination;
  readonly cameras: number;
  readonly departments: readonly { readonly code: string; readonly cameras: number }[];
}

/** The determinations of a run in the order of its models, each with its cameras per department. */
export function determinedGroups(run: Run): readonly DeterminedGroup[] {
  const groups = groupCameras(run);
  return run.models.flatMap((result): readonly DeterminedGroup[] => {
    const own = groups.filter((group) => group.result === result);
    const [first] = own;
    if (result.determination === null || first === undefined) return [];
    const departments = own.map(({ department, cameras }) => ({ code: department, cameras: cameras.length }));
    const cameras = departments.reduce((sum, one) => sum + one.cameras, 0);
    return [{ name: first.name, result, determination: result.determination, cameras, departments }];
  });
}
