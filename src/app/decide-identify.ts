import { termsOf } from '../decisions/terms.ts';
import { InputError } from '../errors.ts';
import { identify } from '../identity/models.ts';
import type { InstalledCamera } from '../model/installed-camera.ts';
import { say } from '../text/index.ts';
import {
  type DecisionQuestion,
  type DecisionSurroundings,
  keepDecision,
  numbered,
  type TakenDecision,
} from './decide.ts';
import { factsSha256 } from './decide-confirmed.ts';
import { departmentCode } from './decide-fleet.ts';
import { identifyInstalled } from './identify-installed.ts';
import type { Knowledge } from './knowledge.ts';
import { notIdentified } from './not-identified.ts';
import type { Session } from './session.ts';

interface Confirmed {
  /** Brand and model exactly as the register has them. */
  readonly text: string;
  /** The known model. */
  readonly as: string | null;
}

/**
 * Confirms which known model a text stands for; it holds for exactly that text.
 * @throws InputError (exit 2) for terms that do not hold, an unknown model, and a text that is recognised already.
 */
export async function decideIdentify(
  knowledge: Knowledge,
  openSession: () => Promise<Session>,
  { text, as }: Confirmed,
  question: DecisionQuestion,
  surroundings: DecisionSurroundings,
): Promise<TakenDecision> {
  const terms = termsOf(question.terms, 'confirm-identification', knowledge.decisionRules, surroundings.asOf);
  if (text.trim() === '') throw new InputError(say('decision.no-text'), 2);
  if (as === null || as.trim() === '') throw new InputError(say('decision.no-model'), 2);
  const { cameraId } = identify(knowledge.models, { brand: null, text: as });
  const known = cameraId === null ? undefined : knowledge.cameras.get(cameraId);
  if (known === undefined) throw notIdentified(knowledge, as, surroundings.language);
  const session = await openSession();
  const department = departmentCode(knowledge, session, question);
  const cameras = session.cameras.filter(
    (camera) => camera.asWritten === text && (department === null || camera.department === department),
  );
  refuseRecognised(knowledge, text, cameras);
  refuseOther(session, text, department, known.id);
  const { brand, model } = known;
  const decision = numbered({
    ...{ kind: 'confirm-identification', ...terms, department, run: null },
    ...{ asWritten: text, cameraId: known.id, brand, model },
    basis: { factsSha256: factsSha256(known) },
  });
  const taken = await keepDecision(decision, surroundings);
  return { ...taken, cameras: cameras.length };
}

/** A text that speaks for itself is never overruled. */
function refuseRecognised(knowledge: Knowledge, text: string, cameras: readonly InstalledCamera[]): void {
  const found = [
    ...cameras.map((camera) => identifyInstalled(knowledge.models, camera)),
    ...(cameras.length === 0 ? [identify(knowledge.models, { brand: null, text })] : []),
  ].find(({ cameraId }) => cameraId !== null);
  if (found === undefined) return;
  const model = [found.brand, found.model].filter((part) => part !== null).join(' ');
  throw new InputError(say('decision.already-identified', { text, model }), 2);
}

/** One text is one model: who has another opinion withdraws the earlier decision first. */
function refuseOther(
  { decisions }: Session,
  text: string,
  department: string | null,
  cameraId: string,
): void {
  for (const { decision, state } of decisions) {
    if (decision.kind !== 'confirm-identification' || state !== 'active') continue;
    const isSameText = decision.asWritten === text && decision.cameraId !== cameraId;
    const overlaps =
      decision.department === null || department === null || decision.department === department;
    if (!isSameText || !overlaps) continue;
    const model = `${decision.brand} ${decision.model}`;
    throw new InputError(say('decision.other-decision', { text, model, id: decision.id }), 2);
  }
}
