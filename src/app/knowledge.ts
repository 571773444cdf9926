import { readFileSync } from 'node:fs';
import type { AnswerBook } from '../equivalence/answered.ts';
import { InputError } from '../errors.ts';
import { features } from '../features/index.ts';
import { type BrandIndex, brandIndex } from '../identity/brands.ts';
import { type DecodingBook, decodingBook } from '../identity/decode/book.ts';
import { type IdentityRuleSet, type ModelIndex, modelIndex } from '../identity/models.ts';
import { registrantFinder } from '../identity/registrants.ts';
import { type ProductKind, productKinds } from '../intake/product-kind.ts';
import { type SpecsReader, specsReader } from '../intake/read-specs.ts';
import { AnswerRules } from '../model/answer.ts';
import { Budget } from '../model/budget.ts';
import { CameraFile, type KnownCamera } from '../model/camera.ts';
import type { CatalogLine } from '../model/catalog-line.ts';
import { DecisionRules } from '../model/decision.ts';
import { DeclarationRules } from '../model/declaration.ts';
import { DecodingRules, DecodingUse } from '../model/decoding.ts';
import { DeterminationRules } from '../model/determination.ts';
import { FindingRule } from '../model/finding.ts';
import { Gpa } from '../model/gpa.ts';
import { BrandRules, IdentityRules, NoiseRules } from '../model/identity-rules.ts';
import { LawNotes } from '../model/law-note.ts';
import { List } from '../model/list.ts';
import { Manufacturer } from '../model/manufacturer.ts';
import { Policy } from '../model/policy.ts';
import { Profile } from '../model/profile.ts';
import { PublicRules } from '../model/public-rules.ts';
import { PurposeRules } from '../model/purpose.ts';
import { ProductKindRules, ReadingRules } from '../model/reading.ts';
import { RegistrantRules } from '../model/registrants.ts';
import { RequirementRules } from '../model/requirement-rules.ts';
import { SpecsLimits, SpecsMapping, type SpecsRules } from '../model/specs-rules.ts';
import type { DeclarationBook } from '../origin/declaration-book.ts';
import { withListedFirms } from '../origin/memberships.ts';
import { say } from '../text/index.ts';
import { type HeadersByKind, headerRules } from './header-rules.ts';
import { packageRoot } from './package-root.ts';
import { isPolicyFile, withKnownNames } from './policy-file.ts';
import { type DataReader, dataReader, parseData } from './read-data.ts';

/** What skifte knows and by which rules it judges: everything in catalog/ and rules/, read and checked once. */
export interface Knowledge {
  readonly manufacturers: ReadonlyMap<string, Manufacturer>;
  readonly cameras: ReadonlyMap<string, KnownCamera>;
  readonly brands: BrandIndex;
  readonly models: ModelIndex;
  readonly decoding: { readonly book: DecodingBook; readonly use: DecodingUse };
  /** The rules of identity themselves, to say in words why a text is a model. */
  readonly identity: IdentityRuleSet;
  /** Laws and government lists. */
  readonly lists: ReadonlyMap<string, List>;
  readonly gpa: Gpa;
  /** What every report must caution. */
  readonly law: LawNotes;
  /** How needs are written as functional requirements. */
  readonly requirements: RequirementRules;
  readonly policies: ReadonlyMap<string, Policy>;
  readonly profiles: ReadonlyMap<string, Profile>;
  /** The tasks that cameras are there for, with the detail that each asks for. */
  readonly purposes: PurposeRules;
  readonly budgets: ReadonlyMap<string, Budget>;
  /** How long a determination holds. */
  readonly determinations: DeterminationRules;
  readonly findingRules: ReadonlyMap<string, FindingRule>;
  /** What a decision must say and how long it may hold. */
  readonly decisionRules: DecisionRules;
  /** What the public version of a report leaves out. */
  readonly publicRules: PublicRules;
  readonly headers: HeadersByKind;
  readonly declarationRules: DeclarationRules;
  readonly answerRules: AnswerRules;
  /** Who stands under which name in the registry of MAC addresses; null for a name that we do not know. */
  readonly registrantNamed: (name: string) => Manufacturer | null;
  /** What the workspace at hand holds of suppliers' declarations; none where nobody has asked for it. */
  readonly declared: DeclarationBook | null;
  /** What it holds of suppliers' answers to questions. */
  readonly answered: AnswerBook | null;
  readonly readSpecs: SpecsReader;
  /** How imported specifications are read and checked. */
  readonly specs: SpecsRules;
  readonly productKind: (line: CatalogLine) => ProductKind;
  /** Hashes of all files read, for the run's provenance. */
  readonly catalogSha256: string;
  readonly rulesSha256: string;
}

