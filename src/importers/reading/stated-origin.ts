import { Country } from '../../model/country.ts';
import type { Say } from '../../model/say.ts';
import { say } from '../../text/index.ts';

export interface StatedOrigin {
  readonly origin: Country | null;
  readonly problems: readonly Say[];
}

/**
 * The one country that a list of countries of origin names. Several are no answer: which of them made the camera on
 * offer is not said, so the origin is unknown and the note names them.
 */
export function statedOrigin(texts: readonly string[]): StatedOrigin {
  const codes = new Set<string>();
  const unread: string[] = [];
  for (const text of texts) {
    const code = countryCode(text);
    if (code === null) unread.push(text);
    else codes.add(code);
  }
  const problems = unread.map((value) => say('import.unknown-country', { value }));
  if (codes.size > 1) problems.push(say('trade.several-origins', { countries: [...codes].join(', ') }));
  const [only = null] = codes;
  return { origin: problems.length === 0 ? only : null, problems };
}

/** `DE`, `de`, `DE-BY` and the number `276` ► `DE`; null for what is none of ISO 3166-1. */
function countryCode(text: string): Country | null {
  const code = text.toUpperCase().replace(/-[A-Z0-9]{1,3}$/, '');
  // Unicode's region aliases hold the numbers of ISO 3166-1, and Intl resolves them.
  const letters = /^\d{3}$/.test(code) ? (new Intl.Locale(`und-${code}`).region ?? '') : code;
  return letters !== 'ZZ' && Country.safeParse(letters).success ? letters : null;
}
