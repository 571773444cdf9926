import type { InstalledCamera } from '../../model/installed-camera.ts';
import type { PublicField, PublicRules } from '../../model/public-rules.ts';
import { phraseReplacer, wordsOf } from './phrases.ts';

/** What a register says of one camera, as far as it may be left out. */
export type Registered = Pick<InstalledCamera, PublicField>;

export interface PublicTexts {
  /** Of a sentence that skifte has made: it may name a camera by the register's words. */
  readonly said: (text: string) => string;
  /** Of a text that a person has written: everything that is also in a register goes, whatever else it may mean. */
  readonly written: (text: string) => string;
}

interface Question {
  readonly registers: readonly Registered[];
  readonly leaveOut: PublicRules['leaveOut'];
  /** What a text of the run's register is called instead. */
  readonly names: ReadonlyMap<string, string>;
  readonly isSaidAnyway: (phrase: string) => boolean;
  readonly mark: string;
}

export function publicTexts({ registers, leaveOut, names, isSaidAnyway, mark }: Question): PublicTexts {
  const secrets = new Set<string>();
  const texts = new Set<string>();
  for (const camera of registers)
    for (const field of leaveOut) {
      const value = camera[field];
      // A single letter or digit is part of so many words that it tells nothing.
      if (value == null || value.trim().length < 2) continue;
      if (field === 'asWritten') texts.add(value);
      else for (const spelling of field === 'mac' ? macSpellings(value) : [value]) secrets.add(spelling);
    }
  const called = [...texts, ...names.keys()]
    .filter((text) => !isSaidAnyway(text) && !isWithin(text, names.get(text) ?? ''))
    .map((text) => [text, names.get(text) ?? mark] as const);
  const left = [...secrets].map((secret) => [secret, mark] as const);
  return {
    said: phraseReplacer(new Map([...left.filter(([secret]) => !isSaidAnyway(secret)), ...called])),
    written: phraseReplacer(new Map([...left, ...called])),
  };
}

/** What a camera is called in public may stay: `DS-2CD2143G2-I` in `Hikvision DS-2CD2143G2-I`. */
function isWithin(text: string, name: string): boolean {
  return ` ${wordsOf(name).join(' ')} `.includes(` ${wordsOf(text).join(' ')} `);
}

/** `00:1A:2B:3C:4D:5E`, whose signs may be others, also as `001a.2b3c.4d5e` and without any. */
function macSpellings(mac: string): readonly string[] {
  const digits = mac.replaceAll(':', '');
  return [mac, mac.replaceAll(':', '-'), digits, digits.replace(/(.{4})(.{4})(.{4})/, '$1.$2.$3')];
}
