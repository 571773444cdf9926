import { foldWords } from '../intake/fold.ts';
import type { FindingBasis, WaiveFinding } from '../model/decision.ts';
import type { RunFinding } from '../model/run.ts';
import { type Language, sentence } from '../text/index.ts';

/** Whether somebody who names a finding's subject means this one: case, spaces and signs do not count. */
export function isSubject(asked: string | null, subject: string): boolean {
  return asked === null || foldWords(asked) === foldWords(subject);
}

/** Whether a finding is one of those that were waived, and still says the same. */
export function isWaived(decision: WaiveFinding, finding: RunFinding, language: Language): boolean {
  return (
    finding.code === decision.code &&
    decision.basis.some(
      ({ subject, message }) =>
        subject[language] === finding.subject && message[language] === finding.message,
    )
  );
}

/** Which of the waived findings say something else now; one that is gone is nothing to decide about. */
export function waiverChanges(
  decision: WaiveFinding,
  findings: readonly RunFinding[],
  language: Language,
): readonly string[] {
  const own = findings.filter(({ code }) => code === decision.code);
  const isThere = ({ subject, message }: FindingBasis) =>
    own.some((one) => one.subject === subject[language] && one.message === message[language]);
  return decision.basis
    .filter((basis) => !isThere(basis))
    .flatMap(({ subject, message }) => {
      const now = own.find(
        (one) =>
          one.subject === subject[language] && !decision.basis.some((basis) => says(basis, one, language)),
      );
      return now === undefined
        ? []
        : [sentence(language, 'decision.changed-message', { before: message[language], now: now.message })];
    });
}

function says({ message }: FindingBasis, finding: RunFinding, language: Language): boolean {
  return message[language] === finding.message;
}
