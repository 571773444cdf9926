import yauzl from 'yauzl';
import { InputError } from '../../errors.ts';
import { say } from '../../text/index.ts';
import { limits } from './limits.ts';

/** Opens a ZIP file in memory. Names come as bytes: what they say is checked by those who use them. */
export function openZip(bytes: Uint8Array, decodeStrings: boolean): Promise<yauzl.ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return yauzl.fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: false, decodeStrings });
}

/**
 * Inflates one part piece by piece. Bytes are counted, since the sizes that a ZIP file states may lie (and are wrong by
 * a little in honest files). @throws InputError (exit 3) for a part beyond `allowance` bytes or packed beyond belief.
 */
export async function* inflatedPieces(
  zip: yauzl.ZipFile,
  entry: yauzl.Entry,
  file: string,
  allowance: number,
): AsyncGenerator<Buffer> {
  let inflated = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    const piece = Buffer.from(chunk);
    inflated += piece.length;
    const ratio = inflated / Math.max(1, entry.compressedSize);
    if (inflated > allowance || (inflated > limits.ratioFromBytes && ratio > limits.ratio))
      throw tooLargeInside(file);
    yield piece;
  }
}

export function tooLargeInside(file: string): InputError {
  return new InputError(
    say('import.too-large-inside', { file, megabytes: limits.inflatedBytes / 1_000_000 }),
    3,
  );
}
