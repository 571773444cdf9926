import type { Document } from '../../model/document.ts';
import { type Language, speaker } from '../../text/index.ts';
import { column, row, table, text } from './blocks.ts';
import { type DecodedView, decodedBlocks } from './decoded.ts';

interface Identified {
  readonly text: string;
  readonly brand: string | null;
  readonly model: string | null;
  readonly lens: string | null;
  readonly because: readonly string[];
  readonly notCamera: boolean;
  readonly suggestions: readonly { readonly brand: string; readonly model: string }[];
  readonly decoded: DecodedView | null;
}

/** Text by text: the model behind it, or that none is known and what it may have meant. */
export function identificationDocument(found: readonly Identified[], language: Language): Document {
  const says = speaker(language);
  const answer = ({ brand, model, lens, notCamera }: Identified) => {
    if (model !== null) return [brand, model, lens].filter((part) => part !== null).join(' ');
    return says(notCamera ? 'view.not-a-camera' : 'view.not-found');
  };
  const remark = ({ because, suggestions }: Identified) =>
    suggestions.length === 0
      ? because.join(' ')
      : says('view.did-you-mean', {
          suggestions: suggestions.map(({ brand, model }) => `${brand} ${model}`).join(' · '),
        });
  return {
    id: 'identification',
    language,
    title: says('view.identification-title'),
    provenance: [],
    blocks: [
      table(
        'identified',
        '',
        [
          column('text', says('view.text')),
          column('model', says('view.model')),
          column('how', says('view.identified-by')),
        ],
        found.map((one) => row(text(one.text), text(answer(one)), text(remark(one)))),
      ),
      ...decodedBlocks(found, language),
    ],
  };
}
