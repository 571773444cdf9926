/** An element without its namespace: documents of one standard come under many prefixes. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

/** All elements at the end of a path of local names, in the order of the document. */
export function nodesAt(node: XmlNode, ...path: readonly string[]): readonly XmlNode[] {
  const found: XmlNode[] = [];
  collect(node, path, 0, found);
  return found;
}

/** The first text at the end of a path that is not blank; null where no element says anything. */
export function textAt(node: XmlNode, ...path: readonly string[]): string | null {
  return firstText(node, path, 0);
}

/** `cbc:ID` ► `ID`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Asked for dozens of times per catalogue line, so neither of the two makes lists on its way down. */
function collect(node: XmlNode, path: readonly string[], depth: number, found: XmlNode[]): void {
  const isLast = depth === path.length - 1;
  for (const child of node.children) {
    if (child.name !== path[depth]) continue;
    if (isLast) found.push(child);
    else collect(child, path, depth + 1, found);
  }
}

function firstText(node: XmlNode, path: readonly string[], depth: number): string | null {
  const isLast = depth === path.length - 1;
  for (const child of node.children) {
    if (child.name !== path[depth]) continue;
    const text = isLast ? child.text : firstText(child, path, depth + 1);
    if (text !== null && text !== '') return text;
  }
  return null;
}
