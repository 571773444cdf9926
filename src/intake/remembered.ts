/** A column has few different dates and countries: beyond this many it does not repeat itself, and memory counts more. */
const mostRemembered = 10_000;

/** The same function, which remembers what it made of the texts that come again and again in a column. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier.value;
    const value = read(text);
    if (known.size < mostRemembered) known.set(text, { value });
    return value;
  };
}
