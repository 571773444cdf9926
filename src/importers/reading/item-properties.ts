import type { CatalogLine } from '../../model/catalog-line.ts';
import { withoutUserInfo } from '../../model/link.ts';
import type { Say } from '../../model/say.ts';
import { say } from '../../text/index.ts';
import { limits } from './limits.ts';

type Property = CatalogLine['properties'][number];

/** A property as the file has it; one without name or value says nothing. */
export interface StatedProperty {
  readonly name: string | null;
  readonly value: string | null;
  readonly unit?: string | null;
}

/** What an item says of itself, at most `limits.itemProperties` of it, with a note when that was not all. */
export function itemProperties(stated: readonly StatedProperty[]): {
  readonly properties: Property[];
  readonly problem: Say | null;
} {
  const all = stated.flatMap(({ name, value, unit = null }) =>
    name === null || value === null || value === '' ? [] : [{ name, value: withoutUserInfo(value), unit }],
  );
  const kept = limits.itemProperties;
  const problem = all.length > kept ? say('trade.properties-cut', { count: all.length, kept }) : null;
  return { properties: all.slice(0, kept), problem };
}
