import type { StaleDetermination } from '../../model/determination.ts';
import type { Block } from '../../model/document.ts';
import type { Run } from '../../model/run.ts';
import { formatDay, type Language, type MessageKey, sentence } from '../../text/index.ts';
import type { ReportContext } from '../report.ts';
import { column, row, table, text } from '../views/blocks.ts';

const gravestFirst = ['stale', 'in-doubt', 'expired'] as const;

/** Determinations of earlier runs that no longer hold, the gravest first; nothing where all of them hold. */
export function lapsedBlocks(
  { staleDeterminations = [] }: Pick<Run, 'staleDeterminations'>,
  { language }: Pick<ReportContext, 'language'>,
): readonly Block[] {
  if (staleDeterminations.length === 0) return [];
  const says = (key: MessageKey) => sentence(language, key);
  const ordered = gravestFirst.flatMap((standing) =>
    staleDeterminations.filter((one) => one.standing === standing),
  );
  return [
    { type: 'heading', level: 2, text: says('determinations.lapsed') },
    { type: 'notice', text: says('determinations.lapsed-intro') },
    table(
      'lapsed',
      says('determinations.lapsed'),
      [
        column('standing', says('determinations.standing')),
        column('id', sentence(language, 'determinations.id', { id: '' }).trim()),
        column('made', says('determinations.made')),
        column('camera', says('determinations.camera')),
        column('departments', says('determinations.departments')),
        column('valid-to', says('determinations.valid-to')),
        column('why', says('determinations.why')),
      ],
      ordered.map((one) =>
        row(
          text(says(`determinations.standing.${one.standing}`)),
          text(one.id),
          text(formatDay(language, one.asOf)),
          text(one.name),
          text(one.departments.join(', ')),
          text(formatDay(language, one.validTo)),
          text(whyLapsed(one, language)),
        ),
      ),
    ),
  ];
}

/** Why a determination no longer holds, in a sentence that names the product that is there now. */
export function whyLapsed({ standing, met }: StaleDetermination, language: Language): string {
  if (standing === 'expired' || met === null) return sentence(language, 'determinations.expired-why');
  const { product, agreement, supplier, item } = met;
  const line = `${agreement}, ${supplier} ${item}`;
  return sentence(language, `determinations.${standing}-why`, { product, line });
}
