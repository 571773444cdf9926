import type { FieldCase } from './case.ts';

/** A field case that also has the same document without the place that the field is read from. */
export interface RemovableCase extends FieldCase {
  readonly without: string;
}

/** In `marked` the place stands between ⟦ and ⟧; what takes its place when it is left out may follow a │. */
export function removable(field: string, from: string, marked: string, value: unknown): RemovableCase {
  const place = /⟦([^⟧│]*)(?:│([^⟧]*))?⟧/g;
  if (!marked.includes('⟦')) throw new Error(`${from}: no place is marked`);
  return {
    field,
    from,
    content: marked.replace(place, '$1'),
    without: marked.replace(place, (_, __, instead: string | undefined) => instead ?? ''),
    value,
  };
}
