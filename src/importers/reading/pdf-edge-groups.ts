import type { PdfEdge } from './pdf-edges.ts';

/** Lines that touch each other, and the box around them. */
export interface EdgeGroup {
  readonly edges: readonly PdfEdge[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Cells with borders of their own stand a little apart, and lines are drawn a little short. */
const touchPoints = 3.5;

/** The lines of a page in groups that hang together, as those of one table do. */
export function edgeGroups(edges: readonly PdfEdge[]): readonly EdgeGroup[] {
  const boxes = edges.map((edge) => ({ edge, ...boxOf(edge) })).sort((one, other) => one.top - other.top);
  const owner = boxes.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (owner[root] !== root) root = owner[root] ?? root;
    owner[index] = root;
    return root;
  };
  let open: number[] = [];
  for (const [index, box] of boxes.entries()) {
    open = open.filter((other) => (boxes[other]?.bottom ?? 0) >= box.top - touchPoints);
    for (const other of open) {
      const near = boxes[other];
      if (near === undefined || near.left - touchPoints > box.right || near.right + touchPoints < box.left)
        continue;
      owner[rootOf(other)] = rootOf(index);
    }
    open.push(index);
  }
  const groups = new Map<number, (typeof boxes)[number][]>();
  for (const [index, box] of boxes.entries()) {
    const root = rootOf(index);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [box]);
    else group.push(box);
  }
  return [...groups.values()].map((group) => ({
    edges: group.map(({ edge }) => edge),
    left: least(group.map(({ left }) => left)),
    right: -least(group.map(({ right }) => -right)),
    top: least(group.map(({ top }) => top)),
    bottom: -least(group.map(({ bottom }) => -bottom)),
  }));
}

function boxOf({ axis, at, from, to }: PdfEdge) {
  return axis === 'across'
    ? { left: from, right: to, top: at, bottom: at }
    : { left: at, right: at, top: from, bottom: to };
}

/** Without spreading, which fails for very long lists. */
function least(values: readonly number[]): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (const value of values) if (value < smallest) smallest = value;
  return smallest;
}
