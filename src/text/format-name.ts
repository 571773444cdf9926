import { da } from './da.ts';
import { en } from './en.ts';
import type { Language } from './index.ts';

const dictionaries: Readonly<Record<Language, Readonly<Record<string, string>>>> = { da, en };

/** What a file format is called; its id where it has no name yet. */
export function formatName(id: string, language: Language): string {
  return dictionaries[language][`format.${id}`] ?? id;
}
