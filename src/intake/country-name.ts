import { Country } from '../model/country.ts';

let byName: ReadonlyMap<string, string> | null = null;

/**
 * The country code of a cell: a code (`DK`, `DE-BY`) or the whole name of one country in Danish or English. Only a
 * whole name counts: `Hong Kong, China` holds the name of another country than the one it means, and stays unread.
 */
export function readCountry(text: string): string | null {
  const code = text.toUpperCase().replace(/-[A-Z0-9]{1,3}$/, '');
  if (Country.safeParse(code).success) return code;
  byName ??= countryNames();
  return byName.get(text.toLowerCase()) ?? null;
}

function countryNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const language of ['da', 'en']) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of allCodes()) {
      const name = Country.safeParse(code).success ? display.of(code) : undefined;
      if (name !== undefined) names.set(name.toLowerCase(), code);
    }
  }
  return names;
}

function allCodes(): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => first + second));
}
