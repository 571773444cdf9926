import type { Manufacturer } from '../model/manufacturer.ts';
import type { Say } from '../model/say.ts';
import { say } from '../text/index.ts';

/**
 * A sign that a product may come from another maker than its brand says. It raises suspicion; it never clears, and
 * it never proves: a MAC prefix tells who registered it, and model numbers are imitated.
 */
export interface Lead {
  readonly kind: 'model-number' | 'mac';
  /** The manufacturer that the sign points to. */
  readonly maker: string;
  readonly says: Say;
}

/**
 * Verified beginnings of other makers' model numbers in a model text, whatever brand stands on it. They are looked
 * for at the start of a word; hyphens inside a beginning may be left out or written as spaces. A brand whose own
 * verified numbering begins as specifically gives no lead.
 */
export function modelNumberLeads(
  brandId: string | null,
  modelText: string,
  manufacturers: readonly Manufacturer[],
): Lead[] {
  const text = modelText.toUpperCase().replace(/[\s_‐-―-]+/g, '-');
  const own = longestPrefix(
    text,
    manufacturers.find(({ id }) => id === brandId),
  );
  return manufacturers
    .filter(({ id }) => id !== brandId)
    .flatMap((manufacturer) => {
      const prefix = longestPrefix(text, manufacturer);
      if (prefix === null || (own !== null && own.length >= prefix.length)) return [];
      const values = { model: modelText.trim(), prefix, maker: manufacturer.brand };
      return [
        { kind: 'model-number', maker: manufacturer.id, says: say('origin.lead.model-number', values) },
      ];
    });
}

/**
 * A number that is a known model of another maker, or is built as that maker builds its numbers. `read` tells how;
 * null where the number says nothing of a maker, or is of the brand's own.
 */
export function wholeNumberLead(
  brandId: string | null,
  read: {
    readonly how: 'known-model' | 'built-as';
    readonly number: string;
    readonly maker: Manufacturer;
  } | null,
): Lead | null {
  if (read === null || read.maker.id === brandId) return null;
  const values = { number: read.number, maker: read.maker.brand };
  return { kind: 'model-number', maker: read.maker.id, says: say(`origin.lead.${read.how}`, values) };
}

function longestPrefix(text: string, manufacturer: Manufacturer | undefined): string | null {
  const found = (manufacturer?.modelPrefixes ?? [])
    .map(({ prefix }) => prefix)
    .filter((prefix) => beginsWord(text, prefix));
  return found.toSorted((one, other) => other.length - one.length)[0] ?? null;
}

function beginsWord(text: string, prefix: string): boolean {
  const letters = prefix
    .toUpperCase()
    .replace(/[^A-Z0-9-]/g, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
  return new RegExp(`(?<![\\p{L}\\p{N}])${letters.replace(/-(?!$)/g, '-?')}`, 'u').test(text);
}
