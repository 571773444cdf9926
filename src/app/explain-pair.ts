import type { Offer } from '../equivalence/assess.ts';
import { compare } from '../equivalence/compare.ts';
import { disputedIn } from '../equivalence/disputes.ts';
import { judge } from '../equivalence/judge.ts';
import { needsOf } from '../equivalence/needs.ts';
import { onTarget } from '../equivalence/offers-on-target.ts';
import { compareText } from '../equivalence/product.ts';
import { bestOf, valuesOf } from '../equivalence/values.ts';
import { identify } from '../identity/models.ts';
import type { KnownCamera } from '../model/camera.ts';
import type { Source } from '../model/source.ts';
import type { ComparisonView } from '../reports/views/comparison.ts';
import { render } from '../text/index.ts';
import { withStatements } from './answer-book.ts';
import { decodedOf } from './decoded.ts';
import { installedValues } from './installed.ts';
import { type Knowledge, policyNamed } from './knowledge.ts';
import { buildMarket, type Market } from './market.ts';
import { installedAs, type MatchQuestion } from './match-text.ts';
import { notIdentified } from './not-identified.ts';
import { originOfProduct } from './origin-of.ts';
import { remembered } from './remembered.ts';
import { type Session, sampleNotice } from './session.ts';

/**
 * The whole comparison of an installed model and a candidate, also where it is no match. The candidate may be a model,
 * or a line of the catalogue by `supplier item`; a model that is not on the agreement is compared all the same.
 * `opened`: the market, where the caller has it open already.
 * @throws InputError where either text is not a model we know (exit 2).
 */
export function explainPair(
  shipped: Knowledge,
  session: Session,
  texts: { readonly installed: string; readonly candidate: string },
  question: Omit<MatchQuestion, 'top'>,
  opened: Market | null = null,
): ComparisonView {
  const knowledge = withStatements(shipped, session);
  const { language, asOf } = question;
  const policy = policyNamed(knowledge, question.policy, question.asOf);
  const { installed, profile } = installedAs(knowledge, texts.installed, question);
  if (installed.camera === null) throw notIdentified(knowledge, texts.installed, language);
  const needs = needsOf(profile, installedValues(installed), installed.asked);
  const market = opened ?? buildMarket(knowledge, session.lines, policy, asOf);
  const offer = offerNamed(knowledge, market, texts.candidate);
  const camera =
    offer === null ? knownCamera(knowledge, texts.candidate) : cameraOf(knowledge, offer.product.cameraId);
  if (offer === null && camera === null) throw notIdentified(knowledge, texts.candidate, language);

  const lines = offer?.product.lines ?? [];
  const origin = originOfProduct(knowledge, { camera, lines }, policy, asOf);
  const stated =
    offer?.product.offer ??
    (camera === null
      ? new Map()
      : bestOf(valuesOf(camera.specs, 'data-sheet', camera.sources), decodedOf(knowledge, camera)));
  const values = onTarget(needs, stated);
  const { class: matchClass, score } = judge(needs, values);
  const brand = camera?.brand ?? offer?.product.brand ?? null;
  const model = camera?.model ?? offer?.product.model ?? null;
  const { lens } = installed;
  return {
    installed: {
      name: [
        installed.camera.brand,
        installed.camera.model,
        lens?.focalMm == null ? null : `${lens.focalMm} mm`,
      ]
        .filter((part) => part !== null)
        .join(' '),
      quality: installed.camera.quality,
      sources: installed.camera.sources,
    },
    candidate: {
      brand,
      model,
      cameraId: camera?.id ?? null,
      quality: camera?.quality ?? null,
      line: offer?.line ?? null,
      otherLines: [...(offer?.otherLines ?? [])],
      origin: origin.verdict,
      class: matchClass,
      score,
      features: compare(needs, values, language),
      ...disputedIn(offer?.product ?? {}, language),
    },
    candidateName: [brand, model].filter((part) => part !== null).join(' '),
    candidateSources: camera?.sources ?? sourcesOf(values),
    originReasons: origin.reasons.map(({ says, claims }) =>
      claims.length === 0 ? render(language, says) : `${render(language, says)} [${claims.join(', ')}]`,
    ),
    policy: policy.id,
    profile: profile.id,
    asOf,
    notice: sampleNotice(session, language),
  };
}

function offerNamed(knowledge: Knowledge, market: Market, text: string): Offer | null {
  const { byLine, byCamera } = names(market, '', () => namesOf(market));
  const camera = knownCamera(knowledge, text);
  return (
    byLine.get(text.trim().toLowerCase()) ?? (camera === null ? null : (byCamera.get(camera.id) ?? null))
  );
}

/** Under which names a line is asked for, the first that has a name: made once for a market. */
const names = remembered<Market, ReturnType<typeof namesOf>>(1);

function namesOf({ offers }: Market) {
  const byLine = new Map<string, Offer>();
  const byCamera = new Map<string, Offer>();
  for (const offer of offers) {
    const { cameraId, lines } = offer.product;
    if (cameraId !== null && !byCamera.has(cameraId)) byCamera.set(cameraId, offer);
    for (const { agreement, supplier, item } of lines) {
      for (const name of [`${agreement}/${supplier}/${item}`, `${supplier} ${item}`, item]) {
        const key = name.toLowerCase();
        if (!byLine.has(key)) byLine.set(key, offer);
      }
    }
  }
  return { byLine, byCamera };
}

function knownCamera(knowledge: Knowledge, text: string): KnownCamera | null {
  return cameraOf(knowledge, identify(knowledge.models, { brand: null, text }).cameraId);
}

function cameraOf(knowledge: Knowledge, id: string | null): KnownCamera | null {
  return id === null ? null : (knowledge.cameras.get(id) ?? null);
}

function sourcesOf(values: ReadonlyMap<string, { readonly sources: readonly Source[] }>): readonly Source[] {
  const byUrl = new Map(
    [...values.values()].flatMap(({ sources }) => sources.map((source) => [source.url, source])),
  );
  return [...byUrl.values()].sort((one, other) => compareText(one.url, other.url));
}
