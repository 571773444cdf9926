import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { GoldLabel, GoldPair } from '../../src/model/gold.ts';

const Reading = z.array(GoldLabel);
export type Reading = z.infer<typeof Reading>;

const Pairs = z.array(GoldPair);
const Settled = z.array(GoldLabel.extend({ reason: z.string().min(20) }));

/** The gold set as it lies beside this file; guide.md says how it was labelled. */
export const pairs = Pairs.parse(json('pairs.json'));
/** Every reading there is, by file name: `reading-a` is the first. */
export const readings: ReadonlyMap<string, Reading> = new Map(
  readdirSync(import.meta.dirname)
    .filter((file) => /^reading-.+\.json$/.test(file))
    .sort()
    .map((file) => [file.replace('.json', ''), Reading.parse(json(file))]),
);
export const settled = Settled.parse(json('settled.json'));
export const labels = Reading.parse(json('labels.json'));

function json(file: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'));
}
