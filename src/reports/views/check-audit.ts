import type { Document } from '../../model/document.ts';
import { type Language, speaker } from '../../text/index.ts';

/** Something kept that is not as it was kept, or that the audit does not speak of. */
export interface KeptProblem {
  readonly what: 'snapshot' | 'run' | 'decision';
  readonly name: string;
  readonly how: 'changed' | 'unspoken';
}

export interface CheckedAudit {
  readonly lines: number;
  readonly broken: {
    readonly line: number;
    readonly how: 'unreadable' | 'half-written' | 'changed' | 'moved' | 'missing-before';
  } | null;
  readonly imports: number;
  readonly runs: number;
  readonly problems: readonly KeptProblem[];
}

/** Whether a workspace is as skifte left it; where it is not, the first broken line and everything else that differs. */
export function auditDocument(
  { lines, broken, imports, runs, problems }: CheckedAudit,
  language: Language,
): Document {
  const says = speaker(language);
  const isWhole = broken === null && problems.length === 0;
  return {
    id: 'audit',
    language,
    title: says('audit.title'),
    provenance: [],
    blocks: [
      {
        type: isWhole ? 'paragraph' : 'notice',
        text: says(isWhole ? 'audit.whole' : 'audit.not-whole', { lines, imports, runs }),
      },
      {
        type: 'list',
        items: [
          ...(broken === null ? [] : [says(`audit.broken.${broken.how}`, { line: broken.line, lines })]),
          ...problems.map(({ what, name, how }) => says(`audit.${how}.${what}`, { name })),
        ],
      },
    ],
  };
}
