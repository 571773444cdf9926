import type { Finding } from './finding.ts';

const currency = 'DKK';

/** The chosen line's price against the budget's purchase price of the camera's kind; kroner against kroner only. */
const priceOverUnitPrice: Finding = {
  id: 'price-over-unit-price',
  applies: ({ camera, model, budget, label }) => {
    const price = camera.line === null ? null : (model.candidates[0]?.line.price ?? null);
    const unitPrice = budget.kinds.find(({ id }) => id === camera.kind)?.unitPrices[
      budget.activities[0]?.id ?? ''
    ];
    if (price === null || price.currency !== currency || unitPrice === undefined) return null;
    const kroner = Math.ceil(Number(price.amount));
    return kroner > unitPrice ? { camera: label, price: kroner, unitPrice } : null;
  },
};

export default priceOverUnitPrice;
