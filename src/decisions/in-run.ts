import { modelKey } from '../identity/key.ts';
import type { Decision, RunDecision } from '../model/decision.ts';
import type { Declaration } from '../model/declaration.ts';
import type { InstalledCamera } from '../model/installed-camera.ts';
import { itemWords } from '../model/line-id.ts';
import type { Candidate, RunFinding } from '../model/run.ts';
import type { Language } from '../text/index.ts';
import { acceptedResults, type MatchedModel, reservationChanges } from './reservation.ts';
import type { Standing } from './standing.ts';
import { subjectInWords } from './subject.ts';
import { waivedCameras } from './waived-cameras.ts';
import { waiverChanges } from './waiver.ts';

/** What a run has found out about what its decisions rest on. */
export interface RunFacts {
  readonly matched: readonly (MatchedModel & { readonly cameras: readonly InstalledCamera[] })[];
  /** The findings before any decision. */
  readonly findings: readonly RunFinding[];
  /** How many cameras of each department a finding concerns. */
  readonly camerasOf: (finding: RunFinding) => ReadonlyMap<string, number>;
  /** What is no longer as it was when an identification was confirmed, by the decision's id. */
  readonly confirmedChanges: ReadonlyMap<string, readonly string[]>;
  /** The statements that decisions recorded. */
  readonly declared: readonly Declaration[];
  readonly language: Language;
}

/** Every decision as it stands in this run: still resting on the same, how many cameras it touches, what changed. */
export function decisionsInRun(standing: readonly Standing[], facts: RunFacts): readonly RunDecision[] {
  return standing.map(({ decision, state: dated, withdrawn }) => {
    const changes = dated === 'active' ? changesOf(decision, facts) : [];
    const state = changes.length > 0 ? 'stale' : dated;
    const { id, kind, department, reason, decidedBy, approvedBy, decidedOn, validTo } = decision;
    return {
      ...{ id, kind, department, subject: subjectInWords(decision, facts.language) },
      ...{ reason, decidedBy, approvedBy, decidedOn, validTo, state },
      cameras: state === 'active' ? touched(decision, facts) : 0,
      changes: [...changes],
      withdrawn,
    };
  });
}

function changesOf(decision: Decision, facts: RunFacts): readonly string[] {
  const { matched, findings, confirmedChanges, language } = facts;
  switch (decision.kind) {
    case 'accept-reservation':
      return reservationChanges(decision, matched, language);
    case 'waive-finding':
      return waiverChanges(decision, findings, language);
    case 'confirm-identification':
      return confirmedChanges.get(decision.id) ?? [];
    case 'record-declaration':
      return [];
    default:
      return decision satisfies never;
  }
}

function touched(decision: Decision, facts: RunFacts): number {
  const { matched, findings, camerasOf, declared, language } = facts;
  const all = matched.flatMap(({ cameras }) => cameras);
  const isOwn = ({ department }: { readonly department: string }) =>
    decision.department === null || decision.department === department;
  switch (decision.kind) {
    case 'accept-reservation': {
      const results = new Set(acceptedResults(decision, matched));
      return matched
        .filter(({ result }) => results.has(result))
        .flatMap(({ cameras }) => cameras)
        .filter(isOwn).length;
    }
    case 'waive-finding':
      return findings.reduce(
        (sum, finding) => sum + waivedCameras(decision, finding, camerasOf(finding), language),
        0,
      );
    case 'confirm-identification':
      return all.filter(({ confirmed }) => confirmed?.decision === decision.id).length;
    case 'record-declaration': {
      const statements = declared.filter((one) => one.decision === decision.id);
      return matched
        .filter(({ result: { candidates } }) =>
          candidates.slice(0, 1).some((best) => statements.some((one) => isAbout(one, best))),
        )
        .flatMap(({ cameras }) => cameras).length;
    }
    default:
      return decision satisfies never;
  }
}

/** Whether a statement speaks of a product: of the item, of the model, or of all products of the brand. */
function isAbout({ supplier, brand, model, item }: Declaration, best: Candidate): boolean {
  const isSame = (one: string | null, other: string | null) =>
    one !== null && other !== null && modelKey(one) === modelKey(other);
  if (isSame(item, itemWords(best.line)) && isSame(supplier, best.line.supplier)) return true;
  const isBrand = brand === null || isSame(brand, best.brand);
  return model === null ? item === null && isBrand : isBrand && isSame(model, best.model);
}