/** @throws InputError where a file of catalog/ or rules/ does not hold what its schema asks for (exit 2). */
export function loadKnowledge(root: string = packageRoot): Knowledge {
  const facts = dataReader(root);
  const manufacturers = facts.folder(Manufacturer, 'catalog/manufacturers');
  const brands = new Map(manufacturers.map((manufacturer) => [manufacturer.id, manufacturer]));
  const cameras = facts.folder(CameraFile, 'catalog/cameras').flatMap((file): readonly KnownCamera[] =>
    file.cameras.map((camera) => ({
      ...camera,
      manufacturer: file.manufacturer,
      brand: brands.get(file.manufacturer)?.brand ?? file.manufacturer,
    })),
  );

  const rules = dataReader(root);
  const identity = identityRules(rules);
  const resolvable = brandIndex(manufacturers, identity.brands);
  return {
    manufacturers: brands,
    cameras: new Map(cameras.map((camera) => [camera.id, camera])),
    brands: resolvable,
    models: modelIndex(cameras, manufacturers, identity),
    decoding: {
      book: decodingBook(rules.folder(DecodingRules, 'rules/decoding')),
      use: rules.one(DecodingUse, 'rules/identity/decoding.json'),
    },
    identity,
    lists: byId(facts.folder(List, 'catalog/lists')),
    gpa: facts.one(Gpa, 'catalog/gpa.json'),
    law: rules.one(LawNotes, 'rules/notes/law.json'),
    requirements: rules.one(RequirementRules, 'rules/requirements/functional.json'),
    policies: byId(rules.folder(Policy, 'rules/policies')),
    profiles: byId(rules.folder(Profile, 'rules/equivalence').map(withKnownFeatures)),
    purposes: rules.one(PurposeRules, 'rules/purposes/en-62676-4.json'),
    budgets: byId(rules.folder(Budget, 'rules/budgets')),
    determinations: rules.one(DeterminationRules, 'rules/determinations.json'),
    findingRules: byId(rules.folder(FindingRule, 'rules/findings')),
    decisionRules: rules.one(DecisionRules, 'rules/decisions.json'),
    publicRules: rules.one(PublicRules, 'rules/public.json'),
    headers: headerRules(rules),
    declarationRules: rules.one(DeclarationRules, 'rules/reading/declarations.json'),
    answerRules: rules.one(AnswerRules, 'rules/reading/answers.json'),
    registrantNamed: registrantFinder(
      rules.one(RegistrantRules, 'rules/identity/registrants.json'),
      brands,
      resolvable,
    ),
    declared: null,
    answered: null,
    specs: {
      limits: rules.one(SpecsLimits, 'rules/specs/limits.json'),
      openDatabase: rules.one(SpecsMapping, 'rules/specs/open-camera-database.json'),
    },
    readSpecs: specsReader(rules.one(ReadingRules, 'rules/reading/specs.json')),
    productKind: productKinds(rules.one(ProductKindRules, 'rules/reading/product-kind.json')),
    catalogSha256: facts.sha256(),
    rulesSha256: rules.sha256(),
  };
}

/**
 * A policy by id, or a file of the user's own by its path, with the firms that stand on its lists on the day.
 * @throws InputError where there is none, or it is not a policy (exit 2).
 */
export function policyNamed(knowledge: Knowledge, name: string, asOf: string): Policy {
  return withListedFirms(policyAsWritten(knowledge, name), knowledge.lists, asOf);
}

function policyAsWritten(knowledge: Knowledge, name: string): Policy {
  if (isPolicyFile(name)) return withKnownNames(knowledge, parseData(Policy, readText(name), name), name);
  const policy = knowledge.policies.get(name);
  if (policy !== undefined) return policy;
  throw new InputError(
    say('data.no-policy', { id: name, ids: [...knowledge.policies.keys()].join(', ') }),
    2,
  );
}

/** @throws InputError where there is no such profile (exit 2). */
export function profileNamed(knowledge: Knowledge, id: string): Profile {
  const profile = knowledge.profiles.get(id);
  if (profile !== undefined) return profile;
  throw new InputError(say('data.no-profile', { id, ids: [...knowledge.profiles.keys()].join(', ') }), 2);
}

function withKnownFeatures(profile: Profile): Profile {
  const known = new Set(features.map(({ id }) => id));
  const { must, replaces = [] } = profile.purpose ?? {};
  const named = [...Object.keys(profile.features), ...(must === undefined ? [] : [must]), ...replaces];
  const stranger = named.find((id) => !known.has(id));
  if (stranger === undefined) return profile;
  const values = {
    file: `rules/equivalence/${profile.id}.json`,
    id: stranger,
    ids: [...known].sort().join(', '),
  };
  throw new InputError(say('data.no-feature', values), 2);
}

function identityRules(rules: DataReader): IdentityRuleSet {
  return {
    brands: rules.one(BrandRules, 'rules/identity/brands.json'),
    noise: rules.one(NoiseRules, 'rules/identity/noise.json'),
    makers: rules.folder(IdentityRules, 'rules/identity/makers'),
  };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new InputError(say('data.file-missing', { file: path }), 2, { cause });
  }
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
