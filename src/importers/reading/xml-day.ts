import { Day } from '../../model/source.ts';
import { textAt, type XmlNode } from './xml-node.ts';

/** The day at a path, `2026-01-02` also where a time zone is glued on; null where there is none that exists. */
export function dayAt(node: XmlNode, ...path: readonly string[]): string | null {
  const day = textAt(node, ...path)?.slice(0, 10) ?? null;
  return Day.safeParse(day).success ? day : null;
}
