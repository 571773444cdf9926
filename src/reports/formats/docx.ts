import type { Document } from '../../model/document.ts';
import type { Format } from './format.ts';

/** Word files. The library that writes them is loaded when one is written: no other command waits for it. */
const docx = {
  extension: 'docx',
  binary: true,
  async write(document: Document): Promise<Uint8Array> {
    const { wordDocument } = await import('../parts/word-document.ts');
    return wordDocument(document);
  },
} satisfies Format;

export default docx;
