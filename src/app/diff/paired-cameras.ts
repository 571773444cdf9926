import type { CameraResult, ModelResult, Run } from '../../model/run.ts';
import { groupCameras } from '../../reports/parts/groups.ts';

/** One camera with what its run says of its model; null where the run holds no result for it. */
export interface JudgedCamera {
  readonly camera: CameraResult;
  readonly name: string;
  readonly result: ModelResult | null;
}

export interface PairedCameras {
  readonly both: readonly { readonly before: JudgedCamera; readonly after: JudgedCamera }[];
  readonly added: readonly JudgedCamera[];
  readonly gone: readonly JudgedCamera[];
}

/** The cameras of two runs side by side: the same camera has the same department and id. In the order of the runs. */
export function pairedCameras(from: Run, to: Run): PairedCameras {
  const [before, after] = [judgedCameras(from), judgedCameras(to)];
  return {
    both: [...after].flatMap(([key, camera]) => {
      const earlier = before.get(key);
      return earlier === undefined ? [] : [{ before: earlier, after: camera }];
    }),
    added: [...after].flatMap(([key, camera]) => (before.has(key) ? [] : [camera])),
    gone: [...before].flatMap(([key, camera]) => (after.has(key) ? [] : [camera])),
  };
}

function judgedCameras(run: Run): ReadonlyMap<string, JudgedCamera> {
  const judged = new Map(
    groupCameras(run).flatMap(({ name, result, cameras }) =>
      cameras.map((camera) => [camera, { camera, name, result }] as const),
    ),
  );
  return new Map(
    run.cameras.flatMap((camera) => {
      const found = judged.get(camera);
      return found === undefined ? [] : [[JSON.stringify([camera.department, camera.id]), found] as const];
    }),
  );
}
