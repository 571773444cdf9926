import type { Layer } from '../model/claim.ts';

/** Who stands in a layer, as an answer names it. */
export interface NamedCompany {
  readonly entity: string;
  /** ISO 3166-1 alpha-2; null only where the company is one whose seat we know. */
  readonly country: string | null;
}

interface CompanyReader {
  readonly countryOf: (text: string) => string | null;
  readonly isKnownFirm: (name: string) => boolean;
}

const nameAndCountry = /^(.+?)\s*[,;(–]\s*([^,;()]+?)\s*\)?$/su;

/**
 * `Nordkam AS, Norge` or `Nordkam AS (NO)`; of the factory the country alone will do. Null where no country can be read:
 * it may be the one that matters.
 */
export function readCompany(
  written: string,
  layer: Layer,
  { countryOf, isKnownFirm }: CompanyReader,
): NamedCompany | null {
  const text = written.trim().replace(/\s+/g, ' ');
  const alone = countryOf(text);
  if (alone !== null) return { entity: text, country: alone };
  const [, name = '', land = ''] = nameAndCountry.exec(text) ?? [];
  const country = land === '' ? null : countryOf(land);
  if (country !== null) return { entity: layer === 'factory' ? text : name, country };
  return layer !== 'factory' && isKnownFirm(text) ? { entity: text, country: null } : null;
}
