import { featureName } from '../../equivalence/words.ts';
import type { Decision, ReservationBasis, Withdrawal } from '../../model/decision.ts';
import type { Block, Document } from '../../model/document.ts';
import { formatDay, type Language, speaker } from '../../text/index.ts';
import { decisionTable } from '../parts/decision-table.ts';

interface Taken {
  readonly decision: Decision;
  readonly subject: string;
  /** Null where nobody counts them. */
  readonly cameras: number | null;
}

/** A decision that was just taken: its terms, what it rests on and how many cameras it touches. */
export function takenDocument({ decision, subject, cameras }: Taken, language: Language): Document {
  const says = speaker(language);
  const blocks: Block[] = [
    { type: 'paragraph', text: `${says(`decision.kind.${decision.kind}`)}: ${subject}.` },
    ...(cameras === null ? [] : [touches(cameras, language)]),
    { type: 'heading', level: 2, text: says('decision.rests-on') },
    { type: 'list', items: basisInWords(decision, language) },
    { type: 'paragraph', text: says('decision.next') },
  ];
  return {
    id: 'decision',
    language,
    title: says('decision.taken-title', { id: decision.id }),
    provenance: [
      [says('decision.department'), decision.department ?? says('decision.all-departments')],
      ...signed(decision, language),
      [says('decision.until'), formatDay(language, decision.validTo)],
    ],
    blocks,
  };
}

export function withdrawnDocument(withdrawal: Withdrawal, language: Language): Document {
  const says = speaker(language);
  return {
    id: 'withdrawal',
    language,
    title: says('decision.withdrawn-title', { id: withdrawal.decision }),
    provenance: signed(withdrawal, language),
    blocks: [{ type: 'paragraph', text: says('decision.next') }],
  };
}

interface ListedView {
  readonly decisions: Parameters<typeof decisionTable>[0];
  /** How many more there are that have no effect. */
  readonly others: number;
}

export function listedDocument(
  { decisions, others }: ListedView,
  { asOf, language }: { readonly asOf: string; readonly language: Language },
): Document {
  const says = speaker(language);
  const none = others > 0 ? 'decision.list-none' : 'decision.list-none-at-all';
  return {
    id: 'decisions',
    language,
    title: says('decision.list-title'),
    provenance: [],
    blocks:
      decisions.length === 0
        ? [{ type: 'paragraph', text: says(none) }]
        : [decisionTable(decisions, asOf, language)],
  };
}

function signed(terms: Omit<Withdrawal, 'decision'>, language: Language): Document['provenance'] {
  const says = speaker(language);
  return [
    [says('decision.reason'), terms.reason],
    [says('decision.by'), terms.decidedBy],
    ...(terms.approvedBy === null ? [] : [[says('decision.approved-by'), terms.approvedBy] as const]),
    [says('decision.decided-on'), formatDay(language, terms.decidedOn)],
  ];
}

function touches(cameras: number, language: Language): Block {
  const says = speaker(language);
  const key = cameras === 0 ? 'touches-none' : cameras === 1 ? 'touches-one' : 'touches';
  return { type: 'paragraph', text: says(`decision.${key}`, { cameras }) };
}

function basisInWords(decision: Decision, language: Language): readonly string[] {
  const says = speaker(language);
  switch (decision.kind) {
    case 'accept-reservation':
      return decision.basis.map((basis) => reservationInWords(basis, language));
    case 'waive-finding':
      return decision.basis.map(({ message }) => message[language]);
    case 'confirm-identification':
      return [says('decision.basis-facts', { model: `${decision.brand} ${decision.model}` })];
    case 'record-declaration':
      return [says('decision.basis-document', { document: decision.basis.document })];
    default:
      return decision satisfies never;
  }
}

function reservationInWords(basis: ReservationBasis, language: Language): string {
  const says = speaker(language);
  return says('decision.basis-reservation', {
    candidate: basis.candidate,
    class: says(`class.${basis.class}`),
    origin: says(`origin-word.${basis.origin}`),
    policy: basis.policy,
    profile: basis.profile,
    features: basis.loses.map((id) => featureName(id, language)).join(', '),
  });
}
