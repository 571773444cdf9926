import type { Decoded } from '../../model/decoding.ts';
import { cleanText } from '../clean-text.ts';
import { readText } from '../find-model.ts';
import { givenBrand } from '../given-brand.ts';
import type { ModelIndex } from '../models.ts';
import { closedEnd } from '../windows.ts';
import type { DecodingBook } from './book.ts';
import { decode } from './decode.ts';
import { numberForm } from './number-form.ts';

/**
 * What the model number in a text says, where it is built as a maker builds its numbers: that names no model and no
 * brand. All that stands beside it must be recognised, and a brand that is given must be the maker's or its kin's; a
 * number that two makers could have built says nothing.
 */
export function decodeText(
  index: ModelIndex,
  book: DecodingBook,
  { brand, text }: { readonly brand: string | null; readonly text: string },
): Decoded | null {
  const cleaned = cleanText(text.slice(0, index.limits.textLetters + 1));
  if (cleaned.length > index.limits.textLetters || !book.mayHold(numberForm(cleaned))) return null;
  const given = givenBrand(index.brandIndex, index.noise.mistyped, index.noBrand, brand);
  if (given.state === 'unknown') return null;
  const brands =
    given.state === 'known'
      ? [[given.manufacturer]]
      : given.state === 'mistyped'
        ? [given.manufacturers]
        : [];

  const read = readText(index, cleaned);
  for (const window of read.windows) {
    const end = closedEnd(cleaned, window);
    const noise = read.noiseBeside(window.start, end);
    if (noise === null) continue;
    const named = [
      ...brands,
      ...noise.flatMap((item) => (item.kind === 'brand' ? [item.manufacturers] : [])),
    ];
    const decoded = book.makers
      .filter(({ manufacturer }) => named.every((ids) => ids.some((id) => index.kin(manufacturer, id))))
      .flatMap((maker) => decode(maker, cleaned.slice(window.start, end)) ?? []);
    if (decoded.length > 0) return decoded.length === 1 ? (decoded[0] ?? null) : null;
  }
  return null;
}
