import type { RunDecision } from '../../model/decision.ts';
import type { CameraResult, FeatureComparison, ModelResult, Run, RunFinding } from '../../model/run.ts';
import { type Language, sentence } from '../../text/index.ts';
import type { Knowledge } from '../knowledge.ts';
import { type Known, saidAnyway } from './own-words.ts';
import { type PublicTexts, publicTexts, type Registered } from './public-texts.ts';

/**
 * The same run as anybody may read it: what rules/public.json names is gone, every figure stays. Every report of it is
 * public, also one that is added later, since a report knows nothing but its run.
 * `registers`: all cameras that the workspace has ever taken in, for a text may speak of any of them.
 */
export function publicRun(
  run: Run,
  registers: readonly Registered[],
  known: Known & Pick<Knowledge, 'publicRules'>,
  language: Language,
): Run {
  const { leaveOut, names: fieldNames } = known.publicRules;
  const names = leaveOut.includes('asWritten') ? publicNames(run, language) : asTheyStand;
  const called = new Map([...names.known, ...names.unknown]);
  const texts = publicTexts({
    registers,
    leaveOut,
    names: called,
    // The run's sentences are in the run's language, whatever the report's.
    isSaidAnyway: saidAnyway(run, [...called.values()], known),
    mark: sentence(language, 'public.mark'),
  });
  const idOf = leaveOut.includes('id') ? numbering() : ({ id }: CameraResult) => id;
  const decisions = run.decisions?.map((decision) => publicDecision(decision, texts));
  const instead = new Map([...names.unknown, ...subjects(run.decisions ?? [], decisions ?? [])]);
  return {
    ...run,
    run: { ...run.run, leftOut: leaveOut.map((field) => fieldNames[field][language]) },
    cameras: run.cameras.map((camera) => ({
      ...camera,
      id: idOf(camera),
      asWritten: nameIn(names, camera.asWritten, camera.model),
      ...(camera.asked === undefined ? {} : { asked: texts.said(camera.asked) }),
    })),
    models: run.models.map((model) => publicModel(model, names, texts)),
    findings: run.findings.map((finding) => publicFinding(finding, instead, texts)),
    ...(decisions === undefined ? {} : { decisions }),
    ...(run.staleDeterminations === undefined
      ? {}
      : {
          staleDeterminations: run.staleDeterminations.map((stale) => ({
            ...stale,
            subject: texts.said(stale.subject),
            name: texts.said(stale.name),
          })),
        }),
  };
}

/** What the register's texts are called instead. One text may be a known model here and an unknown one there. */
interface PublicNames {
  /** The model it is, with its lens where the text alone says which. */
  readonly known: ReadonlyMap<string, string>;
  /** The how-manyeth that nobody knows. */
  readonly unknown: ReadonlyMap<string, string>;
}

const asTheyStand: PublicNames = { known: new Map(), unknown: new Map() };

function publicNames({ models, cameras }: Run, language: Language): PublicNames {
  const known = new Map<string, string>();
  const unknown = new Map<string, string>();
  for (const { brand, model, lens, asWritten } of models) {
    if (model === null) continue;
    const plain = [brand, model].filter((part) => part !== null).join(' ');
    const name = lens === null ? plain : `${plain} ${lens}`;
    for (const text of asWritten) known.set(text, (known.get(text) ?? name) === name ? name : plain);
  }
  for (const { asWritten, model } of cameras) {
    if (model !== null || unknown.has(asWritten)) continue;
    unknown.set(asWritten, sentence(language, 'public.unknown-model', { number: unknown.size + 1 }));
  }
  return { known, unknown };
}

function nameIn(names: PublicNames, text: string, model: string | null): string {
  return (model === null ? names.unknown : names.known).get(text) ?? text;
}

/** A number of its own for each camera of a department, in the order of the run. */
function numbering(): (camera: CameraResult) => string {
  const counts = new Map<string, number>();
  return ({ department }) => {
    const count = (counts.get(department) ?? 0) + 1;
    counts.set(department, count);
    return `${department}-${count}`;
  };
}

function publicModel(model: ModelResult, names: PublicNames, texts: PublicTexts): ModelResult {
  return {
    ...model,
    asWritten: [...new Set(model.asWritten.map((text) => nameIn(names, text, model.model)))].sort(),
    reason: texts.said(model.reason),
    ...(model.asked === undefined ? {} : { asked: texts.said(model.asked) }),
    candidates: model.candidates.map((candidate) => ({
      ...candidate,
      features: candidate.features.map(withoutReason),
    })),
  };
}

/** A need stays, a department's own words of why it has it do not. */
function withoutReason(feature: FeatureComparison): FeatureComparison {
  const { needFrom, needWords, why } = feature;
  if (needFrom !== 'department' || needWords === null) return feature;
  const reasons = (['da', 'en'] as const).map((language) =>
    sentence(language, 'why.reason', { reason: needWords }),
  );
  const rest = reasons.reduce((text, reason) => text.replace(reason, ''), why);
  return { ...feature, needWords: null, why: rest.replaceAll(needWords, '').replace(/\s+/g, ' ').trim() };
}

/** The message names its subject as the subject itself is named; the rest of it is skifte's own. */
function publicFinding(
  finding: RunFinding,
  instead: ReadonlyMap<string, string>,
  { said }: PublicTexts,
): RunFinding {
  const { subject, message } = finding;
  const name = instead.get(subject) ?? said(subject);
  const named = subject === '' ? message : message.replace(subject, () => name);
  return { ...finding, subject: name, message: said(named) };
}

function publicDecision(decision: RunDecision, { said, written }: PublicTexts): RunDecision {
  const { subject, reason, changes, withdrawn } = decision;
  return {
    ...decision,
    subject: said(subject),
    reason: written(reason),
    changes: changes.map(said),
    withdrawn: withdrawn === null ? null : { ...withdrawn, reason: written(withdrawn.reason) },
  };
}

function subjects(before: readonly RunDecision[], after: readonly RunDecision[]) {
  return before.map(({ subject }, index) => [subject, after[index]?.subject ?? subject] as const);
}
