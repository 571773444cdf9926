import { addAbortSignal, pipeline, Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { InputError } from '../errors.ts';
import { limits } from '../importers/reading/limits.ts';
import { say } from '../text/index.ts';

/** A body packed more often than this is packed to harm. */
const mostPackings = 2;

/**
 * The bytes of an answer, unpacked. Counted while they come, packed and unpacked: what a header says of the size is
 * worth nothing. @throws InputError (exit 3) for too many bytes and for packing that is not known or broken.
 */
export async function readBody(
  file: string,
  body: Readable,
  encoding: string | null,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const packings = (encoding ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity');
  const unpackers = packings.map(unpacker).reverse();
  if (unpackers.length > mostPackings || unpackers.includes(null))
    throw new InputError(say('web.encoding', { file, encoding: encoding ?? '' }), 3);

  let packed = 0;
  const pieces: Buffer[] = [];
  async function* counted(source: AsyncIterable<Buffer>) {
    for await (const piece of source) {
      packed += piece.length;
      if (packed > limits.fileBytes) throw tooLarge(file);
      yield piece;
    }
  }
  async function collect(source: AsyncIterable<Buffer>) {
    let bytes = 0;
    for await (const piece of source) {
      bytes += piece.length;
      const isBomb = bytes > limits.ratioFromBytes && bytes > packed * limits.ratio;
      if (bytes > limits.fileBytes || isBomb) throw tooLarge(file);
      pieces.push(piece);
    }
  }
  try {
    let source: AsyncIterable<Buffer> = counted(addAbortSignal(signal, body));
    for (const transform of unpackers) if (transform !== null) source = through(source, transform);
    await collect(source);
  } catch (error) {
    if (error instanceof InputError || signal.aborted || unpackers.length === 0) throw error;
    throw new InputError(say('web.broken-body', { file }), 3, { cause: error });
  }
  if (pieces.length === 0) throw new InputError(say('import.empty-file', { file }), 3);
  return new Uint8Array(Buffer.concat(pieces));
}

/** What goes wrong on the way is thrown to whoever reads the end. */
function through(source: AsyncIterable<Buffer>, transform: Transform): AsyncIterable<Buffer> {
  return pipeline(Readable.from(source), transform, () => {});
}

function unpacker(name: string): Transform | null {
  if (name === 'gzip' || name === 'x-gzip') return createGunzip();
  if (name === 'deflate') return createInflate();
  return name === 'br' ? createBrotliDecompress() : null;
}

function tooLarge(file: string): InputError {
  return new InputError(say('import.too-large', { file, megabytes: limits.fileBytes / 1_000_000 }), 3);
}
