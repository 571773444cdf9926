import { compareText, lineId } from '../equivalence/product.ts';
import { resolveBrand } from '../identity/brands.ts';
import { identify } from '../identity/models.ts';
import type { KnownCamera } from '../model/camera.ts';
import type { CatalogLine } from '../model/catalog-line.ts';
import type { Claim } from '../model/claim.ts';
import type { Manufacturer } from '../model/manufacturer.ts';
import type { Policy } from '../model/policy.ts';
import type { OriginVerdict } from '../model/value.ts';
import { type Dossier, dossier } from '../origin/dossier.ts';
import { type Lead, modelNumberLeads } from '../origin/leads.ts';
import { lineOriginClaim } from '../origin/line-claim.ts';
import { lineMakerClaim } from '../origin/line-maker-claim.ts';
import { originVerdict } from '../origin/verdict.ts';
import { type Language, render } from '../text/index.ts';
import type { Knowledge } from './knowledge.ts';
import { type Standing, standingOf } from './standing.ts';

interface ProductLines {
  readonly camera: KnownCamera | null;
  readonly lines: readonly CatalogLine[];
}

/** Who is behind a product of the catalogue, and what the policy makes of it. */
export function originOfProduct(knowledge: Knowledge, product: ProductLines, policy: Policy, asOf: string) {
  return judged(knowledge, behindProduct(knowledge, product, asOf), policy);
}

/** Who is behind a product of the catalogue, before any policy. */
export function behindProduct(knowledge: Knowledge, { camera, lines }: ProductLines, asOf: string): Behind {
  const written = lines.map(({ brand, maker }) => brand ?? maker).find((name) => name !== null) ?? null;
  const manufacturer =
    camera === null
      ? manufacturerNamed(knowledge, written)
      : (knowledge.manufacturers.get(camera.manufacturer) ?? null);
  const text = camera?.model ?? lines.map(({ model, name }) => model ?? name)[0] ?? '';
  return behind(knowledge, { manufacturer, brand: camera?.brand ?? written, text, lines }, asOf);
}

/** What a policy makes of a known camera, whoever sells it; worked out once per model. */
export function originFinder(
  knowledge: Knowledge,
  policy: Policy,
  asOf: string,
): (camera: KnownCamera) => OriginVerdict {
  const found = new Map<string, OriginVerdict>();
  return (camera) => {
    const verdict =
      found.get(camera.id) ?? originOfProduct(knowledge, { camera, lines: [] }, policy, asOf).verdict;
    found.set(camera.id, verdict);
    return verdict;
  };
}

export interface Subject {
  readonly manufacturer: Manufacturer | null;
  readonly brand: string | null;
  /** The model as written, for relabel leads. */
  readonly text: string;
  readonly lines: readonly CatalogLine[];
}

/** What is known of who stands behind a product, and what hints at somebody else. */
export interface Behind {
  readonly dossier: Dossier;
  readonly leads: readonly Lead[];
}

function judgeOrigin(knowledge: Knowledge, subject: Subject, policy: Policy, asOf: string) {
  return judged(knowledge, behind(knowledge, subject, asOf), policy);
}

export function judged({ manufacturers }: Knowledge, { dossier: found, leads }: Behind, policy: Policy) {
  return { dossier: found, ...originVerdict(policy, found, leads, manufacturers) };
}

export function behind(knowledge: Knowledge, subject: Subject, asOf: string): Behind {
  const { manufacturer, brand, text, lines } = subject;
  const { manufacturers } = knowledge;
  const lineClaims = lines.flatMap((line): readonly Claim[] => {
    const maker = manufacturerNamed(knowledge, line.maker);
    const claims = [
      lineOriginClaim(line),
      maker === null || maker.id === manufacturer?.id ? null : lineMakerClaim(line, maker),
    ];
    return claims.filter((claim) => claim !== null);
  });
  const found = dossier(manufacturer, { asOf, manufacturers, lineClaims, brand });
  const leads =
    text === '' ? [] : modelNumberLeads(manufacturer?.id ?? null, text, [...manufacturers.values()]);
  return { dossier: found, leads };
}

