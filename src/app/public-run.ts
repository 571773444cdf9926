import type { InstalledCamera } from '../model/installed-camera.ts';
import type { PublicField, PublicRules } from '../model/public-rules.ts';
import type { CameraResult, ModelResult, Run } from '../model/run.ts';
import { type Language, sentence } from '../text/index.ts';

/**
 * The same run as anybody may read it: what rules/public.json names is gone, every figure stays. Every report of it is
 * public, also one that is added later, since a report knows nothing but its run.
 * `registers`: all cameras that the workspace has ever taken in, for a text may speak of any of them.
 */
export function publicRun(
  run: Run,
  registers: readonly Pick<InstalledCamera, PublicField>[],
  rules: PublicRules,
  language: Language,
): Run {
  const left = new Set(rules.leaveOut);
  const names = publicNames(run, language);
  const scrub = scrubber(secretsOf(registers, rules.leaveOut), names, sentence(language, 'public.mark'));
  const nameOf = (text: string) => (left.has('asWritten') ? (names.get(text) ?? text) : text);
  const counts = new Map<string, number>();
  const number = ({ department, id }: CameraResult) => {
    const count = (counts.get(department) ?? 0) + 1;
    counts.set(department, count);
    return left.has('id') ? `${department}-${count}` : id;
  };
  return {
    ...run,
    run: { ...run.run, leftOut: rules.leaveOut.map((field) => rules.names[field][language]) },
    cameras: run.cameras.map((camera) => ({
      ...camera,
      id: number(camera),
      asWritten: nameOf(camera.asWritten),
      ...(camera.asked === undefined ? {} : { asked: scrub(camera.asked) }),
    })),
    models: run.models.map((model) => publicModel(model, nameOf, scrub)),
    findings: run.findings.map((finding) => ({
      ...finding,
      subject: scrub(finding.subject),
      message: scrub(finding.message),
    })),
    ...(run.decisions === undefined
      ? {}
      : {
          decisions: run.decisions.map((decision) => ({
            ...decision,
            subject: scrub(decision.subject),
            reason: scrub(decision.reason),
            changes: decision.changes.map(scrub),
          })),
        }),
  };
}

function publicModel(
  model: ModelResult,
  nameOf: (text: string) => string,
  scrub: (text: string) => string,
): ModelResult {
  return {
    ...model,
    asWritten: [...new Set(model.asWritten.map(nameOf))].sort(),
    reason: scrub(model.reason),
    ...(model.asked === undefined ? {} : { asked: scrub(model.asked) }),
    candidates: model.candidates.map((candidate) => ({
      ...candidate,
      features: candidate.features.map((feature) =>
        feature.needFrom === 'department' ? { ...feature, needWords: null } : feature,
      ),
    })),
  };
}

/** What each text of the register is called instead: the model it is, or the how-manyeth that nobody knows. */
function publicNames({ cameras }: Run, language: Language): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  let unknown = 0;
  for (const { asWritten, brand, model } of cameras) {
    if (names.has(asWritten)) continue;
    if (model === null) unknown += 1;
    names.set(
      asWritten,
      model === null
        ? sentence(language, 'public.unknown-model', { number: unknown })
        : [brand, model].filter((part) => part !== null).join(' '),
    );
  }
  return names;
}

function secretsOf(
  registers: readonly Pick<InstalledCamera, PublicField>[],
  leaveOut: readonly PublicField[],
): ReadonlySet<string> {
  const fields = leaveOut.filter((field) => field !== 'asWritten');
  return new Set(
    registers.flatMap((camera) =>
      fields.flatMap((field) => {
        const value = camera[field]?.trim() ?? '';
        return value.length < 2 ? [] : [value.toLowerCase()];
      }),
    ),
  );
}

/** Takes whole words of the register out of a sentence; what a camera is called in public may stay. */
function scrubber(
  secrets: ReadonlySet<string>,
  names: ReadonlyMap<string, string>,
  mark: string,
): (text: string) => string {
  const instead = new Map<string, string>([...secrets].map((secret) => [secret, mark]));
  for (const [text, name] of names) {
    const key = text.trim().toLowerCase();
    if (key !== '' && !name.toLowerCase().includes(key)) instead.set(key, name);
  }
  if (instead.size === 0) return (text) => text;
  const longestFirst = [...instead.keys()].sort((one, other) => other.length - one.length);
  const escaped = longestFirst.map((key) => key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => text.replace(pattern, (found) => instead.get(found.toLowerCase()) ?? mark);
}
