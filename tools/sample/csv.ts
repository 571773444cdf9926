import iconv from 'iconv-lite';

export type CsvEncoding = 'windows-1252' | 'utf-8-with-bom';

/**
 * Semicolons and CRLF, as Danish Excel saves. A cell is quoted only where it must be.
 * @throws Error when the encoding has no place for a character, so that nothing turns into a question mark.
 */
export function csvFile(rows: readonly (readonly string[])[], encoding: CsvEncoding): Uint8Array {
  const text = rows.map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('');
  if (encoding === 'utf-8-with-bom') return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf8'));
  const bytes = iconv.encode(text, encoding);
  if (iconv.decode(bytes, encoding) !== text) throw new Error(`a character has no place in ${encoding}`);
  return new Uint8Array(bytes);
}

function quoted(cell: string): string {
  return /[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
