import type { Document } from '../../model/document.ts';
import type { Format } from './format.ts';

/** PDF files. The library that writes them is loaded when one is written: no other command waits for it. */
const pdf = {
  extension: 'pdf',
  binary: true,
  async write(document: Document): Promise<Uint8Array> {
    const { pdfDocument } = await import('../parts/pdf-document.ts');
    return pdfDocument(document);
  },
} satisfies Format;

export default pdf;
