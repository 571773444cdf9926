import { Country } from '../model/country.ts';

let byName: ReadonlyMap<string, string> | null = null;

/**
 * Reads the country of a cell: a code (`DK`, `DE-BY`) or the whole name of one country, in Danish, in English or as
 * `names` (rules/reading/countries.json) has it. Only a whole name counts, so `Made in China` stays unread; signs and
 * case do not, so `P.R. China` is `PR China`.
 */
export function countryReader(names: Readonly<Record<string, string>>): (text: string) => string | null {
  const others = new Map(Object.entries(names).map(([name, code]) => [fold(name), code]));
  return (text) => {
    const stated = others.get(fold(text));
    if (stated !== undefined) return stated;
    const code = text.toUpperCase().replace(/-[A-Z0-9]{1,3}$/, '');
    if (Country.safeParse(code).success) return inUse(code);
    byName ??= countryNames();
    return byName.get(fold(text)) ?? null;
  };
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}]/gu, '');
}

function countryNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const language of ['da', 'en']) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of allCodes()) {
      const name = Country.safeParse(code).success ? display.of(code) : undefined;
      if (name !== undefined) names.set(fold(name), inUse(code));
    }
  }
  return names;
}

/** An old code bears its country's name too: `UK` ► `GB`, `FX` ► `FR`. */
function inUse(code: string): string {
  return Intl.getCanonicalLocales(`und-${code}`)[0]?.slice(-2) ?? code;
}

function allCodes(): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => first + second));
}
