import { createHash } from 'node:crypto';
import { acceptanceOf, standingAcceptances, withAcceptances } from '../decisions/acceptance.ts';
import { addDays } from '../decisions/days.ts';
import { decisionsInRun, type RunFacts } from '../decisions/in-run.ts';
import type { Standing } from '../decisions/standing.ts';
import { standingWaivers, withWaivers } from '../decisions/waived-cameras.ts';
import { askedKey } from '../equivalence/asked.ts';
import { openPoints } from '../equivalence/open-points.ts';
import { compareText } from '../equivalence/product.ts';
import { reviewDeterminations } from '../equivalence/review.ts';
import type { Budget } from '../model/budget.ts';
import type { CatalogLine } from '../model/catalog-line.ts';
import type { RunDecision } from '../model/decision.ts';
import type { Declaration } from '../model/declaration.ts';
import type { KeptDetermination, StaleDetermination } from '../model/determination.ts';
import type { InstalledCamera } from '../model/installed-camera.ts';
import { lineId } from '../model/line-id.ts';
import type { Policy } from '../model/policy.ts';
import type { CameraResult, Edition, ModelResult, Run, RunFinding } from '../model/run.ts';
import { type Outcome, outcomes, valueOrigins } from '../model/value.ts';
import { type Language, render } from '../text/index.ts';
import { type AskedOf, askedInRegister } from './asked-of.ts';
import { questionCollector } from './collect-questions.ts';
import { basisOf, earlierThan } from './determined-earlier.ts';
import { findAll, findingKey, withFindingsOfRun } from './findings.ts';
import { type InstalledModel, installedModels } from './installed.ts';
import { determinationsToKeep, todayOf } from './keep-determinations.ts';
import { type Knowledge, profileNamed } from './knowledge.ts';
import { buildMarket, type Market } from './market.ts';
import { matchModel } from './match-model.ts';
import { originFinder } from './origin-of.ts';
import { relabelOf } from './relabel-of.ts';
import { type AgreementEnds, searchedAgreements } from './searched-agreements.ts';

export interface BatchInput {
  readonly knowledge: Knowledge;
  readonly lines: readonly CatalogLine[];
  readonly linesSha256: string;
  readonly cameras: readonly InstalledCamera[];
  readonly camerasSha256: string;
  /** The imports behind lines and cameras, where they are a workspace's. */
  readonly standsOn?: { readonly catalog: readonly Edition[]; readonly register: readonly Edition[] };
  readonly policy: Policy;
  /** One profile for all cameras; without it what the purpose names, or the kind's own. */
  readonly profile: string | null;
  readonly budget: Budget;
  readonly asOf: string;
  readonly createdAt: string;
  readonly tool: string;
  readonly language: Language;
  readonly sample: boolean;
  /** What the tool has measured of itself, for every report to say. */
  readonly accuracy: Run['run']['accuracy'];
  readonly top: number;
  /** What a needs file asks of each camera; without it what the register says. */
  readonly departmentNeeds?: { readonly sha256: string; readonly entries: number; readonly askedOf: AskedOf };
  /** Suppliers' statements that the knowledge was given along. */
  readonly declarations?: { readonly sha256: string; readonly statements: readonly unknown[] };
  /** Suppliers' answers that the knowledge was given along. */
  readonly answers?: { readonly sha256: string; readonly given: readonly unknown[] };
  readonly agreementEnds?: AgreementEnds;
  /** What earlier runs determined in the same workspace, to be held against this catalogue. */
  readonly determined?: readonly KeptDetermination[];
  /** What people have decided, as it stands on the day; the cameras are already what a decision says they are. */
  readonly decided?: Decided;
  readonly onModel?: (done: number, all: number) => void;
}

export interface Decided {
  readonly standing: readonly Standing[];
  readonly confirmedChanges: ReadonlyMap<string, readonly string[]>;
  readonly declared: readonly Declaration[];
}

