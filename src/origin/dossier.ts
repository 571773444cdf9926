import { type Claim, type Layer, layers } from '../model/claim.ts';
import type { Bilingual, Manufacturer } from '../model/manufacturer.ts';
import type { DossierLayer } from '../model/run.ts';
import type { Say } from '../model/say.ts';
import { say } from '../text/index.ts';
import { settles } from './claims.ts';
import { makerClaims } from './maker-claims.ts';
import type { Manufacturers } from './manufacturers.ts';
import { phase } from './period.ts';

/** What is known of one layer on a day, and what was said of other days. */
export interface LayerEvidence {
  readonly layer: Layer;
  readonly status: DossierLayer['status'];
  readonly claims: readonly Claim[];
  readonly earlier: readonly Claim[];
  readonly later: readonly Claim[];
  /** What to ask for, where no live claim says which country stands in this layer. */
  readonly settle: Say | null;
}

export interface Dossier {
  /** Null: the brand is not among the known manufacturers. */
  readonly manufacturer: string | null;
  readonly brand: string | null;
  readonly asOf: string;
  /** All six, in the order of the model. */
  readonly layers: readonly LayerEvidence[];
  /** What sources disagree on, in the catalogue's words. */
  readonly conflicts: readonly Bilingual[];
  /** Whether the brand sells, or has sold, what others make. An unknown brand may. */
  readonly relabels: boolean;
}

export interface DossierOptions {
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly manufacturers: Manufacturers;
  /** Claims about this very product, such as a catalogue line's country. */
  readonly lineClaims?: readonly Claim[];
  /** The brand as written, for a product whose manufacturer is not known. */
  readonly brand?: string | null;
}

/** The six layers of who is behind a product, with the claims that hold on `asOf`. Null: nobody knows the brand. */
export function dossier(manufacturer: Manufacturer | null, options: DossierOptions): Dossier {
  const { asOf, manufacturers, lineClaims = [] } = options;
  const makers =
    manufacturer === null ? { dated: [], over: [] } : makerClaims(manufacturer, asOf, manufacturers);
  const claims = [...(manufacturer?.claims ?? []), ...makers.dated, ...lineClaims];
  return {
    manufacturer: manufacturer?.id ?? null,
    brand: manufacturer?.brand ?? options.brand ?? null,
    asOf,
    layers: layers.map((layer) =>
      evidence(
        layer,
        claims.filter((claim) => claim.layer === layer),
        layer === 'maker' ? makers.over : [],
        asOf,
      ),
    ),
    conflicts: manufacturer?.conflicts ?? [],
    relabels: manufacturer === null || manufacturer.kind === 'brand-relabel' || manufacturer.oem.length > 0,
  };
}

function evidence(
  layer: Layer,
  claims: readonly Claim[],
  over: readonly Claim[],
  asOf: string,
): LayerEvidence {
  const live = claims.filter((claim) => phase(claim, asOf) === 'live');
  const settling = live.filter(settles);
  return {
    layer,
    status: status(live, settling),
    claims: live,
    earlier: [...claims.filter((claim) => phase(claim, asOf) === 'earlier'), ...over],
    later: claims.filter((claim) => phase(claim, asOf) === 'later'),
    settle: settling.some((claim) => claim.country !== null) ? null : say(`origin.settle.${layer}`),
  };
}

/**
 * Disputed: a source is contradicted, or claims that would settle the layer name two countries or two known firms.
 * Names are not compared, since one firm is spelt in many ways.
 */
function status(live: readonly Claim[], settling: readonly Claim[]): DossierLayer['status'] {
  if (live.some((claim) => claim.status === 'contradicted')) return 'disputed';
  const countries = new Set(settling.flatMap((claim) => claim.country ?? []));
  const firms = new Set(settling.flatMap((claim) => claim.entityId ?? []));
  if (countries.size > 1 || firms.size > 1) return 'disputed';
  return settling.length === 0 ? 'not-evidenced' : 'evidenced';
}
