/**
 * Remembers what was worked out from something that does not change, the latest few results of each: a page that is
 * asked for again is answered at once. What belongs to an owner is forgotten with it.
 */
export function remembered<Owner extends object, Result>(most: number) {
  const all = new WeakMap<Owner, Map<string, Result>>();
  return (owner: Owner, key: string, make: () => Result): Result => {
    const own = all.get(owner) ?? new Map<string, Result>();
    all.set(owner, own);
    const known = own.get(key);
    if (known !== undefined) return known;
    const result = make();
    own.set(key, result);
    const [oldest] = own.keys();
    if (own.size > most && oldest !== undefined) own.delete(oldest);
    return result;
  };
}
