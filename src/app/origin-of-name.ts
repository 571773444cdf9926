import { identify } from '../identity/models.ts';
import type { Claim } from '../model/claim.ts';
import type { Policy } from '../model/policy.ts';
import type { OriginVerdict } from '../model/value.ts';
import { type Language, render } from '../text/index.ts';
import { judgeOrigin, manufacturerNamed, splitName } from './judge-origin.ts';
import type { Knowledge } from './knowledge.ts';
import { type Standing, standingOf } from './standing.ts';

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
  /** What the MAC address says; null where none was given. */
  readonly mac: string | null;
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

/**
 * The dossier of a brand, or of the brand behind a product's name; with a MAC address, what that says too. A name
 * nobody knows is unknown in every layer.
 */
export function originOfName(
  knowledge: Knowledge,
  name: string,
  policy: Policy,
  asOf: string,
  language: Language,
  mac: string | null = null,
): NamedOrigin {
  const own = manufacturerNamed(knowledge, name);
  const identified = own === null ? identify(knowledge.models, { brand: null, text: name }) : null;
  const camera = identified?.cameraId == null ? null : (knowledge.cameras.get(identified.cameraId) ?? null);
  const split = splitName(knowledge, name);
  const manufacturer =
    own ??
    (camera === null ? split.manufacturer : (knowledge.manufacturers.get(camera.manufacturer) ?? null));
  const subject = {
    cameraId: camera?.id ?? null,
    manufacturer,
    brand: camera?.brand ?? manufacturer?.brand ?? split.brand,
    text: own === null ? (camera?.model ?? split.model) : '',
    lines: [],
    mac,
  };
  const found = judgeOrigin(knowledge, subject, policy, asOf);
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
    conflicts: judged.dossier.conflicts.map((conflict) => conflict[language]),
    mac: judged.mac === null ? null : render(language, judged.mac.says),
  };
}
