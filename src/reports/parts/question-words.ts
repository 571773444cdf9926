import { valueText } from '../../equivalence/words.ts';
import type { Feature } from '../../features/feature.ts';
import { features } from '../../features/index.ts';
import type { Answer } from '../../model/answer.ts';
import type { OpenQuestion, QuestionSubject } from '../../model/question.ts';
import { type Language, speaker } from '../../text/index.ts';
import { asText } from './shortfall-text.ts';

/** More words than a person chooses from: then an example says more. */
const mostWords = 16;

/** The question itself, with the product's name in it. */
export function questionText(subject: QuestionSubject, product: string, language: Language): string {
  return speaker(language)(`question.${subject.kind}.${subject.id}`, { product });
}

/** What kind of answer is expected: yes or no, a number with its unit, one of these words, a company. */
export function answerForm(subject: QuestionSubject, language: Language): string {
  const says = speaker(language);
  if (subject.kind === 'origin')
    return says(subject.id === 'factory' ? 'question.form-country' : 'question.form-company');
  const feature = featureOf(subject.id);
  if (feature === null || feature.kind === 'flag') return says('question.form-flag');
  if (feature.kind === 'number')
    return says('question.form-number', { unit: answerUnit(subject, language) ?? '' });
  const words = (feature.words ?? []).map((word) => valueText(feature, word, language));
  if (words.length > mostWords) return says('question.form-code', { words: words[0] ?? '' });
  const key = feature.kind === 'set' ? 'question.form-words' : 'question.form-word';
  return says(key, { words: words.join(', ') });
}

/** The unit in full, `meter`; null where the answer has none. */
export function answerUnit(subject: QuestionSubject, language: Language): string | null {
  const unit = subject.kind === 'feature' ? (featureOf(subject.id)?.unit ?? null) : null;
  return unit === null ? null : speaker(language)(`question.unit.${unit}`);
}

/** The name of the product that is asked about. */
export function askedProduct({ brand, model, name }: Pick<OpenQuestion, 'brand' | 'model' | 'name'>): string {
  if (model === null) return name;
  // A line's own words often begin with the brand.
  return brand === null || model.toLowerCase().startsWith(brand.toLowerCase()) ? model : `${brand} ${model}`;
}

/** What an answer says, as a report writes it. */
export function answerText({ subject, value, entity, country }: Answer, language: Language): string {
  if (subject.kind === 'origin' || value === null)
    return [entity, country === null ? null : `(${country})`].filter((part) => part !== null).join(' ');
  return asText(subject.id, value, language);
}

function featureOf(id: string): Feature | null {
  return features.find((feature) => feature.id === id) ?? null;
}
