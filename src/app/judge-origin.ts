import { resolveBrand } from '../identity/brands.ts';
import type { CatalogLine } from '../model/catalog-line.ts';
import type { Claim } from '../model/claim.ts';
import type { Manufacturer } from '../model/manufacturer.ts';
import type { Policy } from '../model/policy.ts';
import { declaredClaims } from '../origin/declared-claims.ts';
import { type Dossier, dossier } from '../origin/dossier.ts';
import type { Lead } from '../origin/leads.ts';
import { lineOriginClaim } from '../origin/line-claim.ts';
import { lineMakerClaim } from '../origin/line-maker-claim.ts';
import { type MacSign, macSign } from '../origin/mac-sign.ts';
import { originVerdict } from '../origin/verdict.ts';
import type { Knowledge } from './knowledge.ts';
import { registrantOf } from './mac-registry.ts';
import { numberLeads } from './number-leads.ts';

/** A product, or a brand, whose origin is asked for. */
export interface Subject {
  readonly cameraId: string | null;
  readonly manufacturer: Manufacturer | null;
  /** The brand as written; null where nothing names one. */
  readonly brand: string | null;
  /** The model as written, for relabel leads; empty where a brand is asked for. */
  readonly text: string;
  readonly lines: readonly CatalogLine[];
  /** Of an installed camera, `AA:BB:CC:DD:EE:FF`. */
  readonly mac?: string | null;
}

/** What is known of who stands behind a subject, before any policy: the evidence, and what hints at somebody else. */
export interface Behind {
  readonly dossier: Dossier;
  readonly leads: readonly Lead[];
  /** What its MAC address tells; null without one. */
  readonly mac: MacSign | null;
}

export function behind(knowledge: Knowledge, subject: Subject, asOf: string): Behind {
  const { manufacturer, brand, text, mac = null } = subject;
  const lineClaims = [...lineStatements(knowledge, subject), ...declared(knowledge, subject)];
  const found = dossier(manufacturer, { asOf, manufacturers: knowledge.manufacturers, lineClaims, brand });
  const sign =
    mac === null ? null : macSign(mac, manufacturer?.id ?? null, registrantOf, knowledge.registrantNamed);
  const leads = [
    ...(text === '' ? [] : numberLeads(knowledge, subject)),
    ...(sign?.lead == null ? [] : [sign.lead]),
  ];
  return { dossier: found, leads, mac: sign };
}

/** What a policy makes of the evidence. */
export function judged({ manufacturers }: Knowledge, found: Behind, policy: Policy) {
  return { ...found, ...originVerdict(policy, found.dossier, found.leads, manufacturers) };
}

/** The dossier of a subject and what a policy makes of it. */
export function judgeOrigin(knowledge: Knowledge, subject: Subject, policy: Policy, asOf: string) {
  return judged(knowledge, behind(knowledge, subject, asOf), policy);
}

export function manufacturerNamed(knowledge: Knowledge, name: string | null): Manufacturer | null {
  if (name === null) return null;
  const resolved = resolveBrand(knowledge.brands, name);
  return resolved === null ? null : (knowledge.manufacturers.get(resolved.manufacturer) ?? null);
}

/**
 * Brand and number of a product that stand in one text: the longest beginning that is a brand we know, where what
 * follows holds a digit as a number does (Axis Bank is not Axis); else the words before the first with a digit.
 */
export function splitName(knowledge: Knowledge, name: string) {
  const words = name.trim().split(/\s+/);
  for (let count = words.length - 1; count > 0; count -= 1) {
    const model = words.slice(count).join(' ');
    const manufacturer = /\d/.test(model)
      ? manufacturerNamed(knowledge, words.slice(0, count).join(' '))
      : null;
    if (manufacturer !== null) return { manufacturer, brand: manufacturer.brand, model };
  }
  const number = words.findIndex((word) => /\d/.test(word));
  const brand = number > 0 ? words.slice(0, number).join(' ') : name;
  return { manufacturer: null, brand, model: number > 0 ? words.slice(number).join(' ') : name };
}

function lineStatements(knowledge: Knowledge, { lines, manufacturer }: Subject): readonly Claim[] {
  return lines.flatMap((line): readonly Claim[] => {
    const maker = manufacturerNamed(knowledge, line.maker);
    const claims = [
      lineOriginClaim(line),
      maker === null || maker.id === manufacturer?.id ? null : lineMakerClaim(line, maker),
    ];
    return claims.filter((claim) => claim !== null);
  });
}

function declared(knowledge: Knowledge, subject: Subject): readonly Claim[] {
  if (knowledge.declared === null) return [];
  const { lines, text } = subject;
  const models = [text, ...lines.map(({ model, name }) => model ?? name)].filter((model) => model !== '');
  return declaredClaims(knowledge.declared.about({ ...subject, models }));
}
