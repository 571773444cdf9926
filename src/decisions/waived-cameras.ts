import type { RunDecision, WaiveFinding } from '../model/decision.ts';
import type { RunFinding } from '../model/run.ts';
import type { Language } from '../text/index.ts';
import type { Standing } from './standing.ts';
import { isWaived } from './waiver.ts';

type Owners = ReadonlyMap<string, number>;

/** How many cameras of a finding a decision waives it for, by department or for all. */
export function waivedCameras(
  decision: WaiveFinding,
  finding: RunFinding,
  owners: Owners,
  language: Language,
): number {
  if (!isWaived(decision, finding, language)) return 0;
  return decision.department === null ? finding.cameras : (owners.get(decision.department) ?? 0);
}

/** The waivers that hold and still rest on the same. */
export function standingWaivers(
  standing: readonly Standing[],
  inRun: readonly RunDecision[],
): readonly WaiveFinding[] {
  const active = new Set(inRun.filter(({ state }) => state === 'active').map(({ id }) => id));
  return standing.flatMap(({ decision }) =>
    decision.kind === 'waive-finding' && active.has(decision.id) ? [decision] : [],
  );
}

/**
 * The findings with what decisions waive of them. A finding stays listed; it is wholly waived where all of its cameras
 * are, or, being about the run as a whole, where a decision for all departments waives it.
 */
export function withWaivers(
  findings: readonly RunFinding[],
  decisions: readonly WaiveFinding[],
  ownersOf: (finding: RunFinding) => Owners,
  language: Language,
): readonly RunFinding[] {
  return findings.map((finding) => {
    const own = decisions.filter(
      (decision) =>
        isWaived(decision, finding, language) &&
        (decision.department === null || ownersOf(finding).has(decision.department)),
    );
    if (own.length === 0) return finding;
    const isForAll = own.some(({ department }) => department === null);
    const departments = new Set(own.flatMap(({ department }) => department ?? []));
    const some = [...departments].reduce((sum, code) => sum + (ownersOf(finding).get(code) ?? 0), 0);
    const cameras = isForAll ? finding.cameras : some;
    const wholly = isForAll || (cameras > 0 && cameras === finding.cameras);
    return { ...finding, waived: { cameras, wholly, decisions: own.map(({ id }) => id) } };
  });
}
