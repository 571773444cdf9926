import { InputError } from '../errors.ts';
import type { Policy } from '../model/policy.ts';
import { nestedPairs } from '../origin/nesting.ts';
import { say } from '../text/index.ts';
import { withStatements } from './answer-book.ts';
import { ofDepartments } from './batch-run.ts';
import { budgetNamed } from './budget-named.ts';
import { withConfirmed } from './decide-confirmed.ts';
import { type Knowledge, policyNamed } from './knowledge.ts';
import type { Session } from './session.ts';
import { whatIf } from './what-if.ts';
import { unidentifiedEnding } from './what-if-ending.ts';
import { type CameraUnderPolicy, type PolicyFigures, policyFigures } from './what-if-figures.ts';

export interface PoliciesQuestion {
  readonly department: readonly string[];
  /** Policies beside the shipped ones: ids or files. */
  readonly policy: readonly string[];
  readonly base: string;
  readonly budget: string;
  readonly workspace: string;
  readonly asOf: string;
}

/** `policies --json` prints this. */
export interface PolicyComparison {
  readonly asOf: string;
  readonly sample: boolean;
  readonly base: string;
  readonly currency: string;
  readonly policies: readonly (PolicyFigures & Pick<Policy, 'id' | 'version' | 'title'>)[];
  readonly departments: readonly {
    readonly code: string;
    readonly name: string;
    readonly policies: readonly (PolicyFigures & Pick<Policy, 'id'>)[];
  }[];
  /** Which policy contains which by definition; see origin/nesting. */
  readonly nested: ReturnType<typeof nestedPairs>;
}

/**
 * The register and catalogue of a workspace under every shipped policy and those of the user's own, against a base.
 * @throws InputError for an unknown policy or department, or a file with the id of another policy (exit 2).
 */
export function comparePolicies(
  shipped: Knowledge,
  session: Session,
  question: PoliciesQuestion,
): PolicyComparison {
  const { workspace, asOf } = question;
  const knowledge = withStatements(shipped, session);
  const budget = budgetNamed(knowledge, question.budget);
  if (session.cameras.length === 0) throw new InputError(say('run.no-register', { workspace }), 2);
  const base = policyNamed(knowledge, question.base, asOf);
  const policies = withBase(base, policiesOf(knowledge, question), question.base);
  const baseAt = policies.findIndex(({ id }) => id === base.id);
  const asWritten = ofDepartments(session.cameras, question.department, budget);
  const { cameras } = withConfirmed(knowledge, asWritten, session.decisions, 'da');
  const models = whatIf({ knowledge, lines: session.lines, cameras, policies, budget, asOf });

  const under = policies.map((_, at) =>
    models.flatMap(({ installed, fleet, endings }) =>
      installed.cameras.map(
        ({ department }): CameraUnderPolicy => ({
          department,
          fleet: fleet[at] ?? 'unknown',
          ending: endings[at] ?? unidentifiedEnding,
          base: endings[baseAt] ?? unidentifiedEnding,
        }),
      ),
    ),
  );
  const figures = (of: (camera: CameraUnderPolicy) => boolean) =>
    policies.map(({ id }, at) => ({ id, ...policyFigures((under[at] ?? []).filter(of), budget.currency) }));
  return {
    asOf,
    sample: session.sample,
    base: base.id,
    currency: budget.currency,
    policies: figures(() => true).map((one, at) => ({ ...one, ...named(policies[at] ?? base) })),
    departments: budget.departments
      .filter(({ code }) => cameras.some(({ department }) => department === code))
      .map(({ code, name }) => ({ code, name, policies: figures(({ department }) => department === code) })),
    nested: nestedPairs(policies),
  };
}

/** Every shipped policy and then the user's own, in the order given. */
function policiesOf(knowledge: Knowledge, { policy, asOf }: PoliciesQuestion): readonly Policy[] {
  const shipped = [...knowledge.policies.keys()].map((id) => policyNamed(knowledge, id, asOf));
  return policy.reduce((all, name) => withOwn(policyNamed(knowledge, name, asOf), all, name), shipped);
}

function withOwn(own: Policy, all: readonly Policy[], name: string): Policy[] {
  const same = all.find(({ id }) => id === own.id);
  if (same === undefined) return [...all, own];
  if (JSON.stringify(same) === JSON.stringify(own)) return [...all];
  throw new InputError(say('policies.same-id', { file: name, id: own.id }), 2);
}

/** The base stands first: everything else is read against it. */
function withBase(base: Policy, all: readonly Policy[], name: string): readonly Policy[] {
  return [base, ...withOwn(base, all, name).filter(({ id }) => id !== base.id)];
}

function named({ id, version, title }: Policy) {
  return { id, version, title };
}
