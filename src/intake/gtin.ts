const lengths = [8, 12, 13, 14];

/**
 * A GTIN as the file says it, without blanks and dashes. Leading zeros that a spreadsheet has lost are put back where
 * the check digit then fits (source: GS1 General Specifications, check digit modulo 10). Not digits: null.
 */
export function readGtin(text: string): string | null {
  const digits = gtinDigits(text);
  if (!/^\d{6,14}$/.test(digits)) return null;
  if (lengths.includes(digits.length)) return digits;
  const repaired = lengths
    .map((length) => digits.padStart(length, '0'))
    .find((gtin) => gtin.length > digits.length && hasCheckDigit(gtin));
  return repaired ?? digits;
}

/** Whether the last digit is the check digit of the others. */
export function hasCheckDigit(gtin: string): boolean {
  let sum = 0;
  for (const [index, digit] of [...gtin].reverse().entries())
    sum += Number(digit) * (index % 2 === 0 ? 1 : 3);
  return sum % 10 === 0;
}

/** Without blanks and dashes, which few have. */
export function gtinDigits(text: string): string {
  return /[\s-]/.test(text) ? text.replace(/[\s-]/g, '') : text;
}
