import { createHash } from 'node:crypto';
import { compareText } from '../equivalence/product.ts';
import type { Budget } from '../model/budget.ts';
import type { CatalogLine } from '../model/catalog-line.ts';
import type { InstalledCamera } from '../model/installed-camera.ts';
import type { Policy } from '../model/policy.ts';
import type { CameraResult, Edition, ModelResult, Run } from '../model/run.ts';
import { type Outcome, outcomes, type ValueOrigin, valueOrigins } from '../model/value.ts';
import { type Language, render } from '../text/index.ts';
import { type AskedOf, askedInRegister } from './asked-of.ts';
import { findAll, withFindingsOfRun } from './findings.ts';
import { type InstalledModel, installedModels } from './installed.ts';
import { type Knowledge, profileNamed } from './knowledge.ts';
import { buildMarket, type Market } from './market.ts';
import { matchModel } from './match-model.ts';
import { originFinder } from './origin-of.ts';
import { relabelOf } from './relabel-of.ts';

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
  readonly onModel?: (done: number, all: number) => void;
}

/** Every camera of a register against one catalogue. Pure: the same input gives the same run, to the byte. */
export function runBatch(input: BatchInput): Run {
  const { knowledge, policy, budget, language, asOf } = input;
  const market = buildMarket(knowledge, input.lines, policy, asOf);
  const originOf = originFinder(knowledge, policy, asOf);
  const askedOf = input.departmentNeeds?.askedOf ?? askedInRegister(knowledge);
  const installed = installedModels(knowledge, input.cameras, budget, { profile: input.profile, askedOf });
  const matched = installed.map((model, index) => {
    const profile = profileNamed(knowledge, model.profile);
    const result = matchModel(model, market, { policy, profile, language, originOf, top: input.top });
    input.onModel?.(index + 1, installed.length);
    return { model, result };
  });

  const judged = matched.flatMap(({ model, result }) =>
    model.cameras.map((camera) => {
      const relabel = relabelOf(knowledge, camera, model.camera, policy, asOf);
      return {
        camera: { ...cameraResult(camera, model, result), ...relabel.origin },
        model: result,
        purpose: camera.purpose,
        relabelSigns: relabel.signs.map((sign) => render(language, sign)),
      };
    }),
  );
  const order = new Map(input.cameras.map(({ id }, index) => [id, index]));
  judged.sort((one, other) => (order.get(one.camera.id) ?? 0) - (order.get(other.camera.id) ?? 0));
  const { cameras, findings } = findAll(judged, knowledge.findingRules, budget, language);
  const models = matched.map(({ result }) => result).sort(byCountThenName);

  return {
    run: header(input, market, models),
    departments: departments(cameras, budget),
    models,
    cameras,
    findings: withFindingsOfRun(findings, knowledge.findingRules, {
      ...{ asOf, language, budget, cameras, models },
      lists: [...knowledge.lists.values()],
    }),
  };
}

function cameraResult(camera: InstalledCamera, { kind, profile }: InstalledModel, result: ModelResult) {
  const replaced = result.outcome === 'covered' || result.outcome === 'reserved';
  const line = replaced ? result.candidates[0]?.line : undefined;
  return {
    id: camera.id,
    department: camera.department,
    kind,
    profile,
    asWritten: camera.asWritten,
    brand: result.brand,
    model: result.model,
    ...(result.asked === undefined ? {} : { asked: result.asked }),
    outcome: result.outcome,
    line: line === undefined ? null : `${line.agreement}/${line.supplier}/${line.item}`,
    contractEnd: camera.contractEnd,
  };
}

function header(input: BatchInput, market: Market, models: readonly ModelResult[]): Run['run'] {
  const { policy, knowledge, budget, asOf, departmentNeeds, declarations } = input;
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
    accuracy: input.accuracy,
    needs: countNeeds(models),
  };
}

function imports(editions: readonly Edition[] | undefined) {
  return editions === undefined ? {} : { imports: [...editions] };
}

/** How many musts and shoulds of all models rest on what: read, decoded, assumed, or nobody says. */
function countNeeds(models: readonly ModelResult[]): Record<ValueOrigin, number> {
  const counts = Object.fromEntries(valueOrigins.map((origin) => [origin, 0]));
  for (const { candidates } of models) {
    for (const { importance, needFrom } of candidates[0]?.features ?? []) {
      if (importance !== 'info') counts[needFrom] = (counts[needFrom] ?? 0) + 1;
    }
  }
  return counts as Record<ValueOrigin, number>;
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
