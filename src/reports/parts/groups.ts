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
  const results = resultsByKey(run.models);
  const groups = new Map<string, Omit<Group, 'cameras'> & { readonly cameras: CameraResult[] }>();
  for (const camera of run.cameras) {
    const { department, kind, outcome } = camera;
    const { profile, lens } = camera;
    const result = results.get(resultKey({ ...camera, profile, lens })) ?? null;
    const name = (result === null ? null : modelName(result)) ?? camera.asWritten;
    const key = [department, name, kind, outcome, result?.profile].join('\u0000');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { department, kind, outcome, name, result, cameras: [camera] });
    else group.cameras.push(camera);
  }
  return [...groups.values()].sort(byDepartmentThenModel);
}

/**
 * Every result by all that a camera of it may say. A camera of a run kept from earlier names neither its profile, for
 * its kind alone decided it, nor its lens: there a camera without a lens has the model's own, where that has a result.
 */
function resultsByKey(models: readonly ModelResult[]): ReadonlyMap<string, ModelResult> {
  const keyed = (result: ModelResult, lens: string | undefined) =>
    result.asWritten.flatMap((asWritten) =>
      [result.profile, undefined].map(
        (profile) => [resultKey({ ...result, asWritten, profile, lens }), result] as const,
      ),
    );
  const withLens = models.filter(({ lens }) => lens !== null);
  const withoutLens = models.filter(({ lens }) => lens === null);
  return new Map([
    ...withLens.flatMap((result) => keyed(result, undefined)),
    ...withoutLens.flatMap((result) => keyed(result, undefined)),
    ...withLens.flatMap((result) => keyed(result, result.lens ?? undefined)),
  ]);
}

/** Camera and result find each other by what was read and what was made of it: lens and needs make one model several. */
function resultKey({
  kind,
  profile,
  asWritten,
  brand,
  model,
  lens,
  asked,
}: Pick<CameraResult, 'kind' | 'asWritten' | 'brand' | 'model' | 'asked'> & {
  profile: string | undefined;
  lens: string | undefined;
}): string {
  return [kind, profile, asWritten, brand, model, lens, asked].join('\u0000');
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
