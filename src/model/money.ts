import { z } from 'zod';

/** Money in the currency's smallest unit (øre for DKK), a whole number: never a float. */
export const Money = z.strictObject({ minor: z.int(), currency: z.string().regex(/^[A-Z]{3}$/) });
export type Money = z.infer<typeof Money>;

/** `845000` øre ► `"8450.00"`, the form of run.json. */
export function decimal(money: Money): string {
  const sign = money.minor < 0 ? '-' : '';
  const digits = Math.abs(money.minor).toString().padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const decimalText = /^(-?)(\d{1,13})(?:\.(\d+))?$/;

/** `"8450.5"` ► `845050` øre, by string arithmetic; a third decimal rounds half away from zero. Not a number: null. */
export function minorFromDecimal(text: string): number | null {
  const parts = decimalText.exec(text);
  if (parts === null) return null;
  const [, sign = '', whole = '', fraction = ''] = parts;
  const minor = Number(whole + fraction.slice(0, 2).padEnd(2, '0')) + (fraction.charAt(2) >= '5' ? 1 : 0);
  return sign === '-' && minor !== 0 ? -minor : minor;
}
