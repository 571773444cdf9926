import type { CameraResult, Run } from '../../model/run.ts';

/** `SOF 6, TMF 5`, in the run's order of departments. */
export function departmentCounts(
  groups: readonly { readonly cameras: readonly CameraResult[] }[],
  { departments }: Pick<Run, 'departments'>,
): string {
  const cameras = groups.flatMap((group) => group.cameras);
  return departments
    .map(({ code }) => ({ code, count: cameras.filter(({ department }) => department === code).length }))
    .filter(({ count }) => count > 0)
    .map(({ code, count }) => `${code} ${count}`)
    .join(', ');
}
