import type { Document } from '../../model/document.ts';
import type { Run } from '../../model/run.ts';
import { formatDay, formatNumber, type Language, sentence } from '../../text/index.ts';
import type { ReportContext } from '../report.ts';

/** What a run's report rests on, so that it can be made again and checked. */
export function provenance({ run }: Run, context: ReportContext): Document['provenance'] {
  const { language, budget, policyTitle } = context;
  const { catalog, register } = run;
  return [
    [sentence(language, 'report.basis-run'), run.id],
    [sentence(language, 'report.basis-created'), run.createdAt],
    [sentence(language, 'report.basis-tool'), run.tool],
    [
      sentence(language, 'report.basis-policy'),
      sentence(language, 'report.basis-policy-value', {
        title: policyTitle,
        id: run.policy,
        version: run.policyVersion,
      }),
    ],
    [sentence(language, 'report.basis-profile'), run.profile],
    [
      sentence(language, 'report.basis-budget'),
      sentence(language, 'report.basis-budget-value', {
        reference: budget.reference,
        id: budget.id,
        version: budget.version,
      }),
    ],
    [
      sentence(language, 'report.basis-catalog'),
      sentence(language, 'report.basis-catalog-value', {
        day: formatDay(language, catalog.asOf),
        lines: catalog.lines,
        products: catalog.products,
        known: catalog.known,
        sha256: catalog.sha256,
      }),
    ],
    [
      sentence(language, 'report.basis-register'),
      sentence(language, 'report.basis-register-value', {
        cameras: register.cameras,
        sha256: register.sha256,
      }),
    ],
    [sentence(language, 'report.basis-knowledge'), `SHA-256 ${run.knowledge.sha256}`],
    [sentence(language, 'report.basis-rules'), `SHA-256 ${run.rules.sha256}`],
    [sentence(language, 'check.line-label'), accuracyText(run.accuracy, language)],
  ];
}

/** What the tool has measured of itself: every report carries it. */
export function accuracyText(accuracy: Run['run']['accuracy'], language: Language): string {
  if (accuracy === null) return sentence(language, 'check.not-measured');
  const { pairs, right, calledBetter, calledBetterHigh } = accuracy;
  return sentence(language, 'check.line', {
    pairs,
    right: formatNumber(language, (100 * right) / pairs, 1),
    better: calledBetter,
    high: formatNumber(language, 100 * calledBetterHigh, 1),
  });
}
