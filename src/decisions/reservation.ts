import { featureName } from '../equivalence/words.ts';
import type { AcceptReservation, ReservationBasis } from '../model/decision.ts';
import type { Candidate, ModelResult } from '../model/run.ts';
import { type Language, sentence, speaker } from '../text/index.ts';

/** One model's result and the cameras that it is the result of. */
export interface MatchedModel {
  readonly result: ModelResult;
  /** What the department asks itself, by `askedKey`: the same in every language. */
  readonly asked: string;
  readonly cameras: readonly { readonly id: string; readonly department: string }[];
}

/** Every way in which a model is covered with reservations just now, for the cameras of one department or of all. */
export function reservationsOf(
  matched: readonly MatchedModel[],
  { cameraId, department }: Pick<AcceptReservation, 'cameraId' | 'department'>,
  policy: string,
): readonly ReservationBasis[] {
  return ofModel(matched, cameraId, department).flatMap((one) => basisOf(one, policy) ?? []);
}

/** What a decision accepts that still is as it was: the results it touches. */
export function acceptedResults(
  decision: AcceptReservation,
  matched: readonly MatchedModel[],
): readonly ModelResult[] {
  const accepted = new Set(decision.basis.map(wayOf));
  return ofModel(matched, decision.cameraId, decision.department)
    .filter((one) => one.result.outcome === 'reserved' && accepted.has(wayOf(wayIn(one))))
    .map(({ result }) => result);
}

/** What is no longer as it was when the reservation was accepted, in words; nothing where all of it still holds. */
export function reservationChanges(
  decision: AcceptReservation,
  matched: readonly MatchedModel[],
  language: Language,
): readonly string[] {
  const now = ofModel(matched, decision.cameraId, decision.department);
  const changes = decision.basis.flatMap((before) => {
    const same = now.find((one) => wayOf(wayIn(one)) === wayOf(before));
    return same === undefined ? [] : changesOf(before, same, language);
  });
  // Cameras of the model that are asked something else now are other cameras, unless none is left as it was.
  const isLeft = decision.basis.some((before) => now.some((one) => wayOf(wayIn(one)) === wayOf(before)));
  const other = now.find(({ result }) => result.outcome === 'reserved');
  if (isLeft || other === undefined) return [...new Set(changes)];
  return [sentence(language, 'decision.changed-needs')];
}

function changesOf(before: ReservationBasis, model: MatchedModel, language: Language): readonly string[] {
  const { result } = model;
  const says = speaker(language);
  if (result.outcome !== 'reserved')
    return [says('decision.changed-outcome', { outcome: says(`outcome.${result.outcome}`) })];
  const now = basisOf(model, before.policy);
  if (now === null) return [];
  const names = (ids: readonly string[]) => ids.map((id) => featureName(id, language)).join(', ');
  const lost = now.loses.filter((id) => !before.loses.includes(id));
  const kept = before.loses.filter((id) => !now.loses.includes(id));
  return [
    ...(now.candidate === before.candidate
      ? []
      : [says('decision.changed-candidate', { before: before.candidate, now: now.candidate })]),
    ...(now.class === before.class
      ? []
      : [
          says('decision.changed-class', {
            before: says(`class.${before.class}`),
            now: says(`class.${now.class}`),
          }),
        ]),
    ...(lost.length === 0 ? [] : [says('decision.changed-more-lost', { features: names(lost) })]),
    ...(kept.length === 0 ? [] : [says('decision.changed-less-lost', { features: names(kept) })]),
    ...(now.origin === before.origin
      ? []
      : [
          says('decision.changed-origin', {
            before: says(`origin-word.${before.origin}`),
            now: says(`origin-word.${now.origin}`),
          }),
        ]),
  ];
}

function ofModel(
  matched: readonly MatchedModel[],
  cameraId: string,
  department: string | null,
): readonly MatchedModel[] {
  return matched.filter(
    ({ result, cameras }) =>
      result.cameraId === cameraId &&
      (department === null || cameras.some((camera) => camera.department === department)),
  );
}

function basisOf(model: MatchedModel, policy: string): ReservationBasis | null {
  const { result } = model;
  const [best] = result.candidates;
  if (result.outcome !== 'reserved' || best === undefined) return null;
  return {
    ...wayIn(model),
    policy,
    candidate: nameOf(best),
    class: best.class,
    loses: best.features
      .filter(({ verdict, importance }) => verdict === 'worse' && importance !== 'info')
      .map(({ id }) => id)
      .sort(),
    origin: best.origin,
  };
}

type Way = Pick<ReservationBasis, 'kind' | 'profile' | 'lens' | 'asked'>;

function wayIn({ result, asked }: MatchedModel): Way {
  const { kind, profile, lens } = result;
  return { kind, profile, lens, asked };
}

/** What one model is asked in several ways: as what kind, for which purpose, with which lens and needs. */
function wayOf({ kind, profile, lens, asked }: Way): string {
  return JSON.stringify([kind, profile, lens, asked]);
}

function nameOf({ brand, model, line }: Candidate): string {
  return model === null ? line.name : [brand, model].filter((part) => part !== null).join(' ');
}
