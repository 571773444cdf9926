import type { ModelResult } from '../../model/run.ts';
import { compareText } from '../parts/compare-text.ts';
import type { Group } from '../parts/groups.ts';

/** The same model and purpose over all departments. */
export interface ModelCount {
  readonly name: string;
  readonly kind: string;
  readonly result: ModelResult | null;
  readonly cameras: number;
}

/** Groups of several departments put together by model, the most cameras first. */
export function byModel(groups: readonly Group[]): readonly ModelCount[] {
  const counts = new Map<string, ModelCount>();
  for (const { name, kind, result, cameras } of groups) {
    const key = [name, kind, result?.profile].join('\u0000');
    counts.set(key, { name, kind, result, cameras: (counts.get(key)?.cameras ?? 0) + cameras.length });
  }
  return [...counts.values()].sort(
    (one, other) =>
      other.cameras - one.cameras ||
      compareText(one.name, other.name) ||
      compareText(one.result?.profile ?? '', other.result?.profile ?? ''),
  );
}
