/** A column has few different dates and countries: beyond this many it does not repeat itself, and memory counts more. */
const mostRemembered = 10_000;

/**
 * The same function, which remembers what it made of the texts that come again and again in a column. Where they do
 * not, it soon stops looking.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  let found = 0;
  return (text) => {
    const isFull = known.size >= mostRemembered;
    if (isFull && found < mostRemembered) return read(text);
    const earlier = known.get(text);
    if (earlier !== undefined) {
      found += 1;
      return earlier.value;
    }
    const value = read(text);
    if (!isFull) known.set(text, { value });
    return value;
  };
}
