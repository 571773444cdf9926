import { askedWords } from '../equivalence/asked-words.ts';
import { type Assessment, assess, isUsable } from '../equivalence/assess.ts';
import { compare } from '../equivalence/compare.ts';
import { competitionFor } from '../equivalence/competition.ts';
import { determine, type Filing, written } from '../equivalence/determination.ts';
import { disputedIn } from '../equivalence/disputes.ts';
import { verdictOn } from '../equivalence/judge.ts';
import { subjectId } from '../equivalence/need-id.ts';
import { type Need, needsOf } from '../equivalence/needs.ts';
import { offersOnTarget } from '../equivalence/offers-on-target.ts';
import { type OutcomeReason, outcomeOf } from '../equivalence/outcome.ts';
import { reservations } from '../equivalence/relax.ts';
import { requirementsOf } from '../equivalence/requirements.ts';
import { featureName } from '../equivalence/words.ts';
import type { KnownCamera } from '../model/camera.ts';
import type { Policy } from '../model/policy.ts';
import type { Profile } from '../model/profile.ts';
import type { Candidate, ModelResult } from '../model/run.ts';
import type { MatchClass, OriginVerdict, Outcome } from '../model/value.ts';
import { type Language, type MessageKey, sentence } from '../text/index.ts';
import { type InstalledModel, installedValues } from './installed.ts';
import type { Market } from './market.ts';

export interface MatchSettings {
  readonly policy: Policy;
  readonly profile: Profile;
  readonly language: Language;
  /** What the policy makes of an installed camera itself. */
  readonly originOf: (camera: KnownCamera) => OriginVerdict;
  /** How many candidates are written out in full. */
  readonly top: number;
  /** Sees every candidate, also those that are not written out. */
  readonly onAssessed?: (assessed: Assessed) => void;
  /** What makes the determination of a gap one that can be filed. */
  readonly filing?: Omit<Filing, 'subject'>;
}

interface Assessed {
  readonly needs: readonly Need[];
  readonly assessments: readonly Assessment[];
  readonly outcome: Outcome;
}

/** Everything the agreement offers one installed model: outcome, why, candidates, and the determination of a gap. */
export function matchModel(installed: InstalledModel, market: Market, settings: MatchSettings): ModelResult {
  const { policy, profile, language, originOf, top } = settings;
  const { camera, lens, kind, asked, identification, cameras } = installed;
  const askedText = askedWords(asked, language);
  const common = {
    brand: camera?.brand ?? null,
    model: camera?.model ?? null,
    cameraId: camera?.id ?? null,
    quality: camera?.quality ?? null,
    ...(camera === null ? {} : { installedOrigin: originOf(camera) }),
    lens: lens?.focalMm == null ? null : `${lens.focalMm} mm`,
    kind,
    profile: profile.id,
    asWritten: [...new Set(cameras.map(({ asWritten }) => asWritten))].sort(),
    identifiedBy: [...identification.how],
    count: cameras.length,
    ...(asked.purpose === null ? {} : { task: asked.purpose.id }),
    ...(asked.distanceM === null ? {} : { distanceM: asked.distanceM }),
    ...(askedText === null ? {} : { asked: askedText }),
  };
  if (camera === null) {
    const reason = identification.notCamera ? 'outcome-reason.not-a-camera' : 'outcome-reason.unidentified';
    return { ...common, ...unidentified, reason: sentence(language, reason) };
  }

  const needs = needsOf(profile, installedValues(installed), asked);
  const assessments = assess(needs, offersOnTarget(needs, market.offers), profile.scoreStep);
  const { outcome, reason } = outcomeOf(assessments);
  settings.onAssessed?.({ needs, assessments, outcome });
  return {
    ...common,
    outcome,
    reason: reasonText(reason, needs, assessments, language),
    classCounts: countClasses(assessments),
    suppliers: suppliersOf(assessments, outcome),
    makers: makersOf(assessments, outcome),
    candidates: shown(assessments, outcome, top).map((assessment) => candidate(assessment, needs, language)),
    determination:
      outcome === 'gap'
        ? determine(
            needs,
            assessments,
            { policy: policy.id, profile: profile.id, asOf: market.asOf, lines: market.lines },
            settings.filing === undefined
              ? null
              : { ...settings.filing, subject: subjectOf(installed, camera, policy.id) },
          )
        : null,
    requirements: requirementsOf(needs),
    competition: competitionFor(needs, assessments),
    ...(outcome === 'reserved' ? { reservations: reservations(needs, assessments).map(written) } : {}),
  };
}

