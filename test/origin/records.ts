import type { CatalogLine } from '../../src/model/catalog-line.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Manufacturer, OemRelation } from '../../src/model/manufacturer.ts';
import type { Policy } from '../../src/model/policy.ts';
import { type DossierOptions, dossier } from '../../src/origin/dossier.ts';
import type { Lead } from '../../src/origin/leads.ts';
import { byId } from '../../src/origin/manufacturers.ts';
import { type Judgement, originVerdict } from '../../src/origin/verdict.ts';
import { catalogLine } from '../catalog-line.ts';

const source = {
  url: 'https://example.org',
  title: 'An article',
  kind: 'article',
  published: null,
  seen: null,
} as const;

export const day = '2026-06-01';

/** Excludes CN and HK in the three layers of ownership and making. */
export const noChineseFirm: Policy = {
  id: 'no-chinese-firm',
  version: '1',
  date: '2026-01-01',
  title: { da: 'Prøve', en: 'Test' },
  description: { da: 'Prøve', en: 'Test' },
  limits: null,
  source,
  reads: ['brandOwner', 'ultimateOwner', 'maker'],
  requires: [
    { layer: 'brandOwner', when: 'always' },
    { layer: 'ultimateOwner', when: 'always' },
    { layer: 'maker', when: 'relabel' },
  ],
  excludedCountries: ['CN'],
  hongKong: 'counts-as-CN',
  excludedFirms: [],
  lists: [],
};

/** Excludes one firm by name, whatever its country. */
export const noBadger: Policy = { ...noChineseFirm, excludedCountries: [], excludedFirms: ['badger'] };

let claimNumber = 0;

export function claim(layer: Claim['layer'], country: string | null, rest: Partial<Claim> = {}): Claim {
  claimNumber += 1;
  return {
    id: `test#${claimNumber}`,
    subject: 'test',
    layer,
    entity: 'Somebody Ltd.',
    entityId: null,
    country,
    status: 'claimed',
    confidence: 'medium',
    scope: 'all',
    note: null,
    source,
    from: null,
    to: null,
    ...rest,
  };
}

export function relation(maker: string, rest: Partial<OemRelation> = {}): OemRelation {
  return {
    maker,
    scope: 'all',
    confidence: 'high',
    note: { da: 'En note', en: 'A note' },
    source,
    from: null,
    to: null,
    ...rest,
  };
}

export function manufacturer(id: string, rest: Partial<Manufacturer> = {}): Manufacturer {
  return {
    id,
    brand: id.charAt(0).toUpperCase() + id.slice(1),
    legalName: null,
    aliases: [],
    kind: 'manufacturer',
    city: null,
    stateOwned: null,
    claims: [],
    oem: [],
    modelPrefixes: [],
    conflicts: [],
    ndaa: null,
    leftOut: [],
    ...rest,
  };
}

export function prefixes(...all: readonly string[]): Manufacturer['modelPrefixes'] {
  return all.map((prefix) => ({ prefix, source }));
}

/** A Chinese maker that owns itself. */
export const badger = manufacturer('badger', {
  legalName: 'Badger Technology Co., Ltd.',
  claims: [
    claim('brandOwner', 'CN', { entityId: 'badger' }),
    claim('ultimateOwner', 'CN', { entityId: 'badger' }),
  ],
  modelPrefixes: prefixes('BG-2C', 'BG'),
});

/** A Swedish maker with a Japanese owner. */
export const otter = manufacturer('otter', {
  claims: [claim('brandOwner', 'SE'), claim('ultimateOwner', 'JP')],
});

/** A Danish brand that sells what others make, with its owners known. */
export const heron = manufacturer('heron', {
  kind: 'brand-relabel',
  claims: [claim('brandOwner', 'DK'), claim('ultimateOwner', 'DK')],
});

export const known = byId([badger, otter, heron]);

interface JudgeOptions extends Partial<DossierOptions> {
  readonly policy?: Policy;
  readonly leads?: readonly Lead[];
}

export function judge(subject: Manufacturer | null, options: JudgeOptions = {}): Judgement {
  const { policy = noChineseFirm, leads = [], ...rest } = options;
  const manufacturers = rest.manufacturers ?? known;
  return originVerdict(policy, dossier(subject, { asOf: day, manufacturers, ...rest }), leads, manufacturers);
}

/** The keys of the sentences of a judgement, in its order. */
export function sentences(judgement: Judgement): readonly string[] {
  return judgement.reasons.map(({ says }) => says.key);
}

export function line(rest: Partial<CatalogLine> = {}): CatalogLine {
  const stated = { agreement: '50.07', supplier: 'Kamera & Søn', item: 'A/17', name: 'Camera', row: 12 };
  return catalogLine({ ...stated, brand: 'Otter', ...rest });
}
