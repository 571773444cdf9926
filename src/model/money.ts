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