/** A run with what decisions are taken on: which cameras are behind each result and each finding. */
export interface JudgedFleet extends RunFacts {
  readonly run: Run;
  /** As a workspace keeps them, to be held against later catalogues. */
  readonly determinations: readonly KeptDetermination[];
  /** By the finding's key, in the order in which the findings came up, which is the same in every language. */
  readonly owners: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Every camera of a register against one catalogue. Pure: the same input gives the same run, to the byte. */
export function runBatch(input: BatchInput): Run {
  return judgeFleet(input).run;
}

export function judgeFleet(input: BatchInput): JudgedFleet {
  const { knowledge, policy, budget, language, asOf } = input;
  const market = buildMarket(knowledge, input.lines, policy, asOf);
  const originOf = originFinder(knowledge, policy, asOf);
  const askedOf = input.departmentNeeds?.askedOf ?? askedInRegister(knowledge);
  const installed = installedModels(knowledge, input.cameras, budget, { profile: input.profile, askedOf });
  const agreements = searchedAgreements(input.lines, input.agreementEnds ?? new Map());
  const asked = questionCollector(knowledge, policy, asOf);
  const plain = installed.map((model, index) => {
    const profile = profileNamed(knowledge, model.profile);
    const filing = {
      agreements,
      basis: basisOf(input, profile),
      validDays: knowledge.determinations.validDays,
    };
    const result = matchModel(model, market, {
      ...{ policy, profile, language, originOf, top: input.top, filing },
      onAssessed: ({ needs, assessments, outcome }) =>
        asked.add(index, model.cameras, openPoints(needs, assessments, outcome)),
    });
    input.onModel?.(index + 1, installed.length);
    return { model, result, asked: askedKey(model.asked), cameras: model.cameras };
  });
  const decided = input.decided ?? noDecisions;
  const acceptances = standingAcceptances(decided.standing, plain);
  const matched = plain.map((one) => ({ ...one, result: withAcceptances(one, acceptances, plain) }));

  const judged = matched.flatMap(({ model, result }) =>
    model.cameras.map((camera) => {
      const relabel = relabelOf(knowledge, camera, model.camera, policy, asOf);
      return {
        camera: { ...cameraResult(camera, model, result), ...relabel.origin },
        model: result,
        purpose: camera.purpose,
        identification: model.identification,
        relabelSigns: relabel.signs.map((sign) => render(language, sign)),
      };
    }),
  );
  const order = new Map(input.cameras.map(({ id }, index) => [id, index]));
  judged.sort((one, other) => (order.get(one.camera.id) ?? 0) - (order.get(other.camera.id) ?? 0));
  const { cameras, owners, findings } = findAll(judged, knowledge.findingRules, budget, language, asOf);
  const models = matched.map(({ result }) => result).sort(byCountThenName);

  const stale = reviewDeterminations(earlierThan(input), market.offers, asOf, todayOf(matched, policy.id));
  const withOfRun = (decisions: readonly RunDecision[]) =>
    withFindingsOfRun(findings, knowledge.findingRules, {
      ...{ asOf, language, budget, cameras, models, decisions, staleDeterminations: stale },
      warnOfDecisionsUntil: addDays(asOf, knowledge.decisionRules.warningDays),
      lists: [...knowledge.lists.values()],
    });
  const camerasOf = (finding: RunFinding) => owners.get(findingKey(finding)) ?? nobody;
  const facts = { matched, findings: withOfRun([]), camerasOf, owners, language, ...decided };
  const decisions = [...decisionsInRun(decided.standing, facts)];
  const waivers = standingWaivers(decided.standing, decisions);
  const about = header(input, market, models, { stale, decisions });
  return {
    ...facts,
    determinations: determinationsToKeep(knowledge, matched, policy.id, about.id),
    run: {
      run: about,
      departments: departments(cameras, budget),
      models,
      cameras,
      findings: [...withWaivers(withOfRun(decisions), waivers, camerasOf, language)],
      decisions,
      questions: [...asked.questions()],
      ...(stale.length === 0 ? {} : { staleDeterminations: [...stale] }),
    },
  };
}

const noDecisions: Decided = { standing: [], confirmedChanges: new Map(), declared: [] };
const nobody: ReadonlyMap<string, number> = new Map();

function cameraResult(camera: InstalledCamera, { kind, profile }: InstalledModel, result: ModelResult) {
  const replaced = result.outcome === 'covered' || result.outcome === 'reserved';
  const accepted = acceptanceOf(result, camera);
  const line = replaced ? result.candidates[0]?.line : undefined;
  return {
    id: camera.id,
    department: camera.department,
    kind,
    profile,
    asWritten: camera.asWritten,
    brand: result.brand,
    model: result.model,
    ...(result.lens === null ? {} : { lens: result.lens }),
    ...(result.asked === undefined ? {} : { asked: result.asked }),
    outcome: result.outcome,
    line: line === undefined ? null : lineId(line),
    contractEnd: camera.contractEnd,
    ...(accepted === null ? {} : { acceptedBy: accepted.decision }),
  };
}

interface Standings {
  readonly stale: readonly StaleDetermination[];
  readonly decisions: readonly RunDecision[];
}

function header(
  input: BatchInput,
  market: Market,
  models: readonly ModelResult[],
  { stale, decisions }: Standings,
): Run['run'] {
  const { policy, knowledge, budget, asOf, departmentNeeds, declarations, answers } = input;
  const identity = [input.linesSha256, input.camerasSha256, knowledge.catalogSha256, knowledge.rulesSha256];
  // A part of the register is another run than the whole of it.
  const owners = [...new Set(input.cameras.map(({ department }) => department))].sort().join(' ');
  const settings = [
    owners,
    policy.id,
    policy.version,
    input.profile ?? '',
    budget.id,
    asOf,
    input.language,
    input.tool,
    ...(departmentNeeds === undefined ? [] : [departmentNeeds.sha256]),
    ...(declarations === undefined ? [] : [declarations.sha256]),
    ...(answers === undefined ? [] : [answers.sha256]),
    ...stale.map(({ id, asOf: day, standing }) => `${id} ${day} ${standing}`),
    ...(decisions.length === 0 ? [] : [JSON.stringify(decisions)]),
  ];
  return {
    id: createHash('sha256')
      .update([...identity, ...settings].join('\n'))
      .digest('hex')
      .slice(0, 12),
    createdAt: input.createdAt,
    tool: input.tool,
    language: input.language,
    sample: input.sample,
    policy: policy.id,
    policyVersion: policy.version,
    profile: input.profile ?? [...new Set(models.map(({ profile }) => profile))].sort().join('+'),
    budget: budget.id,
    catalog: {
      sha256: input.linesSha256,
      lines: market.lines,
      products: market.offers.length,
      known: market.known,
      otherLines: market.otherLines,
      unclearLines: market.unclearLines,
      asOf,
      ...imports(input.standsOn?.catalog),
    },
    register: {
      sha256: input.camerasSha256,
      cameras: input.cameras.length,
      ...imports(input.standsOn?.register),
    },
    knowledge: { sha256: knowledge.catalogSha256 },
    rules: { sha256: knowledge.rulesSha256 },
    ...(departmentNeeds === undefined
      ? {}
      : { departmentNeeds: { sha256: departmentNeeds.sha256, entries: departmentNeeds.entries } }),
    ...(declarations === undefined
      ? {}
      : { declarations: { sha256: declarations.sha256, statements: declarations.statements.length } }),
    ...(answers === undefined ? {} : { answers: { sha256: answers.sha256, answers: answers.given.length } }),
    accuracy: input.accuracy,
    needs: countNeeds(models),
  };
}

function imports(editions: readonly Edition[] | undefined) {
  return editions === undefined ? {} : { imports: [...editions] };
}

/** How many musts and shoulds of all models rest on what: read, decoded, assumed, or nobody says. */
function countNeeds(models: readonly ModelResult[]): Run['run']['needs'] {
  const counts = Object.fromEntries(
    valueOrigins.filter((origin) => origin !== 'answer').map((origin) => [origin, 0]),
  );
  for (const { candidates } of models) {
    for (const { importance, needFrom } of candidates[0]?.features ?? []) {
      if (importance !== 'info') counts[needFrom] = (counts[needFrom] ?? 0) + 1;
    }
  }
  return counts as Run['run']['needs'];
}

function departments(cameras: readonly CameraResult[], budget: Budget): Run['departments'] {
  return budget.departments.flatMap(({ code, name }) => {
    const own = cameras.filter(({ department }) => department === code);
    if (own.length === 0) return [];
    const count = (outcome: Outcome) => own.filter((camera) => camera.outcome === outcome).length;
    const kinds = budget.kinds.map(({ id }) => [id, own.filter(({ kind }) => kind === id).length] as const);
    return {
      code,
      name,
      cameras: own.length,
      kinds: Object.fromEntries(kinds),
      outcomes: Object.fromEntries(outcomes.map((outcome) => [outcome, count(outcome)])) as Record<
        Outcome,
        number
      >,
    };
  });
}

function byCountThenName(one: ModelResult, other: ModelResult): number {
  const name = ({ brand, model, lens, kind, profile, asWritten, asked }: ModelResult) =>
    [brand ?? '~', model ?? asWritten[0], lens ?? '', kind, profile, asked ?? ''].join(' ');
  return other.count - one.count || compareText(name(one), name(other));
}
