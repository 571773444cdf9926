import { InputError } from '../errors.ts';
import { identify } from '../identity/models.ts';
import { type Language, say, sentence } from '../text/index.ts';
import type { Knowledge } from './knowledge.ts';

/** The refusal (exit 2) of a text that is no known model, with what it may have meant. */
export function notIdentified(knowledge: Knowledge, text: string, language: Language): InputError {
  const list = identify(knowledge.models, { brand: null, text }).suggestions.map(
    ({ brand, model }) => `${brand} ${model}`,
  );
  const suggestions =
    list.length === 0 ? '' : sentence(language, 'run.suggestions', { list: list.join(' · ') });
  return new InputError(say('run.not-identified', { text, suggestions }), 2);
}
