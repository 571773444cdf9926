import { decodedValues } from '../equivalence/decoded-values.ts';
import type { Values } from '../equivalence/values.ts';
import { decode } from '../identity/decode/decode.ts';
import { decodeText } from '../identity/decode/decode-text.ts';
import type { KnownCamera } from '../model/camera.ts';
import type { Knowledge } from './knowledge.ts';

/** What the number of a known camera says by its maker's rules, where the evidence is good enough to be used. */
export function decodedOf({ decoding }: Knowledge, { manufacturer, model }: KnownCamera): Values {
  const maker = decoding.book.byMaker.get(manufacturer);
  return decodedValues(maker === undefined ? null : decode(maker, model), decoding.use);
}

/** The same for the first of some texts that holds a number we can decode; the camera itself is not known. */
export function decodedFrom(
  { models, decoding }: Knowledge,
  brand: string | null,
  texts: readonly (string | null)[],
): Values {
  for (const text of texts) {
    const decoded = text === null ? null : decodeText(models, decoding.book, { brand, text });
    if (decoded !== null) return decodedValues(decoded, decoding.use);
  }
  return new Map();
}
