import type { Feature } from '../features/feature.ts';
import type { FeatureValue } from '../model/value.ts';
import { formatNumber, type Language, type MessageKey, sentence } from '../text/index.ts';

/** A feature's name in a language: `feature.<id>` of text/. A test sees to it that every feature has one. */
export function featureName(id: string, language: Language): string {
  return sentence(language, `feature.${id}` as MessageKey);
}

/** A value as a person reads it: `4.1 MP`, `ja`, `IP66, IP67`. */
export function valueText(feature: Pick<Feature, 'unit'>, value: FeatureValue, language: Language): string {
  if (typeof value === 'boolean') return sentence(language, value ? 'word.yes' : 'word.no');
  // Years are written without a thousands separator and need no unit.
  if (feature.unit === 'year') return String(value);
  if (typeof value === 'number') {
    const number = formatNumber(language, value);
    return feature.unit === null
      ? number
      : `${number} ${sentence(language, `unit.${feature.unit}` as MessageKey)}`;
  }
  if (Array.isArray(value)) return value.map((word) => wordText(word, language)).join(', ');
  return wordText(value, language);
}

/** Words of ours are translated; codes of the field (IP67, H.265, 802.3af, S) stand as they are. */
function wordText(word: string, language: Language): string {
  return /^[a-z]/.test(word) ? sentence(language, `value.${word}` as MessageKey) : word;
}
