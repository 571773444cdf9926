import { isUtf8 } from 'node:buffer';
import { bestCodePage } from './code-pages.ts';
import { utf16ByNulBytes } from './encoding.ts';
import { unfinishedBytes } from './utf8-decoder.ts';

export interface StreamEncoding {
  readonly encoding: string;
  /** The length of the byte order mark. */
  readonly markBytes: number;
  /** The length of the whole stream. */
  readonly bytes: number;
}

/** As many bytes as `utf16ByNulBytes` weighs. */
const utf16Bytes = 65_536;

/**
 * The encoding of a text that is too large to hold, by the ladder of `decodeText`: mark, share of NUL bytes, valid
 * UTF-8, best Danish. Reads the stream to its end, for one byte at the end may show that a text is no UTF-8.
 */
export async function streamEncoding(stream: AsyncIterable<Uint8Array>): Promise<StreamEncoding> {
  const utf8 = utf8Check();
  const high = highByteNeighbours();
  let start = Buffer.alloc(0);
  let bytes = 0;
  for await (const chunk of stream) {
    if (start.length < utf16Bytes) start = Buffer.concat([start, chunk.subarray(0, utf16Bytes)]);
    const isMarked = bytes === 0 && hasUtf8Mark(chunk);
    bytes += chunk.length;
    const text = isMarked ? chunk.subarray(3) : chunk;
    utf8.add(text);
    high.add(text);
  }
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', markBytes: 2, bytes };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', markBytes: 2, bytes };
  const markBytes = hasUtf8Mark(start) ? 3 : 0;
  const utf16 = markBytes === 0 ? utf16ByNulBytes(start) : null;
  if (utf16 !== null) return { encoding: utf16, markBytes, bytes };
  return { encoding: utf8.isValid() ? 'utf-8' : bestCodePage(high.bytes()), markBytes, bytes };
}

function hasUtf8Mark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}

/** Checks piece by piece; a character that is cut in two waits for its other half. */
function utf8Check() {
  let valid = true;
  let waiting = Buffer.alloc(0);
  return {
    add(chunk: Uint8Array): void {
      if (!valid) return;
      const piece = waiting.length === 0 ? chunk : Buffer.concat([waiting, chunk]);
      const whole = piece.length - unfinishedBytes(piece);
      valid = isUtf8(piece.subarray(0, whole));
      waiting = Buffer.from(piece.subarray(whole));
    },
    isValid: () => valid && waiting.length === 0,
  };
}

/** Enough for the 20,000 places that the code pages are weighed by. */
const mostNeighbourBytes = 200_000;

/** The bytes above 0x7f with the one on either side: all that code pages are told apart by. */
function highByteNeighbours() {
  const kept: number[] = [];
  let previous = 0x20;
  let wasHigh = false;
  return {
    add(chunk: Uint8Array): void {
      if (kept.length > mostNeighbourBytes) return;
      for (const byte of chunk) {
        const isHigh = byte >= 0x80;
        if (isHigh && !wasHigh) kept.push(previous);
        if (isHigh || wasHigh) kept.push(byte);
        previous = byte;
        wasHigh = isHigh;
      }
    },
    bytes: () => Uint8Array.from(kept),
  };
}
