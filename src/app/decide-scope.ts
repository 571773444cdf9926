import type { Standing } from '../decisions/standing.ts';
import type { InstalledCamera } from '../model/installed-camera.ts';
import type { Policy } from '../model/policy.ts';
import type { Language } from '../text/index.ts';
import type { Decided } from './batch.ts';
import { withConfirmed } from './decide-confirmed.ts';
import type { Knowledge } from './knowledge.ts';
import type { Session } from './session.ts';

/**
 * The decisions that bear on some cameras under one policy: those of their departments; an acceptance only under the
 * policy that it was taken under. The cameras come back as the models they were confirmed to be.
 */
export function decidedFor(
  knowledge: Knowledge,
  { decisions, declarations }: Pick<Session, 'decisions' | 'declarations'>,
  cameras: readonly InstalledCamera[],
  policy: Pick<Policy, 'id'>,
  language: Language,
): { readonly cameras: readonly InstalledCamera[]; readonly decided: Decided } {
  const departments = new Set(cameras.map(({ department }) => department));
  const standing = decisions
    .filter(({ decision }) => decision.department === null || departments.has(decision.department))
    .filter((one) => isUnder(one, policy));
  const confirmed = withConfirmed(knowledge, cameras, standing, language);
  const declared = (declarations?.statements ?? []).filter(({ decision }) => decision !== undefined);
  return {
    cameras: confirmed.cameras,
    decided: { standing, confirmedChanges: confirmed.changes, declared },
  };
}

/** Whether a decision can bear on a run under this policy. */
export function isUnder({ decision }: Standing, policy: Pick<Policy, 'id'>): boolean {
  return decision.kind !== 'accept-reservation' || decision.basis.some((basis) => basis.policy === policy.id);
}
