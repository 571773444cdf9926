import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { features } from '../features/index.ts';
import {
  type Aspect,
  asWords,
  fieldAspects,
  type Measured,
  measureReading,
} from '../intake/measure-reading.ts';
import { FirstMeasured, type ReadingText, ReadingTexts } from '../model/reading.ts';
import type { Knowledge } from './knowledge.ts';
import { packageRoot } from './package-root.ts';
import { dataReader } from './read-data.ts';

/** How well specifications are read from texts: as fields, and as the features that are compared. */
export interface ReadingAccuracy {
  readonly fields: Measured;
  readonly features: Measured;
  /** The same fields on the texts held out, by the rules as they are now. */
  readonly heldOut: Measured;
  /** What was counted on texts that the rules had not seen: the figures to expect of new texts. */
  readonly unseen: FirstMeasured;
  /** Of the labelled set and the first figures, for the record. */
  readonly sha256: string;
}

/** Features as aspects: what counts is the value that is compared, whichever field it was read from. */
const featureAspects: readonly Aspect[] = features.map(({ id, read }) => ({
  id,
  of: (specs) => asWords(read(specs)),
}));

/** Measures the reader on the labelled set; null where the package came without it. @throws InputError where the set does not hold what its schema asks for. */
export function readingAccuracy({ readSpecs }: Pick<Knowledge, 'readSpecs'>): ReadingAccuracy | null {
  if (!existsSync(join(packageRoot, 'test/reading/texts.json'))) return null;
  const data = dataReader(packageRoot);
  const texts: readonly ReadingText[] = data.one(ReadingTexts, 'test/reading/texts.json');
  return {
    fields: measureReading(texts, readSpecs, fieldAspects),
    features: measureReading(texts, readSpecs, featureAspects),
    heldOut: measureReading(
      texts.filter(({ heldOut }) => heldOut),
      readSpecs,
      fieldAspects,
    ),
    unseen: data.one(FirstMeasured, 'test/reading/first-measured.json'),
    sha256: data.sha256(),
  };
}
