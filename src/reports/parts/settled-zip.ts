import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The earliest time that a ZIP can hold. */
const settledTime = new Date(1980, 0, 1);

/**
 * The same office file without the moment it was written: the times of its parts and the dates in its core properties.
 * The same tree has to give the same bytes, and the libraries that write DOCX and XLSX put their clock into both.
 */
export function settledZip(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => [
    path,
    path === 'docProps/core.xml' ? withoutDates(content) : content,
  ]);
  return zipSync(Object.fromEntries(parts), { mtime: settledTime, level: 6 });
}

function withoutDates(content: Uint8Array): Uint8Array {
  const text = strFromU8(content).replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '');
  return strToU8(text);
}
