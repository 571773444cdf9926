import type { Severity } from '../../model/finding.ts';
import type { Run, RunFinding } from '../../model/run.ts';
import type { MachineFormat, ReportContext } from '../report.ts';
import { fingerprints } from './sarif-fingerprints.ts';
import { suppressions } from './sarif-suppressions.ts';

/**
 * The findings of a run as SARIF 2.1.0 (OASIS), for tools that gather findings. Nothing in it is a clock's: the same run
 * gives the same bytes, and the fingerprints are the same for the same finding in every run under a policy.
 */
export const sarif = {
  extension: 'sarif',
  write(run: Run, context: ReportContext): Uint8Array {
    const log = {
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [sarifRun(run, context)],
    };
    return new TextEncoder().encode(`${JSON.stringify(log, null, 2)}\n`);
  },
} satisfies MachineFormat;

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  blocker: 'error',
  degrade: 'warning',
  verify: 'warning',
  note: 'note',
};

function sarifRun(run: Run, context: ReportContext) {
  const kinds = [...new Map(run.findings.map((finding) => [finding.code, finding])).values()].sort(
    (one, other) => (one.code < other.code ? -1 : 1),
  );
  const indexOf = new Map(kinds.map(({ code }, index) => [code, index]));
  const marks = fingerprints(run.findings, run.run.policy);
  const [name = '', version] = run.run.tool.split(' ');
  return {
    tool: {
      driver: {
        name,
        ...(version === undefined ? {} : { version, semanticVersion: version }),
        language: run.run.language,
        rules: kinds.map((kind) => rule(kind, run, context)),
      },
    },
    language: run.run.language,
    automationDetails: { id: `${name}/${run.run.policy}/${run.run.id}` },
    invocations: [{ executionSuccessful: true }],
    columnKind: 'utf16CodeUnits',
    results: run.findings.map((finding, index) => ({
      ruleId: finding.code,
      ruleIndex: indexOf.get(finding.code) ?? -1,
      kind: 'fail',
      level: levels[finding.severity],
      message: { text: finding.message },
      locations: [{ logicalLocations: [location(finding, run)] }],
      partialFingerprints: { 'skifte/v1': marks[index] ?? '' },
      ...(finding.cameras === 0 ? {} : { occurrenceCount: finding.cameras }),
      ...suppressions(finding, run),
      properties: { severity: finding.severity, cameras: finding.cameras },
    })),
    properties: {
      run: run.run.id,
      policy: run.run.policy,
      policyVersion: run.run.policyVersion,
      profile: run.run.profile,
      asOf: run.run.catalog.asOf,
      sample: run.run.sample,
      catalogSha256: run.run.catalog.sha256,
      registerSha256: run.run.register.sha256,
      knowledgeSha256: run.run.knowledge.sha256,
      rulesSha256: run.run.rules.sha256,
    },
  };
}

/** What a code means, in the language of the run's own sentences. */
function rule(
  { code, alias, title, severity, fix, reference }: RunFinding,
  { run }: Run,
  context: ReportContext,
) {
  const known = context.findingRules?.get(alias);
  const { language } = run;
  const source = known?.reference ?? null;
  return {
    id: code,
    name: pascalCase(alias),
    shortDescription: { text: title },
    fullDescription: { text: sentenceOf(known?.title[language] ?? title, known?.fix[language] ?? fix) },
    help: { text: `${fix} ${reference}` },
    ...(source?.url == null ? {} : { helpUri: encodeURI(decodedUri(source.url)) }),
    defaultConfiguration: { level: levels[severity] },
    properties: { alias, severity },
  };
}

function location({ subject, about = 'model' }: RunFinding, { run }: Run) {
  const name = subject === '' ? run.id : subject;
  return { name, fullyQualifiedName: `${about}/${name}`, kind: about };
}

function sentenceOf(title: string, fix: string): string {
  return `${title.replace(/\.$/, '')}. ${fix}`;
}

/** A reference may stand with its signs escaped or not; a URI escapes them once. */
function decodedUri(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function pascalCase(kebab: string): string {
  return kebab.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
