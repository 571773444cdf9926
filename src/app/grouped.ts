/** Things by a key of theirs, in the order of their first. */
export function grouped<T>(
  things: readonly T[],
  keyOf: (thing: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const own = groups.get(keyOf(thing));
    if (own === undefined) groups.set(keyOf(thing), [thing]);
    else own.push(thing);
  }
  return groups;
}