/** `origin --json` prints this: verdict, layers with their claims, and reasons that name them. */
export interface NamedOrigin extends Standing {
  readonly subject: string;
  readonly brand: string | null;
  readonly policy: string;
  readonly verdict: OriginVerdict;
  readonly layers: readonly OriginLayer[];
  readonly reasons: readonly {
    readonly verdict: OriginVerdict;
    readonly claims: readonly string[];
    readonly says: string;
  }[];
  readonly conflicts: readonly string[];
}

interface OriginLayer {
  readonly layer: string;
  readonly status: string;
  readonly read: boolean;
  readonly required: boolean;
  readonly claims: readonly Claim[];
  readonly earlier: readonly Claim[];
  readonly later: readonly Claim[];
  readonly settle: string | null;
}

/** The dossier of a brand, or of the brand behind a product's name. A name nobody knows is unknown in every layer. */
export function originOfName(
  knowledge: Knowledge,
  name: string,
  policy: Policy,
  asOf: string,
  language: Language,
): NamedOrigin {
  const own = manufacturerNamed(knowledge, name);
  const identified = own === null ? identify(knowledge.models, { brand: null, text: name }) : null;
  const camera = identified?.cameraId == null ? null : (knowledge.cameras.get(identified.cameraId) ?? null);
  const first = name.split(/\s+/)[0] ?? '';
  const manufacturer =
    own ??
    (camera === null
      ? manufacturerNamed(knowledge, first)
      : (knowledge.manufacturers.get(camera.manufacturer) ?? null));
  const brand = camera?.brand ?? manufacturer?.brand ?? name;
  const text = own === null ? (camera?.model ?? name) : '';
  const found = judgeOrigin(knowledge, { manufacturer, brand, text, lines: [] }, policy, asOf);
  return { ...named(name, policy, found, language), ...standingOf(knowledge, found.dossier) };
}

function named(
  subject: string,
  policy: Policy,
  judged: ReturnType<typeof judgeOrigin>,
  language: Language,
): Omit<NamedOrigin, keyof Standing> {
  const evidence = new Map(judged.dossier.layers.map((layer) => [layer.layer, layer]));
  return {
    subject,
    brand: judged.dossier.manufacturer === null ? null : judged.dossier.brand,
    policy: policy.id,
    verdict: judged.verdict,
    layers: judged.layers.map(({ layer, status, read, required, settle }) => ({
      layer,
      status,
      read,
      required,
      claims: evidence.get(layer)?.claims ?? [],
      earlier: evidence.get(layer)?.earlier ?? [],
      later: evidence.get(layer)?.later ?? [],
      settle: settle === null ? null : render(language, settle),
    })),
    reasons: judged.reasons.map(({ verdict, claims, says }) => ({
      verdict,
      claims,
      says: render(language, says),
    })),
    conflicts: (judged.dossier as Dossier).conflicts.map((conflict) => conflict[language]),
  };
}

/** Every line of the catalogue with its brand's verdict, for `origin` without a name. */
export function originOfAllLines(
  knowledge: Knowledge,
  lines: readonly CatalogLine[],
  policy: Policy,
  asOf: string,
  language: Language,
) {
  return [...lines]
    .sort((one, other) => compareText(lineId(one), lineId(other)))
    .map((line) => {
      const brand = line.brand ?? line.maker;
      const { cameraId } = identify(knowledge.models, { brand, text: line.model ?? line.name });
      const camera = cameraId === null ? null : (knowledge.cameras.get(cameraId) ?? null);
      const { verdict, reasons } = originOfProduct(knowledge, { camera, lines: [line] }, policy, asOf);
      return {
        subject: lineId(line),
        product: [camera?.brand ?? brand, camera?.model ?? line.model ?? line.name]
          .filter((part) => part !== null)
          .join(' '),
        policy: policy.id,
        verdict,
        reasons: reasons.map(({ says }) => render(language, says)),
      };
    });
}

export function manufacturerNamed(knowledge: Knowledge, name: string | null): Manufacturer | null {
  if (name === null) return null;
  const resolved = resolveBrand(knowledge.brands, name);
  return resolved === null ? null : (knowledge.manufacturers.get(resolved.manufacturer) ?? null);
}
