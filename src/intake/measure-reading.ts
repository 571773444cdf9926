import { Specs } from '../model/camera.ts';
import type { ReadingText } from '../model/reading.ts';
import type { SpecsReader } from './read-specs.ts';

/** What of the specifications is measured: a field, or a feature as it is compared. Values are words; none is unknown. */
export interface Aspect {
  readonly id: string;
  readonly of: (specs: Specs) => readonly string[];
}

/** Values of one aspect over all texts: read as stated, read otherwise or out of nothing, stated and not read. */
export interface Tally {
  readonly id: string;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** Of what was read, the share that the text states; of what is stated, the share that was read. Null of nothing. */
  readonly precision: number | null;
  readonly recall: number | null;
}

/** One value that was not read as labelled. */
interface Misreading {
  readonly text: string;
  readonly aspect: string;
  readonly stated: readonly string[];
  readonly read: readonly string[];
}

export interface Measured {
  readonly texts: number;
  readonly all: Tally;
  readonly aspects: readonly Tally[];
  readonly misreadings: readonly Misreading[];
}

/** Every field of the specifications as an aspect; words of a list count one by one. */
export const fieldAspects: readonly Aspect[] = Specs.keyof().options.map((field) => ({
  id: field,
  of: (specs) => asWords(specs[field]),
}));

/** Measures a reader against labelled texts. A value that the label does not have counts as wrong. */
export function measureReading(
  texts: readonly ReadingText[],
  read: SpecsReader,
  aspects: readonly Aspect[],
): Measured {
  const pairs = texts.map((labelled) => ({ labelled, specs: read(labelled.text).specs }));
  const compared = pairs.flatMap(({ labelled, specs }) =>
    aspects.map(({ id, of }) => ({
      text: labelled.text,
      aspect: id,
      stated: of(labelled.specs),
      read: of(specs),
    })),
  );
  return {
    texts: texts.length,
    all: tally('all', compared),
    aspects: aspects.map(({ id }) =>
      tally(
        id,
        compared.filter(({ aspect }) => aspect === id),
      ),
    ),
    misreadings: compared.filter(
      ({ stated, read: got }) => without(got, stated).length + without(stated, got).length > 0,
    ),
  };
}

export function asWords(value: unknown): readonly string[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

function tally(id: string, compared: readonly Misreading[]): Tally {
  const right = count(compared, ({ stated, read }) => stated.filter((word) => read.includes(word)));
  const wrong = count(compared, ({ stated, read }) => without(read, stated));
  const missed = count(compared, ({ stated, read }) => without(stated, read));
  return { id, right, wrong, missed, precision: share(right, wrong), recall: share(right, missed) };
}

function count(compared: readonly Misreading[], values: (one: Misreading) => readonly string[]): number {
  return compared.flatMap(values).length;
}

function without(words: readonly string[], others: readonly string[]): readonly string[] {
  return words.filter((word) => !others.includes(word));
}

function share(right: number, others: number): number | null {
  return right + others === 0 ? null : right / (right + others);
}
