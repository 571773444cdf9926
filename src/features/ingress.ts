/** The best dust and water digit of a camera's IP codes; `X` states none. */
export function digits(codes: readonly string[]): {
  readonly dust: number | null;
  readonly water: number | null;
} {
  return { dust: best(codes, 2), water: best(codes, 3) };
}

function best(codes: readonly string[], position: number): number | null {
  const stated = codes
    .map((code) => Number.parseInt(code.charAt(position), 10))
    .filter((digit) => !Number.isNaN(digit));
  return stated.length === 0 ? null : Math.max(...stated);
}
