import type { Random } from './random.ts';

/**
 * Fills `{name}` with its value, `#` with a digit and `{letter}` with a letter from A to H. Null when a value is
 * missing: a text is not written around a fact that no source gives.
 */
export function fill(
  template: string,
  values: Readonly<Record<string, string | null>>,
  random: Random | null = null,
): string | null {
  let missing = false;
  const text = template.replace(/\{(\w+)\}|#/g, (whole, name: string | undefined) => {
    if (name === undefined) return random === null ? whole : String(random.between(0, 9));
    if (name === 'letter' && random !== null) return random.pick([...'ABCDEFGH']);
    const value = values[name] ?? null;
    if (value === null) missing = true;
    return value ?? '';
  });
  return missing ? null : text;
}

/** `{year}`, `{month}` and `{day}` of a serial number that begins with a date. */
export function dateOfMaking(random: Random) {
  return {
    year: String(random.between(16, 23)),
    month: String(random.between(1, 12)).padStart(2, '0'),
    day: String(random.between(1, 28)).padStart(2, '0'),
  };
}

/** `2.8` ► `2,8`: the Danish decimal comma. */
export function danish(value: number): string {
  return String(value).replace('.', ',');
}

/** `2026-01-31` ► `31-01-2026`. */
export function danishDay(day: string): string {
  return day.split('-').reverse().join('-');
}

/** `845000` øre ► `8.450,00`, or `8450,00` without groups. */
export function danishMoney(minor: number, groups: boolean): string {
  const kroner = String(Math.floor(minor / 100));
  const grouped = groups ? kroner.replace(/\B(?=(\d{3})+$)/g, '.') : kroner;
  return `${grouped},${String(minor % 100).padStart(2, '0')}`;
}
