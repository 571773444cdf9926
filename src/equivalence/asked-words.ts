import { features } from '../features/index.ts';
import { formatNumber, type Language, sentence } from '../text/index.ts';
import type { Asked, Override } from './asked.ts';
import { featureName, valueText } from './words.ts';

/** What a department asks of a camera, as a person reads it after its name: `identificere, 12 m, uden hvidt lys`. Null: nothing. */
export function askedWords({ purpose, distanceM, overrides }: Asked, language: Language): string | null {
  const words = [
    ...(purpose === null ? [] : [purpose.name[language]]),
    ...(distanceM === null ? [] : [`${formatNumber(language, distanceM)} m`]),
    ...[...overrides]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([id, override]) => overrideWords(id, override, language)),
  ];
  return words.length === 0 ? null : words.join(', ');
}

function overrideWords(id: string, { value, importance }: Override, language: Language): string {
  const name = featureName(id, language);
  if (value === null) return sentence(language, 'asked.without', { feature: name });
  const unit = features.find((feature) => feature.id === id)?.unit ?? null;
  const weight = importance === null ? '' : ` (${sentence(language, `asked.${importance}`)})`;
  return `${name} ${valueText({ unit }, value, language)}${weight}`;
}
