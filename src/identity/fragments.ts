/** Whether a key has anything in common with known keys; where it has not, no rule can make one of it. */
export type SharesFragment = (key: string) => boolean;

/**
 * Rules change a few letters of a number and keep the rest, so a key without one run of `letters` letters that some
 * known key has need not be tried. Keys too short to tell are tried always.
 */
export function sharesFragment(keys: readonly string[], letters: number): SharesFragment {
  const fragments = new Set<string>();
  for (const key of keys)
    for (let at = 0; at + letters <= key.length; at += 1) fragments.add(key.slice(at, at + letters));

  return (key) => {
    if (key.length < 2 * letters) return true;
    for (let at = 0; at + letters <= key.length; at += 1)
      if (fragments.has(key.slice(at, at + letters))) return true;
    return false;
  };
}
