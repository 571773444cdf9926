/**
 * Splits `total` over `kinds` so that the first is commonest and every kind occurs: what is left after one each
 * follows Zipf's law, with the largest remainders rounded up. The counts add up to `total`.
 */
export function zipfCounts(total: number, kinds: number, exponent: number): readonly number[] {
  if (total < kinds) throw new Error(`${total} cameras are too few for ${kinds} models`);
  const weights = Array.from({ length: kinds }, (_, rank) => 1 / (rank + 1) ** exponent);
  const sum = weights.reduce((so, weight) => so + weight, 0);
  const ideal = weights.map((weight) => ((total - kinds) * weight) / sum);
  const missing = total - kinds - ideal.reduce((so, share) => so + Math.floor(share), 0);
  const largest = ideal
    .map((share, rank) => ({ rank, remainder: share - Math.floor(share) }))
    .sort((one, other) => other.remainder - one.remainder || one.rank - other.rank)
    .slice(0, missing)
    .map(({ rank }) => rank);
  return ideal.map((share, rank) => 1 + Math.floor(share) + (largest.includes(rank) ? 1 : 0));
}
