import { features } from '../features/index.ts';
import type { Specs } from '../model/camera.ts';
import type { Source } from '../model/source.ts';
import type { SourcedValue, ValueOrigin } from '../model/value.ts';

/** What is known of one camera, feature by feature; a feature that is not in the map is unknown. */
export type Values = ReadonlyMap<string, SourcedValue>;

/** The words a field was read from, where it was read from a text. */
export type Words = Partial<Record<keyof Specs, string>>;

/** Reads every feature from specifications. Without a source nothing is known, whatever the fields say. */
export function valuesOf(
  specs: Specs,
  from: ValueOrigin,
  sources: readonly Source[],
  words: Words = {},
): Values {
  const values = new Map<string, SourcedValue>();
  if (sources.length === 0) return values;
  for (const feature of features) {
    const value = feature.read(specs);
    if (value === null) continue;
    const quoted = feature.fields.flatMap((field) => words[field] ?? []);
    values.set(feature.id, {
      value,
      from,
      sources,
      words: quoted.length === 0 ? null : [...new Set(quoted)].join(' … '),
    });
  }
  return values;
}

/** Several sources of one camera, best first: a feature takes the first that knows it. */
export function bestOf(...ranked: readonly Values[]): Values {
  const values = new Map<string, SourcedValue>();
  for (const source of ranked) {
    for (const [id, value] of source) if (!values.has(id)) values.set(id, value);
  }
  return values;
}
