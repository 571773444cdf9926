/**
 * Whether two names are one person's: case, spaces, signs, accents and the order of the words do not count, and æ, ø, å
 * equal ae, oe or o, aa or a. A name of any script keeps its letters.
 */
export function isSameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('oe', 'o')
    .replaceAll('aa', 'a')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join('');
}
