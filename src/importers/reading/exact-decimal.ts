const decimalText = /^\+?(\d{1,13})?(?:\.(\d{1,12}))?$/;

interface Parts {
  readonly digits: bigint;
  readonly decimals: number;
}

/** `1499.50` × `0.85` ► `1274.5750`, without a float; null where either is no plain decimal number with a point. */
export function product(one: string, other: string): string | null {
  const first = partsOf(one);
  const second = partsOf(other);
  if (first === null || second === null) return null;
  return written({ digits: first.digits * second.digits, decimals: first.decimals + second.decimals });
}

/** A quantity above zero; null for anything else. */
export function positive(text: string | null): number | null {
  if (text === null || partsOf(text) === null) return null;
  const quantity = Number(text);
  return quantity > 0 ? quantity : null;
}

function partsOf(text: string): Parts | null {
  const [, whole = '', fraction = ''] = decimalText.exec(text) ?? [];
  if (whole === '' && fraction === '') return null;
  return { digits: BigInt(whole + fraction), decimals: fraction.length };
}

function written({ digits, decimals }: Parts): string {
  const text = digits.toString().padStart(decimals + 1, '0');
  if (decimals === 0) return text;
  return `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}
