import { Day } from '../../model/source.ts';
import { textAt, type XmlNode } from './xml-node.ts';

/** The day at a path, `2026-01-02` also where a time zone is glued on; null where there is none that exists. */
export function dayAt(node: XmlNode, ...path: readonly string[]): string | null {
  const text = textAt(node, ...path);
  if (text === null) return null;
  const start = text.slice(0, 10);
  const earlier = known.get(start);
  if (earlier !== undefined) return earlier;
  const day = Day.safeParse(start).success ? start : null;
  if (known.size < mostKnown) known.set(start, day);
  return day;
}

/** A catalogue names few days, many times over. */
const known = new Map<string, string | null>();
const mostKnown = 10_000;
