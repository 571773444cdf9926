import type { Decision } from '../model/decision.ts';
import { type Language, sentence } from '../text/index.ts';

/** What a decision is about, in one line. */
export function subjectInWords(decision: Decision, language: Language): string {
  switch (decision.kind) {
    case 'accept-reservation':
      return decision.name;
    case 'waive-finding': {
      const { code, title, subject } = decision;
      const values = { code, title: title[language] };
      return subject === null
        ? sentence(language, 'decision.subject-finding', values)
        : sentence(language, 'decision.subject-finding-of', { ...values, subject });
    }
    case 'confirm-identification': {
      const { asWritten, brand, model } = decision;
      return sentence(language, 'decision.subject-text', { text: asWritten, model: `${brand} ${model}` });
    }
    case 'record-declaration': {
      const { supplier, product, country } = decision;
      const layer = sentence(language, `layer.${decision.layer}`);
      const entity = country === null ? decision.entity : `${decision.entity} (${country})`;
      return sentence(language, 'decision.subject-declaration', { supplier, product, layer, entity });
    }
    default:
      return decision satisfies never;
  }
}
