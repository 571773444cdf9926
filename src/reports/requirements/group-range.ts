/** Groups in their order, neighbours drawn together: `3-6, 8`. `all` is every group there is, in order. */
export function groupRange(ids: ReadonlySet<number>, all: readonly number[]): string {
  const stretches: number[][] = [];
  let before = false;
  for (const id of all) {
    const isIn = ids.has(id);
    if (isIn && before) stretches.at(-1)?.push(id);
    else if (isIn) stretches.push([id]);
    before = isIn;
  }
  return stretches
    .map((stretch) => (stretch.length > 2 ? `${stretch[0]}-${stretch.at(-1)}` : stretch.join(', ')))
    .join(', ');
}
