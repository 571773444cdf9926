import { reservationsOf } from '../decisions/reservation.ts';
import { termsOf } from '../decisions/terms.ts';
import { InputError } from '../errors.ts';
import { identify } from '../identity/models.ts';
import { say, sentence } from '../text/index.ts';
import {
  type DecisionQuestion,
  type DecisionSurroundings,
  keepDecision,
  numbered,
  type TakenDecision,
} from './decide.ts';
import { departmentCode, fleetToday } from './decide-fleet.ts';
import type { Knowledge } from './knowledge.ts';
import { notIdentified } from './not-identified.ts';
import type { Session } from './session.ts';

/**
 * Accepts what a model that is covered with reservations loses, as it stands today.
 * @throws InputError (exit 2) for terms that do not hold, an unknown model, and one without a reservation.
 */
export async function decideAccept(
  knowledge: Knowledge,
  openSession: () => Promise<Session>,
  text: string,
  question: DecisionQuestion,
  surroundings: DecisionSurroundings,
): Promise<TakenDecision> {
  const { language, reportLanguage, asOf } = surroundings;
  const terms = termsOf(question.terms, 'accept-reservation', knowledge.decisionRules, asOf);
  const { cameraId, brand, model } = identify(knowledge.models, { brand: null, text });
  if (cameraId === null) throw notIdentified(knowledge, text, language);
  const name = [brand, model].filter((part) => part !== null).join(' ');
  const session = await openSession();
  const department = departmentCode(knowledge, session, question);
  const fleet = await fleetToday(knowledge, session, question, surroundings, reportLanguage);
  const basis = reservationsOf(fleet.matched, { cameraId, department }, fleet.run.run.policy);
  const own = fleet.matched.filter(({ result }) => result.cameraId === cameraId);
  const cameras = own
    .flatMap(({ result, cameras: all }) => all.map((camera) => ({ ...camera, outcome: result.outcome })))
    .filter((camera) => department === null || camera.department === department);
  if (basis.length === 0) {
    const place = department ?? sentence(language, 'decision.all-departments-place');
    const outcomes = [...new Set(cameras.map(({ outcome }) => sentence(language, `outcome.${outcome}`)))];
    throw new InputError(
      outcomes.length === 0
        ? say('decision.no-cameras', { model: name, department: place })
        : say('decision.no-reservation', { model: name, department: place, outcome: outcomes.join(', ') }),
      2,
    );
  }
  const decision = numbered({
    ...{ kind: 'accept-reservation', ...terms, department, run: fleet.run.run.id },
    ...{ cameraId, name, basis: [...basis] },
  });
  const taken = await keepDecision(decision, surroundings);
  return { ...taken, cameras: cameras.filter(({ outcome }) => outcome === 'reserved').length };
}
