import { termsOf } from '../decisions/terms.ts';
import { waivedCameras } from '../decisions/waived-cameras.ts';
import { isSubject } from '../decisions/waiver.ts';
import { InputError } from '../errors.ts';
import type { FindingBasis } from '../model/decision.ts';
import type { FindingRule } from '../model/finding.ts';
import type { RunFinding } from '../model/run.ts';
import { say, sentence } from '../text/index.ts';
import type { JudgedFleet } from './batch.ts';
import {
  type DecisionQuestion,
  type DecisionSurroundings,
  keepDecision,
  numbered,
  type TakenDecision,
} from './decide.ts';
import { departmentCode, fleetToday } from './decide-fleet.ts';
import { findingKey } from './findings.ts';
import type { Knowledge } from './knowledge.ts';
import type { Session } from './session.ts';

/** Which findings: by code or alias, and what they are about; null: whatever they are about. */
interface Waived {
  readonly code: string;
  readonly subject: string | null;
}

/**
 * Waives findings as they stand today. They stay listed and no longer count for `--fail-on`.
 * @throws InputError (exit 2) for terms that do not hold, an unknown code, and a finding that there is not.
 */
export async function decideWaive(
  knowledge: Knowledge,
  openSession: () => Promise<Session>,
  { code: written, subject }: Waived,
  question: DecisionQuestion,
  surroundings: DecisionSurroundings,
): Promise<TakenDecision> {
  const { language, reportLanguage, asOf } = surroundings;
  const terms = termsOf(question.terms, 'waive-finding', knowledge.decisionRules, asOf);
  const rule = ruleNamed(knowledge, written);
  const session = await openSession();
  const department = departmentCode(knowledge, session, question);
  const danish = await fleetToday(knowledge, session, question, surroundings, 'da');
  const english = await fleetToday(knowledge, session, question, surroundings, 'en');
  const basis = findingPairs(danish, english)
    .filter(({ da }) => da.code === rule.code)
    .filter(({ da, en }) => isSubject(subject, da.subject) || isSubject(subject, en.subject))
    .filter(({ da }) => department === null || danish.camerasOf(da).has(department))
    .map(
      ({ da, en }): FindingBasis => ({
        subject: { da: da.subject, en: en.subject },
        message: { da: da.message, en: en.message },
      }),
    );
  if (basis.length === 0) {
    const place = department ?? sentence(language, 'decision.all-departments-place');
    const values = { code: rule.code, department: place };
    throw new InputError(
      subject === null
        ? say('decision.no-finding', values)
        : say('decision.no-finding-about', { ...values, subject }),
      2,
    );
  }
  const run = (reportLanguage === 'da' ? danish : english).run.run.id;
  const decision = numbered({
    ...{ kind: 'waive-finding', ...terms, department, run },
    ...{ code: rule.code, title: rule.title, subject, basis },
  });
  const taken = await keepDecision(decision, surroundings);
  const cameras =
    decision.kind !== 'waive-finding'
      ? null
      : danish.findings.reduce(
          (sum, finding) => sum + waivedCameras(decision, finding, danish.camerasOf(finding), 'da'),
          0,
        );
  return { ...taken, cameras };
}

function ruleNamed({ findingRules, decisionRules }: Knowledge, written: string): FindingRule {
  const wanted = written.trim().toLowerCase();
  const rule = [...findingRules.values()].find(
    ({ code, id }) => code.toLowerCase() === wanted || id === wanted,
  );
  if (rule === undefined) throw new InputError(say('decision.unknown-code', { code: written }), 2);
  if (decisionRules.neverWaived.includes(rule.id))
    throw new InputError(say('decision.never-waived', { code: rule.code }), 2);
  return rule;
}

/** The findings of one register in both languages, side by side: they come up in the same order. */
function findingPairs(danish: JudgedFleet, english: JudgedFleet) {
  const [first, second] = [inOrder(danish), inOrder(english)];
  return first.flatMap((da, index) => {
    const en = second[index];
    return en === undefined || en.code !== da.code ? [] : [{ da, en }];
  });
}

/** Findings of cameras as they came up, then those of the run, which are ordered by what they are about. */
function inOrder({ findings, owners }: JudgedFleet): readonly RunFinding[] {
  const byKey = new Map(findings.map((finding) => [findingKey(finding), finding]));
  const ofCameras = [...owners.keys()].flatMap((key) => byKey.get(key) ?? []);
  const ofRun = findings
    .filter((finding) => !owners.has(findingKey(finding)))
    .sort((one, other) => (one.code + one.subject < other.code + other.subject ? -1 : 1));
  return [...ofCameras, ...ofRun];
}
