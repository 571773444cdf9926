/** Text as XML holds it, in elements and in quoted attributes. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Children are ready XML; a null child leaves its place empty. */
export function element(
  name: string,
  children: string | readonly (string | null)[],
  attributes: Readonly<Record<string, string>> = {},
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const inside = typeof children === 'string' ? escapeXml(children) : children.filter(Boolean).join('');
  return `<${name}${written.join('')}>${inside}</${name}>`;
}
