import { decodeText } from '../identity/decode/decode-text.ts';
import { cameraNamed } from '../identity/models.ts';
import type { Manufacturer } from '../model/manufacturer.ts';
import { type Lead, modelNumberLeads, wholeNumberLead } from '../origin/leads.ts';
import type { Knowledge } from './knowledge.ts';

interface NumberedSubject {
  readonly cameraId: string | null;
  readonly manufacturer: Manufacturer | null;
  readonly brand: string | null;
  readonly text: string;
}

/**
 * Signs in a model text that another maker than the brand made the product: beginnings of numbers that sources tie to
 * a maker, a number that is a known model of another, or one that is built by another's grammar. One lead per maker.
 */
export function numberLeads(
  knowledge: Knowledge,
  { manufacturer, brand, text, cameraId }: NumberedSubject,
): readonly Lead[] {
  const brandId = manufacturer?.id ?? null;
  const beginnings = modelNumberLeads(brandId, text, [...knowledge.manufacturers.values()]);
  // The number of a known camera is its own maker's.
  if (cameraId !== null) return beginnings;
  const whole = wholeNumberLead(brandId, readNumber(knowledge, withoutBrand(text, brand)));
  if (whole === null || beginnings.some(({ maker }) => maker === whole.maker)) return beginnings;
  return [...beginnings, whole];
}

function readNumber({ models, manufacturers, decoding }: Knowledge, text: string) {
  const camera = cameraNamed(models, text);
  const known = camera === null ? undefined : manufacturers.get(camera.manufacturer);
  if (camera !== null && known !== undefined)
    return { how: 'known-model', number: camera.model, maker: known } as const;
  const decoded = decodeText(models, decoding.book, { brand: null, text });
  const builder = decoded === null ? undefined : manufacturers.get(decoded.manufacturer);
  if (decoded === null || builder === undefined) return null;
  return { how: 'built-as', number: decoded.number, maker: builder } as const;
}

/** A brand that nobody knows stands in the way of reading the number beside it. */
function withoutBrand(text: string, brand: string | null): string {
  if (brand === null || brand === '') return text;
  return text.toLowerCase().startsWith(`${brand.toLowerCase()} `) ? text.slice(brand.length).trim() : text;
}
