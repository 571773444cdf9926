import { isEnough } from '../equivalence/decoded-values.ts';
import { decodeText } from '../identity/decode/decode-text.ts';
import { howInWords } from '../identity/how-in-words.ts';
import { identify } from '../identity/models.ts';
import type { Decoded } from '../model/decoding.ts';
import type { DecodedView } from '../reports/views/decoded.ts';
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
  /** What the number says where it is of no model that we know; never a brand or a model. */
  readonly decoded: DecodedView | null;
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
      decoded: model === null && !notCamera ? decodedView(knowledge, text) : null,
    };
  });
}

function decodedView(knowledge: Knowledge, text: string): DecodedView | null {
  const { book, use } = knowledge.decoding;
  const decoded = decodeText(knowledge.models, book, { brand: null, text });
  if (decoded === null) return null;
  const { manufacturer, number, rules } = decoded;
  return {
    number,
    builtAs: knowledge.manufacturers.get(manufacturer)?.brand ?? manufacturer,
    values: statedValues(decoded),
    rules: rules.map(({ id, fields, evidence, says }) => ({
      id: `${manufacturer}/${id}`,
      fields,
      evidence,
      used: fields.length > 0 && isEnough(evidence, use),
      says,
    })),
  };
}

function statedValues({ values }: Decoded): DecodedView['values'] {
  return Object.fromEntries(
    Object.entries(values).flatMap(([field, value]) => (value === null ? [] : [[field, value]])),
  );
}
