import type { Gpa } from '../src/model/gpa.ts';
import type { LawNotes } from '../src/model/law-note.ts';
import type { List } from '../src/model/list.ts';
import type { Manufacturer } from '../src/model/manufacturer.ts';
import type { Policy } from '../src/model/policy.ts';
import { originVerdicts } from '../src/model/value.ts';
import { dossier } from '../src/origin/dossier.ts';
import { excludedCodes } from '../src/origin/exclusion.ts';
import { gpaStatus } from '../src/origin/gpa-status.ts';
import type { Manufacturers } from '../src/origin/manufacturers.ts';
import { withListedFirms } from '../src/origin/memberships.ts';
import { nestedPairs } from '../src/origin/nesting.ts';
import { originVerdict } from '../src/origin/verdict.ts';
import { formatDay, type Language, speaker } from '../src/text/index.ts';

export interface PolicyFacts {
  readonly manufacturers: Manufacturers;
  readonly policies: readonly Policy[];
  readonly lists: ReadonlyMap<string, List>;
  readonly gpa: Gpa;
  readonly law: LawNotes;
  /** The day on which every brand is judged. */
  readonly asOf: string;
}

/** A policy as a buyer attaches it to a case: Danish first, then the same in English. `sha256` is its file's. */
export function policyPage(written: Policy, sha256: string, facts: PolicyFacts, note: string): string {
  const policy = withListedFirms(written, facts.lists, facts.asOf);
  return [
    note,
    ...section(policy, sha256, facts, 'da', '#'),
    ...section(policy, sha256, facts, 'en', '#'),
  ].join('\n');
}

function section(
  policy: Policy,
  sha256: string,
  facts: PolicyFacts,
  language: Language,
  mark: string,
): string[] {
  const says = speaker(language);
  const { law, asOf } = facts;
  const day = formatDay(language, asOf);
  const part = (key: string, ...lines: readonly string[]) => [`${mark}# ${says(key)}`, '', ...lines, ''];
  const { source } = policy;
  return [
    `${mark} ${policy.title[language]}`,
    '',
    says('policy-page.identity', {
      id: policy.id,
      version: policy.version,
      day: formatDay(language, policy.date),
    }),
    '',
    ...part('policy-page.says', policy.description[language]),
    ...part('policy-page.limits', policy.limits?.[language] ?? '–', '', law.short[language]),
    ...part('policy-page.layers', ...layerLines(policy, language)),
    ...part('policy-page.countries', ...countryLines(policy, facts, language)),
    ...part('policy-page.firms', ...firmLines(policy, facts, language)),
    ...part(
      'policy-page.verdicts',
      ...[...originVerdicts]
        .reverse()
        .map((verdict) => `- **${says(`origin-word.${verdict}`)}**: ${says(`policy-page.means.${verdict}`)}`),
    ),
    ...part('policy-page.nested', ...nestedLines(policy, facts, language)),
    ...part(
      'policy-page.brands',
      says('policy-page.brands-intro', { brands: facts.manufacturers.size, day }),
      '',
      ...brandLines(policy, facts, language),
    ),
    ...part(
      'policy-page.source',
      `- ${source.title} (<${source.url}>)`,
      `- ${says('policy-page.file', { file: `rules/policies/${policy.id}.json`, sha256 })}`,
      `- ${says('policy-page.law')}`,
    ),
  ];
}

function layerLines(policy: Policy, language: Language): string[] {
  const says = speaker(language);
  return policy.reads.map((layer) => {
    const asked = policy.requires.find((required) => required.layer === layer);
    return `- ${says(`layer.${layer}`)}: ${says(`policy-page.layer-${asked?.when ?? 'read'}`)}`;
  });
}

function countryLines(policy: Policy, { gpa, asOf }: PolicyFacts, language: Language): string[] {
  const says = speaker(language);
  const codes = excludedCodes(policy);
  const shown = [...new Set([...codes, 'CN', 'HK', 'TW'])];
  return shown.map((country) => {
    const { status, since } = gpaStatus(gpa, country, asOf);
    const standing = says(`standing.gpa.${status}`, {
      country,
      ...(since === null ? {} : { since: formatDay(language, since) }),
    });
    return `- ${says(codes.includes(country) ? 'policy-page.excluded-country' : 'policy-page.other-country', { country })} ${standing}`;
  });
}

function firmLines(policy: Policy, facts: PolicyFacts, language: Language): string[] {
  const says = speaker(language);
  if (policy.excludedFirms.length === 0) return [says('policy-page.no-firms')];
  const lists = policy.lists.flatMap((id) => facts.lists.get(id)?.name[language] ?? []);
  return [
    ...policy.excludedFirms.map((firm) => {
      const alone = { ...policy, excludedCountries: [], excludedFirms: [firm], lists: [] };
      const brands = [...facts.manufacturers.values()]
        .filter((one) => one.id !== firm && judge(one, alone, facts).verdict === 'excluded')
        .map(({ brand }) => brand);
      const name = facts.manufacturers.get(firm)?.brand ?? firm;
      return brands.length === 0 ? `- ${name}` : `- ${name}: ${brands.join(', ')}`;
    }),
    ...(lists.length === 0 ? [] : [`- ${says('policy-page.lists', { lists: lists.join('; ') })}`]),
  ];
}

function nestedLines(policy: Policy, { policies }: PolicyFacts, language: Language): string[] {
  const says = speaker(language);
  const pairs = nestedPairs(policies);
  const names = (ids: readonly string[]) => ids.map((id) => `[${id}](${id}.md)`).join(', ');
  const inside = pairs.filter(({ wide }) => wide === policy.id).map(({ narrow }) => narrow);
  const around = pairs.filter(({ narrow }) => narrow === policy.id).map(({ wide }) => wide);
  return [
    ...(inside.length === 0 ? [] : [`- ${says('policy-page.contains', { policies: names(inside) })}`]),
    ...(around.length === 0 ? [] : [`- ${says('policy-page.contained', { policies: names(around) })}`]),
    ...(inside.length + around.length === 0 ? [`- ${says('policy-page.not-nested')}`] : []),
  ];
}

function brandLines(policy: Policy, facts: PolicyFacts, language: Language): string[] {
  const says = speaker(language);
  const judged = [...facts.manufacturers.values()].map((manufacturer) => {
    const { verdict, reasons } = judge(manufacturer, policy, facts);
    const own = reasons.filter((reason) => reason.verdict === verdict);
    const layers = [...new Set(own.flatMap(({ layer }) => layer ?? []))];
    return {
      brand: manufacturer.brand,
      verdict,
      why: layers.map((layer) => says(`layer.${layer}`)).join(' + '),
    };
  });
  return [...originVerdicts].reverse().flatMap((verdict) => {
    const own = judged.filter((one) => one.verdict === verdict);
    const byWhy = new Map<string, string[]>();
    for (const { why, brand } of own) byWhy.set(why, [...(byWhy.get(why) ?? []), brand]);
    return [
      `**${says(`origin-word.${verdict}`)} (${own.length})**`,
      '',
      ...(own.length === 0 ? [`- ${says('policy-page.none')}`] : []),
      ...[...byWhy]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([why, brands]) => `- ${says(`policy-page.why.${verdict}`)} ${why}: ${brands.join(', ')}`),
      '',
    ];
  });
}

function judge(manufacturer: Manufacturer, policy: Policy, { manufacturers, asOf }: PolicyFacts) {
  return originVerdict(policy, dossier(manufacturer, { asOf, manufacturers }), [], manufacturers);
}
