/** A finding of a run, as far as decisions may waive it. */
interface Waivable {
  readonly code: string;
  readonly waived?:
    | { readonly wholly: boolean; readonly cameras: number; readonly decisions: readonly string[] }
    | undefined;
}

/** A run, as far as it names decisions. */
interface Decided {
  readonly run: unknown;
  readonly decisions?: readonly DecisionTerms[] | undefined;
}

interface DecisionTerms {
  readonly id: string;
  readonly reason: string;
  readonly decidedBy: string;
  readonly approvedBy: string | null;
  readonly validTo: string;
}

/**
 * Who waived a finding, and why: a suppression that stands outside the register, one for each decision. A finding that
 * is waived for some of its cameras only still stands, and is not suppressed.
 */
export function suppressions({ waived }: Waivable, { decisions = [] }: Decided) {
  if (waived === undefined || !waived.wholly) return {};
  return {
    suppressions: waived.decisions.map((id) => {
      const decision = decisions.find((one) => one.id === id);
      return {
        kind: 'external' as const,
        status: 'accepted' as const,
        ...(decision === undefined ? {} : { justification: decision.reason }),
        properties: {
          decision: id,
          ...(decision === undefined
            ? {}
            : {
                decidedBy: decision.decidedBy,
                approvedBy: decision.approvedBy,
                validTo: decision.validTo,
              }),
        },
      };
    }),
  };
}
