import { howInWords } from '../identity/how-in-words.ts';
import { identify } from '../identity/models.ts';
import type { Language } from '../text/index.ts';
import type { Knowledge } from './knowledge.ts';

/** One text and the model behind it, or none with suggestions that are no more than that. */
export interface IdentifiedText {
  readonly text: string;
  readonly brand: string | null;
  readonly model: string | null;
  readonly how: readonly string[];
  /** The same in words. */
  readonly because: readonly string[];
  readonly lens: string | null;
  readonly notCamera: boolean;
  readonly suggestions: readonly { readonly brand: string; readonly model: string }[];
}

export function identifyTexts(
  knowledge: Knowledge,
  texts: readonly string[],
  language: Language,
): IdentifiedText[] {
  return texts.map((text) => {
    const { brand, model, how, variant, notCamera, suggestions } = identify(knowledge.models, {
      brand: null,
      text,
    });
    return {
      text,
      brand: model === null ? null : brand,
      model,
      how,
      because: how.map((id) => howInWords(knowledge.identity, language, id)),
      lens: variant?.focalMm == null ? null : `${variant.focalMm} mm`,
      notCamera,
      suggestions: suggestions.map((one) => ({ brand: one.brand, model: one.model })),
    };
  });
}
