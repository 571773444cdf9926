import { modelKey } from './key.ts';

/** The words of a name, without regard to case, punctuation and diacritics: `Geutebrück GmbH` ► GEUTEBRUCK, GMBH. */
export function brandWords(name: string): readonly string[] {
  if (/^[A-Za-z0-9]+$/.test(name)) return [name.toUpperCase()];
  return name
    .replace(/ø/giu, 'o')
    .replace(/æ/giu, 'ae')
    .replace(/ł/giu, 'l')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .map(modelKey)
    .filter((word) => word !== '');
}

export function brandKey(name: string): string {
  return brandWords(name).join('');
}
