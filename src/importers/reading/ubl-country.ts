import { Country } from '../../model/country.ts';

/**
 * A country code of a catalogue as ISO 3166-1 alpha-2: a region's suffix is dropped (`DE-BY`), and the numeric code of
 * GS1's catalogues (`156`) is turned into letters by the table that every JavaScript engine carries for language tags.
 * Names of countries, and codes that do not exist, are null.
 */
export function ublCountry(written: string): string | null {
  const earlier = known.get(written);
  if (earlier !== undefined) return earlier;
  const country = read(written);
  if (known.size < mostKnown) known.set(written, country);
  return country;
}

/** A catalogue names few countries, many times over. */
const known = new Map<string, string | null>();
const mostKnown = 1_000;

/** Codes that ISO 3166-1 leaves to its users ("ZZ" is unknown, also to a catalogue), but for Kosovo's. */
const userAssigned = /^(?:AA|Q[M-Z]|X[A-JL-Z]|ZZ)$/;

function read(written: string): string | null {
  const code = written.toUpperCase().replace(/-[A-Z0-9]{1,3}$/, '');
  const letters = /^\d{3}$/.test(code) ? (new Intl.Locale(`und-${code}`).region ?? '') : code;
  return Country.safeParse(letters).success && !userAssigned.test(letters) ? letters : null;
}
