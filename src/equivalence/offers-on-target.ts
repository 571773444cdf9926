import type { Offer } from './assess.ts';
import type { Need } from './needs.ts';
import { detailOn } from './target.ts';
import type { Values } from './values.ts';

/** The offers with their detail on the target, where the needs have one; the rest of an offer stays as it is. */
export function offersOnTarget(needs: readonly Need[], offers: readonly Offer[]): readonly Offer[] {
  if (needs.every(({ target }) => target === null)) return offers;
  return offers.map((offer) => ({
    ...offer,
    product: { ...offer.product, offer: onTarget(needs, offer.product.offer) },
  }));
}

/** An offer with its detail on the target of the needs. */
export function onTarget(needs: readonly Need[], offer: Values): Values {
  const need = needs.find(({ target }) => target !== null);
  const detail = need?.target == null ? null : detailOn(need.target, offer);
  return need === undefined || detail === null ? offer : new Map(offer).set(need.feature.id, detail);
}
