import { look } from './magic.ts';
import { localName } from './xml-node.ts';

/** What a web page, or a piece of one, begins with. */
const firstElements = new Set(
  'html head body title meta link style script base table caption thead tbody tr div span p h1 h2 h3 h4 center font form frameset main section article header nav ul a b br img'.split(
    ' ',
  ),
);

/** Whether the first bytes are of a page that was saved in one file with its pictures, as a letter is sent (MHTML). */
export function isWebArchive(head: Uint8Array): boolean {
  const start = Buffer.from(head.subarray(0, 2_048)).toString('latin1');
  return (
    /^(\xef\xbb\xbf)?\s*(MIME-Version|From|Subject|Content-Location):.*\r?\n/i.test(start) &&
    /^MIME-Version:/im.test(start)
  );
}

/** Whether the first bytes are a web page: spreadsheets and shop systems save one under the name of a workbook. */
export function isHtml(head: Uint8Array): boolean {
  if (isWebArchive(head)) return true;
  if (look(head) !== 'markup') return false;
  const start = Buffer.from(head).toString('latin1').replaceAll('\0', '');
  if (/<!doctype\s+html/i.test(start)) return true;
  const bare = start.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[[\s\S]*?\]>/g, '');
  const first = /<([A-Za-z_][\w.:-]*)/.exec(bare)?.[1];
  return first !== undefined && firstElements.has(localName(first).toLowerCase());
}
