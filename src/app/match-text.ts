import { standingAcceptances, withAcceptances } from '../decisions/acceptance.ts';
import type { Standing } from '../decisions/standing.ts';
import { askedKey } from '../equivalence/asked.ts';
import { InputError } from '../errors.ts';
import { identify } from '../identity/models.ts';
import { taskNamed } from '../intake/task-words.ts';
import type { Budget } from '../model/budget.ts';
import type { InstalledCamera } from '../model/installed-camera.ts';
import type { Policy } from '../model/policy.ts';
import type { Profile } from '../model/profile.ts';
import type { ModelResult } from '../model/run.ts';
import type { MatchView } from '../reports/views/match.ts';
import { type Language, say } from '../text/index.ts';
import { withStatements } from './answer-book.ts';
import { defaultBudget } from './budget-named.ts';
import { withConfirmed } from './decide-confirmed.ts';
import { isUnder } from './decide-scope.ts';
import { type InstalledModel, installedModels } from './installed.ts';
import { kindNamed } from './kind-named.ts';
import { type Knowledge, policyNamed, profileNamed } from './knowledge.ts';
import { buildMarket, type Market } from './market.ts';
import { matchModel } from './match-model.ts';
import { originFinder } from './origin-of.ts';
import { remembered } from './remembered.ts';
import { type Session, sampleNotice } from './session.ts';

export interface MatchQuestion {
  readonly policy: string;
  readonly profile: string | null;
  readonly kind: string | null;
  /** What it is there for, and how many metres away. */
  readonly task?: string | null;
  readonly distanceM?: number | null;
  readonly top: number;
  readonly asOf: string;
  readonly language: Language;
}

/**
 * What the agreement offers one model that somebody typed. A text that is no known model gets suggestions only.
 * `opened`: the market, where the caller has it open already.
 */
export function matchText(
  shipped: Knowledge,
  session: Session,
  text: string,
  question: MatchQuestion,
  opened: Market | null = null,
): MatchView {
  const make = () => matched(shipped, session, text, question, opened);
  return opened === null ? make() : answers(opened, JSON.stringify([text, question]), make);
}

const answers = remembered<Market, MatchView>(64);

function matched(
  shipped: Knowledge,
  session: Session,
  text: string,
  question: MatchQuestion,
  opened: Market | null,
): MatchView {
  const knowledge = withStatements(shipped, session);
  const policy = policyNamed(knowledge, question.policy, question.asOf);
  const { installed, profile } = installedAs(knowledge, text, question, session.decisions);
  const market = opened ?? buildMarket(knowledge, session.lines, policy, question.asOf);
  const originOf = originFinder(knowledge, policy, question.asOf);
  const { language, top } = question;
  const result = matchModel(installed, market, { originOf, policy, profile, language, top });
  const { suggestions } = identify(knowledge.models, { brand: null, text });
  return {
    result: withAccepted(result, installed, session, policy),
    asked: text,
    suggestions: result.cameraId === null ? suggestions.map(({ brand, model }) => `${brand} ${model}`) : [],
    policy: policy.id,
    asOf: question.asOf,
    notice: sampleNotice(session, question.language),
  };
}

/** A typed text as if a register held one camera of it, with the profile that its kind is matched by. */
export function installedAs(
  knowledge: Knowledge,
  text: string,
  {
    kind: asked,
    profile,
    task = null,
    distanceM = null,
    language,
  }: Omit<MatchQuestion, 'policy' | 'top' | 'asOf'>,
  decisions: readonly Standing[] = [],
): { readonly installed: InstalledModel; readonly profile: Profile } {
  const budget = defaultBudget(knowledge);
  const kind = kindNamed(budget, asked);
  const camera = { ...typed(text, kind.id, budget), ...knownTarget(knowledge, task, distanceM) };
  // What holds for one department only says nothing of a text that nobody's register holds.
  const forAll = decisions.filter(({ decision }) => decision.department === null);
  const { cameras } = withConfirmed(knowledge, [camera], forAll, language);
  const [installed] = installedModels(knowledge, cameras, budget, { profile });
  if (installed === undefined) throw new Error('one camera makes one group');
  return { installed, profile: profileNamed(knowledge, installed.profile) };
}

/** The acceptances of the model that still rest on the same; each names the department that it holds for. */
function withAccepted(
  result: ModelResult,
  { asked }: InstalledModel,
  { decisions }: Session,
  policy: Policy,
): ModelResult {
  const standing = decisions.filter((one) => isUnder(one, policy));
  const cameras = standing.map(({ decision: { department } }) => ({ id: '', department: department ?? '' }));
  const matched = { result, cameras, asked: askedKey(asked) };
  return withAcceptances(matched, standingAcceptances(standing, [matched]), [matched]);
}

/** @throws InputError for a task that there is not, and a distance that is none (exit 2). */
function knownTarget({ purposes }: Knowledge, task: string | null, distanceM: number | null) {
  const id = task === null ? null : taskNamed(purposes, task);
  if (task !== null && id === null) {
    const ids = purposes.classes.map((purpose) => purpose.id).join(', ');
    throw new InputError(say('purpose.unknown-task', { id: task, ids }), 2);
  }
  if (distanceM !== null && !(distanceM > 0))
    throw new InputError(say('purpose.bad-distance', { value: String(distanceM) }), 2);
  return { task: id, distanceM };
}

function typed(text: string, kind: string, budget: Budget): InstalledCamera {
  const nothing = {
    site: null,
    brand: null,
    purpose: null,
    mac: null,
    serial: null,
    network: null,
    contractEnd: null,
  };
  const department = budget.departments[0]?.code ?? '';
  return { ...nothing, id: text, department, asWritten: text, model: text, kind, file: '', row: 1 };
}
