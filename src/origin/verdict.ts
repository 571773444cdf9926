import type { Claim, Layer } from '../model/claim.ts';
import type { Policy } from '../model/policy.ts';
import type { DossierLayer } from '../model/run.ts';
import type { Say } from '../model/say.ts';
import type { OriginVerdict } from '../model/value.ts';
import { say } from '../text/index.ts';
import { settles, who } from './claims.ts';
import type { Dossier, LayerEvidence } from './dossier.ts';
import { type Exclusion, exclusions, isExcludedMaker } from './exclusion.ts';
import type { Lead } from './leads.ts';
import type { Manufacturers } from './manufacturers.ts';
import { merged, type Reason } from './reason.ts';

/** A dossier's layer as a policy sees it; one that is read, not required and not evidenced stays visible as such. */
interface JudgedLayer extends DossierLayer {
  readonly read: boolean;
  readonly required: boolean;
  readonly settle: Say | null;
}

export interface Judgement {
  readonly verdict: OriginVerdict;
  /** The worst first; every reason found, also those that the verdict no longer needs. */
  readonly reasons: readonly Reason[];
  readonly layers: readonly JudgedLayer[];
}

const worstFirst = ['excluded', 'suspected', 'unknown', 'allowed'] as const;

/**
 * What a policy makes of a product on the dossier's day (DESIGN, Origin).
 * Claims that contradict each other where neither side is excluded are shown as disputed and change nothing: the
 * policy asks whether somebody excluded stands behind the product, and no source says so whichever of them is right.
 * Statements of compliance with section 889 are not read at all: they are no claim about a layer.
 */
export function originVerdict(
  policy: Policy,
  subject: Dossier,
  leads: readonly Lead[],
  manufacturers: Manufacturers,
): Judgement {
  const required = policy.requires
    .filter(({ when }) => when === 'always' || subject.relabels)
    .map(({ layer }) => layer);
  const gaps = subject.layers
    .filter(({ layer }) => policy.reads.includes(layer))
    .flatMap((evidence) => gapReasons(policy, evidence, required.includes(evidence.layer)));
  const against = [
    ...exclusions(policy, subject, manufacturers).map((way) => exclusionReason(way, subject)),
    ...leads.flatMap((lead) => leadReasons(policy, lead, subject.asOf, manufacturers)),
    ...brandReasons(subject, gaps.length > 0 || required.length === 0),
    ...gaps,
  ];
  const reasons = merged(against.length === 0 ? supportingReasons(policy, subject) : against);
  const verdict = worstFirst.find((each) => reasons.some((reason) => reason.verdict === each)) ?? 'unknown';
  return {
    verdict,
    reasons: worstFirst.flatMap((each) => reasons.filter((reason) => reason.verdict === each)),
    layers: subject.layers.map(({ layer, status, claims, settle }) => ({
      layer,
      status,
      claims: claims.map(({ id }) => id),
      read: policy.reads.includes(layer),
      required: required.includes(layer),
      settle,
    })),
  };
}

function exclusionReason({ strength, cause, layer, trail }: Exclusion, subject: Dossier): Reason {
  const claims = trail.map(({ id }) => id);
  const verdict = strength === 'strong' ? 'excluded' : 'suspected';
  const [first] = trail;
  const last = trail.at(-1);
  if (first === undefined || last === undefined) {
    // A named firm without any claim of its own is still the firm that the policy names.
    const says = say('origin.excluded-brand', { brand: subject.brand ?? '' });
    return { verdict, layer, claims, says };
  }
  if (strength === 'strong') return { verdict, layer, claims, says: strongWords(cause, layer, first, last) };
  if (trail.length > 1) {
    const says = say('origin.suspected-behind', { who: who(first), behind: who(last) });
    return { verdict, layer, claims, says };
  }
  const doubt = first.status === 'contradicted' ? 'contradicted' : 'some';
  return { verdict, layer, claims, says: say(`origin.suspected-${doubt}`, { who: who(first) }) };
}

function strongWords(cause: Exclusion['cause'], layer: Layer, first: Claim, last: Claim): Say {
  if (first === last) return say(`origin.excluded-${cause}.${layer}`, { who: who(first) });
  // The trail may lead to the firm's own record, which gives another seat: nobody else stands behind it then.
  const isSameFirm = first.entityId !== null && first.entityId === last.entityId;
  const values = { who: who(first), behind: who(last) };
  return isSameFirm ? say('origin.excluded-seat', values) : say(`origin.excluded-behind.${layer}`, values);
}

/** A lead is about who makes the product, so it concerns only policies that read that layer. */
function leadReasons(policy: Policy, lead: Lead, asOf: string, manufacturers: Manufacturers): Reason[] {
  if (!policy.reads.includes('maker')) return [];
  if (!isExcludedMaker(policy, lead.maker, asOf, manufacturers)) return [];
  return [{ verdict: 'suspected', layer: 'maker', claims: [], says: lead.says }];
}

/** A brand that nobody knows is a reason while something is missing; with every layer declared it is evidenced. */
function brandReasons(subject: Dossier, isOpen: boolean): Reason[] {
  if (subject.manufacturer !== null || !isOpen) return [];
  const says =
    subject.brand === null ? say('origin.no-brand') : say('origin.unknown-brand', { brand: subject.brand });
  return [{ verdict: 'unknown', layer: null, claims: [], says }];
}

/**
 * A required layer without a claim is a gap. So is a name without a country, in any layer that is read: it cannot
 * clear a policy that excludes countries, since unknown never becomes a pass.
 */
function gapReasons(policy: Policy, { layer, claims }: LayerEvidence, isRequired: boolean): Reason[] {
  const settling = claims.filter(settles);
  if (settling.length === 0) {
    return isRequired
      ? [{ verdict: 'unknown', layer, claims: [], says: say(`origin.unknown.${layer}`) }]
      : [];
  }
  if (policy.excludedCountries.length === 0 || settling.some(({ country }) => country !== null)) return [];
  return settling.map((claim) => ({
    verdict: 'unknown' as const,
    layer,
    claims: [claim.id],
    says: say('origin.unknown-country', { who: claim.entity }),
  }));
}

function supportingReasons(policy: Policy, subject: Dossier): Reason[] {
  const reasons = subject.layers
    .filter(({ layer }) => policy.reads.includes(layer))
    .flatMap(({ layer, claims }) =>
      claims.filter(settles).map((claim) => ({
        verdict: 'allowed' as const,
        layer,
        claims: [claim.id],
        says: say(`origin.evidence.${layer}`, { who: who(claim) }),
      })),
    );
  if (reasons.length > 0) return reasons;
  return [{ verdict: 'allowed', layer: null, claims: [], says: say('origin.nothing-against') }];
}