/** What a determination of this model would be about; the same whatever is known of the model. */
export function subjectOf(
  { lens, kind, profile, asked }: Pick<InstalledModel, 'lens' | 'kind' | 'profile' | 'asked'>,
  { id }: Pick<KnownCamera, 'id'>,
  policy: string,
): string {
  return subjectId({ policy, profile, kind, cameraId: id, focalMm: lens?.focalMm ?? null, asked });
}

const none: Readonly<Record<MatchClass, number>> = {
  direct: 0,
  upgrade: 0,
  similar: 0,
  unverified: 0,
  downgrade: 0,
};
const unidentified = {
  outcome: 'unidentified' as const,
  classCounts: { ...none },
  suppliers: [],
  candidates: [],
  determination: null,
};

function candidate(
  { product, judgement, line, otherLines }: Assessment,
  needs: readonly Need[],
  language: Language,
): Candidate {
  const { brand, model, cameraId, quality, origin, offer } = product;
  return {
    brand,
    model,
    cameraId,
    quality,
    line,
    otherLines: [...otherLines],
    origin,
    ...(product.disputed === undefined ? {} : { disputed: [...product.disputed] }),
    class: judgement.class,
    score: judgement.score,
    features: compare(needs, offer, language, product.stated),
    ...disputedIn(product, language),
  };
}

/** The best candidates; and where the camera is not covered, the one that would do if its line had not expired. */
function shown(assessments: readonly Assessment[], outcome: Outcome, top: number): readonly Assessment[] {
  const best = assessments.slice(0, top);
  if (outcome === 'covered') return best;
  const expired = assessments.find(
    ({ product, line, judgement }) =>
      !line.valid &&
      product.origin === 'allowed' &&
      (judgement.class === 'direct' || judgement.class === 'upgrade'),
  );
  return expired === undefined || best.includes(expired) ? best : [...best, expired];
}

function countClasses(assessments: readonly Assessment[]): Record<MatchClass, number> {
  const counts = { ...none };
  for (const { judgement } of assessments.filter(isUsable)) counts[judgement.class] += 1;
  return counts;
}

const classesOf: Readonly<Record<Outcome, readonly MatchClass[]>> = {
  covered: ['direct', 'upgrade'],
  reserved: ['similar'],
  question: ['unverified'],
  gap: [],
  unidentified: [],
};

function usableOf(assessments: readonly Assessment[], outcome: Outcome): readonly Assessment[] {
  return assessments.filter((one) => isUsable(one) && classesOf[outcome].includes(one.judgement.class));
}

/** Every maker once, by name; null where nobody says who makes one of the candidates. */
function makersOf(assessments: readonly Assessment[], outcome: Outcome): (string | null)[] {
  const makers = usableOf(assessments, outcome).map(({ product }) => product.maker ?? product.brand);
  return [...new Set(makers)].sort();
}

function suppliersOf(assessments: readonly Assessment[], outcome: Outcome): string[] {
  const lines = usableOf(assessments, outcome)
    .flatMap(({ line, otherLines }) => [line, ...otherLines])
    .filter(({ valid }) => valid);
  return [...new Set(lines.map(({ supplier }) => supplier))].sort();
}

function reasonText(
  reason: OutcomeReason,
  needs: readonly Need[],
  assessments: readonly Assessment[],
  language: Language,
): string {
  const [best] = assessments;
  const names = (ids: readonly string[]) => ids.map((id) => featureName(id, language)).join(', ');
  const features: Readonly<Record<OutcomeReason, readonly string[]>> = {
    'functional-equivalent': [],
    'only-with-reservations': needs
      .filter((need) => need.rule.importance === 'should' && isWorse(need, best))
      .map(({ feature }) => feature.id),
    'specifications-unknown': best?.judgement.unknownMusts ?? [],
    'origin-not-settled': [],
    'all-fall-short': best?.judgement.worseMusts ?? [],
    'nothing-left': [],
  };
  const className =
    best === undefined ? '' : sentence(language, `class.${best.judgement.class}` as MessageKey);
  return sentence(language, `outcome-reason.${reason}`, {
    features: names(features[reason]),
    class: className,
  });
}

function isWorse(need: Need, best: Assessment | undefined): boolean {
  return best !== undefined && verdictOn(need, best.product.offer.get(need.feature.id)) === 'worse';
}
