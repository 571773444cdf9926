import type { List } from '../model/list.ts';
import type { Policy } from '../model/policy.ts';
import { phase } from './period.ts';

/** A firm's place on a law or list on a day. It is a fact beside the layers, and a verdict under no policy that does not name the list. */
export interface Membership {
  readonly list: string;
  readonly name: List['name'];
  readonly jurisdiction: string;
  readonly effect: List['effect'];
  /** The entity as the list names it. */
  readonly entity: string;
  /** Null: no source says since when. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The lists that name a manufacturer on a day, the oldest entry first; one that nobody dates comes last. */
export function membershipsOf(manufacturer: string, lists: Iterable<List>, asOf: string): Membership[] {
  return [...lists]
    .flatMap(({ id, name, jurisdiction, effect, entities }) =>
      entities
        .filter((entity) => entity.manufacturer === manufacturer && phase(entity, asOf) === 'live')
        .map((entity) => ({
          ...{ list: id, name, jurisdiction, effect },
          ...{ entity: entity.name, from: entity.from, to: entity.to },
        })),
    )
    .sort((one, other) => compare(one.from ?? '9999', other.from ?? '9999') || compare(one.list, other.list));
}

/** A policy with the firms that its lists name on the day among those it excludes. */
export function withListedFirms(policy: Policy, lists: ReadonlyMap<string, List>, asOf: string): Policy {
  const listed = policy.lists
    .flatMap((id) => lists.get(id)?.entities ?? [])
    .filter((entity) => phase(entity, asOf) === 'live')
    .flatMap(({ manufacturer }) => manufacturer ?? []);
  if (listed.length === 0) return policy;
  return { ...policy, excludedFirms: [...new Set([...policy.excludedFirms, ...listed])] };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
