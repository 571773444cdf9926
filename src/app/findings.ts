import { compareText } from '../equivalence/product.ts';
import { InputError } from '../errors.ts';
import type { RunContext } from '../findings/finding.ts';
import { findings } from '../findings/index.ts';
import { findingsOfRun } from '../findings/of-run/index.ts';
import type { Identification } from '../identity/models.ts';
import type { Budget } from '../model/budget.ts';
import type { FindingRule } from '../model/finding.ts';
import { severities } from '../model/finding.ts';
import type { CameraResult, ModelResult, RunFinding } from '../model/run.ts';
import { fill, type Language, say } from '../text/index.ts';

interface Judged {
  readonly camera: Omit<CameraResult, 'findings'>;
  readonly model: ModelResult;
  readonly purpose: string | null;
  /** What the text was taken for where it names no known model. */
  readonly identification?: Pick<Identification, 'notCamera' | 'suggestions'>;
  readonly relabelSigns?: readonly string[];
}

/**
 * Every finding of a run. One that says the same of many cameras stands once, with their number; each camera lists the
 * codes that concern it, and `owners` counts each finding's cameras by department.
 */
export function findAll(
  judged: readonly Judged[],
  rules: ReadonlyMap<string, FindingRule>,
  budget: Budget,
  language: Language,
  asOf: string,
) {
  const found = new Map<string, RunFinding>();
  const owners = new Map<string, Map<string, number>>();
  const cameras = judged.map(
    ({ camera, model, purpose, identification, relabelSigns = [] }): CameraResult => {
      const text = {
        notCamera: identification?.notCamera ?? false,
        suggestions: (identification?.suggestions ?? []).map((one) => `${one.brand} ${one.model}`),
      };
      const codes: string[] = [];
      for (const finding of findings) {
        const rule = rules.get(finding.id);
        const label = labelOf(model, camera);
        if (rule === undefined) continue;
        const limits = limitsOf(rule, finding.limits ?? []);
        const context = { camera, model, budget, language, label, purpose, text, relabelSigns, asOf, limits };
        const values = finding.applies(context);
        if (values === null) continue;
        codes.push(rule.code);
        const message = fill(language, rule.message[language], values);
        const key = findingKey({ code: rule.code, message });
        const counts = owners.get(key) ?? new Map<string, number>();
        owners.set(key, counts.set(camera.department, (counts.get(camera.department) ?? 0) + 1));
        const before = found.get(key);
        found.set(key, {
          ...(before ??
            describe(rule, String(values.subject ?? label), finding.about ?? 'model', message, language)),
          cameras: (before?.cameras ?? 0) + 1,
        });
      }
      return { ...camera, findings: codes.sort() };
    },
  );
  return { cameras, owners, findings: [...found.values()].sort(bySeverity) };
}

/** What makes a finding the same one for many cameras. */
export function findingKey({ code, message }: Pick<RunFinding, 'code' | 'message'>): string {
  return `${code}\u0000${message}`;
}

/** A run's findings about itself among those of its cameras, in one order. */
export function withFindingsOfRun(
  ofCameras: readonly RunFinding[],
  rules: ReadonlyMap<string, FindingRule>,
  context: RunContext,
): RunFinding[] {
  const { language } = context;
  const ofRun = findingsOfRun.flatMap(({ id, about, found }) => {
    const rule = rules.get(id);
    if (rule === undefined) return [];
    return found(context).map((values) =>
      describe(
        rule,
        String(values.subject ?? ''),
        about,
        fill(language, rule.message[language], values),
        language,
      ),
    );
  });
  return [...ofCameras, ...ofRun].sort(bySeverity);
}

/** The figures a finding judges by. @throws InputError where its rule does not state one of them (exit 2). */
function limitsOf(rule: FindingRule, names: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    names.map((name) => {
      const limit = rule.limits?.[name];
      if (limit !== undefined) return [name, limit.value] as const;
      const file = `rules/findings/${rule.id}.json`;
      throw new InputError(say('findings.no-limit', { file, name }), 2);
    }),
  );
}

function describe(
  rule: FindingRule,
  subject: string,
  about: RunFinding['about'],
  message: string,
  language: Language,
): RunFinding {
  const { code, id, severity, reference } = rule;
  const source = reference.url === null ? '' : ` (${reference.url})`;
  return {
    code,
    alias: id,
    title: rule.title[language],
    severity,
    subject,
    ...(about === undefined ? {} : { about }),
    cameras: 0,
    message,
    fix: rule.fix[language],
    reference: `${reference.title[language]}${source}`,
  };
}

function labelOf(
  { brand, model, lens, asked }: ModelResult,
  camera: Pick<CameraResult, 'asWritten'>,
): string {
  return brand === null || model === null
    ? camera.asWritten
    : [brand, model, lens, asked === undefined ? null : `(${asked})`]
        .filter((part) => part !== null)
        .join(' ');
}

function bySeverity(one: RunFinding, other: RunFinding): number {
  return (
    severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
    compareText(one.code, other.code) ||
    other.cameras - one.cameras ||
    compareText(one.message, other.message)
  );
}
