import type { DeterminationBasis, KeptDetermination } from '../model/determination.ts';
import type { Policy } from '../model/policy.ts';
import type { Profile } from '../model/profile.ts';
import type { Knowledge } from './knowledge.ts';

/** The parts of a batch's input that its determinations rest on. */
interface Basis {
  readonly tool: string;
  readonly policy: Pick<Policy, 'id' | 'version'>;
  readonly linesSha256: string;
  readonly knowledge: Pick<Knowledge, 'catalogSha256' | 'rulesSha256'>;
  readonly declarations?: { readonly sha256: string };
  readonly asOf: string;
  readonly determined?: readonly KeptDetermination[];
}

/** What a determination of this run rests on. */
export function basisOf(
  { tool, policy, linesSha256, knowledge, declarations }: Basis,
  profile: Pick<Profile, 'version'>,
): DeterminationBasis {
  return {
    tool,
    policyVersion: policy.version,
    profileVersion: profile.version,
    catalog: linesSha256,
    knowledge: knowledge.catalogSha256,
    rules: knowledge.rulesSha256,
    ...(declarations === undefined ? {} : { declarations: declarations.sha256 }),
  };
}

/** What was determined under the policy on another day or basis: a run made again is not held against itself. */
export function earlierThan(input: Basis): readonly KeptDetermination[] {
  const { determined = [], policy, asOf } = input;
  const own = JSON.stringify(basisOf(input, { version: '' }));
  return determined.filter(
    ({ determination: { policy: id, asOf: day, basis } }) =>
      id === policy.id && (day !== asOf || JSON.stringify({ ...basis, profileVersion: '' }) !== own),
  );
}
