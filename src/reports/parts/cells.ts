import type { Cell } from '../../model/document.ts';

/** An empty cell on purpose. */
export const blank: Cell = { type: 'blank' };

/** A number with a footnote's sign, where there is one. */
export function marked(value: number, mark: string | undefined): Cell {
  return mark === undefined ? { type: 'number', value } : { type: 'number', value, mark };
}

/** Money in the smallest unit of its currency; null is an empty cell, never a zero. */
export function money(minor: number | null, currency: string): Cell {
  return minor === null ? blank : { type: 'money', minor, currency };
}
