import { cameraLines } from './camera-lines.ts';
import { fill } from './fill.ts';
import type { KnownCameras } from './known-cameras.ts';
import type { NumberedLine, OfferLine } from './offer-line.ts';
import { extraLines, houseBrandLines, textLines } from './other-lines.ts';
import type { Plan } from './plan.ts';
import type { Supplier } from './plan-catalog.ts';
import { randomFor } from './random.ts';

/** Every supplier's lines, by supplier, with item numbers. */
export function makeCatalog(plan: Plan, cameras: KnownCameras): ReadonlyMap<string, readonly NumberedLine[]> {
  const lines = [
    ...cameraLines(plan, cameras),
    ...houseBrandLines(plan, cameras),
    ...textLines(plan),
    ...extraLines(plan),
  ];
  return new Map(
    plan.catalog.suppliers.map((supplier) => {
      const own = lines.filter((line) => line.supplier === supplier.id);
      return [supplier.id, numbered(own, supplier, plan.seed)] as const;
    }),
  );
}

/** Item numbers follow no order of the goods, as in a catalogue that has grown over years. */
function numbered(lines: readonly OfferLine[], supplier: Supplier, seed: number): readonly NumberedLine[] {
  const random = randomFor(seed, 'numbers', supplier.id);
  const house = `2${supplier.gln.slice(9)}`;
  const done: NumberedLine[] = [];
  let number = supplier.firstNumber;
  for (const line of random.shuffle(lines)) {
    number += random.between(1, 7);
    const item = fill(supplier.item, { number: String(number) }) ?? String(number);
    done.push({ ...line, item, gtin: line.hasGtin ? withCheckDigit(house + padded(number)) : null });
  }
  return done;
}

function padded(number: number): string {
  return String(number).padStart(8, '0');
}

/** GS1's check digit. Twelve digits that begin with 2 are for use inside a house and belong to no real product. */
export function withCheckDigit(twelveDigits: string): string {
  const sum = [...twelveDigits].reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3),
    0,
  );
  return `${twelveDigits}${(10 - (sum % 10)) % 10}`;
}
