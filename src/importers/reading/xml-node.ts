/** An element without its namespace: documents of one standard come under many prefixes. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

/** All elements at the end of a path of local names. */
export function nodesAt(node: XmlNode, ...path: readonly string[]): readonly XmlNode[] {
  let found: readonly XmlNode[] = [node];
  for (const name of path)
    found = found.flatMap(({ children }) => children.filter((child) => child.name === name));
  return found;
}

/** The first text at the end of a path that is not blank; null where no element says anything. */
export function textAt(node: XmlNode, ...path: readonly string[]): string | null {
  for (const { text } of nodesAt(node, ...path)) if (text !== '') return text;
  return null;
}

/** `cbc:ID` ► `ID`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
