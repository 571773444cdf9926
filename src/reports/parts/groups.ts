import type { CameraResult, ModelResult, Run } from '../../model/run.ts';
import type { Outcome } from '../../model/value.ts';
import { compareText } from './compare-text.ts';
import { modelName } from './names.ts';

/** A department's cameras of one model and purpose: what most reports count by. */
export interface Group {
  readonly department: string;
  readonly kind: string;
  readonly outcome: Outcome;
  /** The model's name, or the register's words where we do not know it. */
  readonly name: string;
  /** Null where the run holds no result for the cameras. */
  readonly result: ModelResult | null;
  readonly cameras: readonly CameraResult[];
}

/** Every camera of the run in exactly one group, sorted by department, model, kind and outcome. */
export function groupCameras(run: Run): readonly Group[] {
  const results = new Map(
    run.models.flatMap((result) =>
      result.asWritten.flatMap((asWritten) => [
        [resultKey({ ...result, asWritten }), result] as const,
        [resultKey({ ...result, asWritten, profile: undefined }), result] as const,
      ]),
    ),
  );
  const groups = new Map<string, Omit<Group, 'cameras'> & { readonly cameras: CameraResult[] }>();
  for (const camera of run.cameras) {
    const { department, kind, outcome } = camera;
    const result = results.get(resultKey({ ...camera, profile: camera.profile })) ?? null;
    const name = (result === null ? null : modelName(result)) ?? camera.asWritten;
    const key = [department, name, kind, outcome, result?.profile].join('\u0000');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { department, kind, outcome, name, result, cameras: [camera] });
    else group.cameras.push(camera);
  }
  return [...groups.values()].sort(byDepartmentThenModel);
}

/**
 * Camera and result find each other by what was read and what was made of it: lenses differ in the words only, needs in
 * what is asked. A camera of a run kept from earlier names no profile, for its kind alone decided it.
 */
function resultKey({
  kind,
  profile,
  asWritten,
  brand,
  model,
  asked,
}: Pick<CameraResult, 'kind' | 'asWritten' | 'brand' | 'model' | 'asked'> & {
  profile: string | undefined;
}): string {
  return [kind, profile, asWritten, brand, model, asked].join('\u0000');
}

function byDepartmentThenModel(one: Group, other: Group): number {
  return (
    compareText(one.department, other.department) ||
    compareText(one.name, other.name) ||
    compareText(one.kind, other.kind) ||
    compareText(one.outcome, other.outcome) ||
    compareText(one.result?.profile ?? '', other.result?.profile ?? '')
  );
}
