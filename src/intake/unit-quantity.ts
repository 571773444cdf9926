/**
 * `pr. 10 stk.` in the column of units: the price is for ten, and the unit is `stk.`. Null where the text names no such
 * number: a pack of ten (`pk. á 10`) is a unit of its own, and its price is the price of the pack.
 */
export function unitQuantity(unit: string): { readonly quantity: number; readonly unit: string } | null {
  const [, digits = '', rest = ''] = /^(?:pr\.?|per)\s*(\d{1,6})\s*(\D*)$/iu.exec(unit.trim()) ?? [];
  const quantity = Number(digits);
  if (quantity < 1) return null;
  return { quantity, unit: rest.trim() };
}
