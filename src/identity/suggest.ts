import Fuse from 'fuse.js';
import type { KnownCamera } from '../model/camera.ts';
import type { NoiseRules } from '../model/identity-rules.ts';
import { modelKey } from './key.ts';

/** A known model that a text may have meant. It is a question to the reader and never an identification. */
export interface Suggestion {
  readonly cameraId: string;
  readonly brand: string;
  readonly model: string;
}

interface Entry {
  readonly camera: KnownCamera;
  readonly key: string;
  readonly trigrams: number;
}

/** Which models share which three letters in a row: it finds a short list without reading the catalogue. */
export interface SuggestionIndex {
  readonly entries: readonly Entry[];
  readonly byTrigram: ReadonlyMap<string, readonly number[]>;
}

type Limits = Pick<NoiseRules['limits'], 'shortlist' | 'shortlistSimilarity' | 'suggestions'>;

export function suggestionIndex(cameras: readonly KnownCamera[]): SuggestionIndex {
  const byTrigram = new Map<string, number[]>();
  const entries = cameras.map((camera, position) => {
    const key = modelKey(camera.model);
    const trigrams = trigramsOf(key);
    for (const trigram of trigrams) {
      const positions = byTrigram.get(trigram);
      if (positions === undefined) byTrigram.set(trigram, [position]);
      else positions.push(position);
    }
    return { camera, key, trigrams: trigrams.size };
  });
  return { entries, byTrigram };
}

/** The nearest known models among those that `mayBe`, best first. A text without a digit names no model number. */
export function suggest(
  index: SuggestionIndex,
  text: string,
  mayBe: (camera: KnownCamera) => boolean,
  limits: Limits,
): readonly Suggestion[] {
  const key = modelKey(text);
  if (!/\p{N}/u.test(key)) return [];
  const list = shortlist(index, key, mayBe, limits);
  const fuse = new Fuse(list, { keys: ['key'], includeScore: true, ignoreLocation: true, threshold: 1 });
  return fuse
    .search(key)
    .sort(
      (one, other) =>
        (one.score ?? 1) - (other.score ?? 1) || compare(one.item.camera.id, other.item.camera.id),
    )
    .slice(0, limits.suggestions)
    .map(({ item: { camera } }) => suggestionOf(camera));
}

export function suggestionOf({ id, brand, model }: KnownCamera): Suggestion {
  return { cameraId: id, brand, model };
}

function shortlist(
  { entries, byTrigram }: SuggestionIndex,
  key: string,
  mayBe: (camera: KnownCamera) => boolean,
  { shortlist: most, shortlistSimilarity }: Limits,
): Entry[] {
  const trigrams = trigramsOf(key);
  const shared = new Uint16Array(entries.length);
  const touched: number[] = [];
  for (const trigram of trigrams) {
    for (const position of byTrigram.get(trigram) ?? []) {
      if (shared[position] === 0) touched.push(position);
      shared[position] = (shared[position] ?? 0) + 1;
    }
  }

  return touched
    .flatMap((position) => {
      const entry = entries[position];
      if (entry === undefined) return [];
      const similarity = (2 * (shared[position] ?? 0)) / (entry.trigrams + trigrams.size);
      return similarity < shortlistSimilarity || !mayBe(entry.camera) ? [] : [{ entry, similarity }];
    })
    .sort((one, other) => other.similarity - one.similarity || compare(one.entry.key, other.entry.key))
    .slice(0, most)
    .map(({ entry }) => entry);
}

function trigramsOf(key: string): ReadonlySet<string> {
  const padded = `  ${key} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
