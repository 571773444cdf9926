import { createHash } from 'node:crypto';
import type { Standing } from '../decisions/standing.ts';
import type { KnownCamera } from '../model/camera.ts';
import type { ConfirmIdentification } from '../model/decision.ts';
import type { InstalledCamera } from '../model/installed-camera.ts';
import { type Language, sentence } from '../text/index.ts';
import { identifyInstalled } from './identify-installed.ts';
import type { Knowledge } from './knowledge.ts';

/** Cameras with the models that decisions say they are, and what has changed under the others, by the decision's id. */
export interface ConfirmedCameras {
  readonly cameras: readonly InstalledCamera[];
  readonly changes: ReadonlyMap<string, readonly string[]>;
}

/** Puts confirmed models on cameras whose text is exactly the one that was confirmed; no other text is touched. */
export function withConfirmed(
  knowledge: Knowledge,
  cameras: readonly InstalledCamera[],
  standing: readonly Standing[],
  language: Language,
): ConfirmedCameras {
  const active = standing.flatMap(({ decision, state }) =>
    decision.kind === 'confirm-identification' && state === 'active' ? [decision] : [],
  );
  if (active.length === 0) return { cameras, changes: new Map() };
  const changes = new Map(
    active.map((decision) => [decision.id, changesOf(knowledge, decision, cameras, language)]),
  );
  const holding = active.filter(({ id }) => changes.get(id)?.length === 0);
  return {
    changes,
    cameras: cameras.map((camera) => {
      const decision = holding.findLast((one) => isOf(one, camera));
      return decision === undefined ? camera : { ...camera, confirmed: confirmedAs(decision, language) };
    }),
  };
}

/** What an identification rests on: what we know of the model, not what it costs or who says so. */
export function factsSha256({ brand, model, family, variants, specs }: KnownCamera): string {
  return createHash('sha256')
    .update(JSON.stringify([brand, model, family ?? null, variants, specs]))
    .digest('hex');
}

function isOf({ asWritten, department }: ConfirmIdentification, camera: InstalledCamera): boolean {
  return camera.asWritten === asWritten && (department === null || camera.department === department);
}

function confirmedAs(decision: ConfirmIdentification, language: Language): InstalledCamera['confirmed'] {
  const { id, cameraId, brand, model, decidedBy: by, approvedBy: approver } = decision;
  const how =
    approver === null
      ? sentence(language, 'decision.confirmed-how-alone', { by })
      : sentence(language, 'decision.confirmed-how', { by, approver });
  return { decision: id, cameraId, brand, model, how };
}

function changesOf(
  knowledge: Knowledge,
  decision: ConfirmIdentification,
  cameras: readonly InstalledCamera[],
  language: Language,
): readonly string[] {
  const model = `${decision.brand} ${decision.model}`;
  const known = knowledge.cameras.get(decision.cameraId);
  if (known === undefined) return [sentence(language, 'decision.changed-gone', { model })];
  if (factsSha256(known) !== decision.basis.factsSha256)
    return [sentence(language, 'decision.changed-facts', { model })];
  const other = cameras
    .filter((camera) => isOf(decision, camera))
    .map((camera) => identifyInstalled(knowledge.models, camera))
    .find(({ cameraId }) => cameraId !== null && cameraId !== decision.cameraId);
  if (other === undefined) return [];
  const recognised = [other.brand, other.model].filter((part) => part !== null).join(' ');
  return [sentence(language, 'decision.changed-recognised', { model: recognised })];
}
