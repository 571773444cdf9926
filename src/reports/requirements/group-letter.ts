const letters = 26;

/** 0 ► `a`, 25 ► `z`, 26 ► `aa`: a group's letter within its chapter. */
export function groupLetter(index: number): string {
  const last = String.fromCharCode('a'.charCodeAt(0) + (index % letters));
  return index < letters ? last : groupLetter(Math.floor(index / letters) - 1) + last;
}

/** Group ids in their order, neighbours drawn together: `3a-3d, 3f`. `all` is every id there is, in order. */
export function groupRange(ids: ReadonlySet<string>, all: readonly string[]): string {
  const stretches: string[][] = [];
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
