export interface Preamble {
  /** Where the table begins in the text, and how many lines stand before it. */
  readonly start: number;
  readonly skippedLines: number;
  /** The delimiter that the file names itself. */
  readonly delimiter: string | null;
}

const separatorLine = /^"?sep=([^"])"?[;,\t|]*$/i;
const typeLine = /^"?#TYPE\b/;

/** Reads past the lines that programs, not people, put on top: Excel's `sep=;` and PowerShell's `#TYPE …`. */
export function readPreamble(text: string): Preamble {
  let start = 0;
  let skippedLines = 0;
  let delimiter: string | null = null;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? undefined : end).trimEnd();
    const stated = separatorLine.exec(line)?.[1] ?? (/^"?sep=$/i.test(line) ? '\t' : undefined);
    if (stated === undefined && !typeLine.test(line)) break;
    delimiter = stated ?? delimiter;
    start = end < 0 ? text.length : end + 1;
    skippedLines += 1;
  }
  return { start, skippedLines, delimiter };
}
