import type { Property } from './describe.ts';

/** One line of a supplier's catalogue before it has an item number and a file. */
export interface OfferLine {
  readonly supplier: string;
  readonly kind: 'camera' | 'text' | 'accessory' | 'recorder' | 'licence' | 'service';
  readonly name: string;
  readonly description: string;
  readonly brand: string;
  /** The firm behind the brand, for formats with a place for it. */
  readonly maker: string;
  readonly model: string;
  readonly unit: string;
  /** In øre; null: price on request. */
  readonly priceMinor: number | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly origin: string | null;
  readonly leadTimeDays: number | null;
  readonly warranty: string | null;
  readonly unspsc: string | null;
  readonly hasGtin: boolean;
  readonly properties: readonly Property[];
  /** What the line truly sells, where catalog/ knows it. */
  readonly cameraId: string | null;
}

export interface NumberedLine extends OfferLine {
  readonly item: string;
  readonly gtin: string | null;
}
