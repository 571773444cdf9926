import type { Document } from '../../model/document.ts';
import type { Format } from './format.ts';

/** Workbooks. The library that writes them is loaded when one is written: no other command waits for it. */
const xlsx = {
  extension: 'xlsx',
  binary: true,
  sheet: true,
  async write(document: Document): Promise<Uint8Array> {
    const { workbook } = await import('../parts/workbook.ts');
    return workbook(document);
  },
} satisfies Format;

export default xlsx;
