import { featureName } from '../../equivalence/words.ts';
import type { RunRelaxation } from '../../model/determination.ts';
import type { FeatureValue } from '../../model/value.ts';
import { type Language, sentence } from '../../text/index.ts';
import { asText } from './shortfall-text.ts';

type Values = Readonly<Record<string, FeatureValue | null>>;

/** `resolution 4.09 MP ► 2.07 MP + infrared light yes ► no`; names alone where a run kept from earlier says no more. */
export function changesText(
  features: readonly string[],
  from: Values,
  to: Values,
  language: Language,
  nameOf = (id: string) => featureName(id, language),
): string {
  return features.map((id) => changeText(id, from[id], to[id], language, nameOf(id))).join(' + ');
}

/** One relaxation in sentences: the smallest step and what it brings, then all of it, then what could be confirmed. */
export function relaxationText(relaxation: RunRelaxation, language: Language): string {
  const { features, candidates, from = {}, to = {}, least, ifConfirmed = 0 } = relaxation;
  const first = least ?? { to, candidates };
  const changes = (until: Values) => changesText(features, from, until, language);
  return [
    sentence(language, 'view.relaxation', { features: changes(first.to), count: first.candidates }),
    ...(first.candidates === candidates
      ? []
      : [sentence(language, 'view.relaxation-further', { features: changes(to), count: candidates })]),
    ...(ifConfirmed === 0
      ? []
      : [sentence(language, 'view.relaxation-if-confirmed', { count: ifConfirmed })]),
  ].join(' ');
}

function changeText(
  id: string,
  from: FeatureValue | null | undefined,
  to: FeatureValue | null | undefined,
  language: Language,
  feature: string,
): string {
  if (from === undefined || from === null || to === undefined || to === null) return feature;
  return sentence(language, 'view.change', {
    feature,
    from: asText(id, from, language),
    to: asText(id, to, language),
  });
}
