import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { bestCodePage } from './code-pages.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Decodes a text file of unknown encoding: byte order mark, else UTF-16 by its share of NUL bytes, else UTF-8 where
 * it is valid, else the 8-bit code page that makes the best Danish. The mark is no part of the text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  const utf16 = utf16ByNulBytes(bytes);
  if (utf16 !== null) return decoded(bytes, utf16);
  return isUtf8(bytes) ? decoded(bytes, 'utf-8') : decoded(bytes, bestCodePage(bytes));
}

function byMark(bytes: Uint8Array): DecodedText | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes.subarray(2), 'utf-16le');
  if (first === 0xfe && second === 0xff) return decoded(bytes.subarray(2), 'utf-16be');
  if (first !== 0xef || second !== 0xbb || third !== 0xbf) return null;
  const rest = bytes.subarray(3);
  // A mark in front of 8-bit text happens when files are glued together: what follows decides.
  return decoded(rest, isUtf8(rest) ? 'utf-8' : bestCodePage(rest));
}

/** Latin text in UTF-16 has a NUL in nearly every pair, always on the same side; other text has none. */
export function utf16ByNulBytes(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length >> 1, 32_768);
  if (pairs === 0) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < pairs * 2; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.3 && even < pairs * 0.05) return 'utf-16le';
  return even > pairs * 0.3 && odd < pairs * 0.05 ? 'utf-16be' : null;
}

function decoded(bytes: Uint8Array, encoding: string): DecodedText {
  return { text: iconv.decode(asBuffer(bytes), encoding, { stripBOM: false }), encoding };
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
