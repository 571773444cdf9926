import type { Block } from '../model/document.ts';
import { formatDay, sentence } from '../text/index.ts';
import { determinationBlocks } from './determinations/blocks.ts';
import { type DeterminedGroup, determinedGroups } from './determinations/groups.ts';
import { lapsedBlocks } from './determinations/lapsed.ts';
import { lawNotes } from './parts/law-notes.ts';
import { featureNames, withPurpose } from './parts/names.ts';
import { openingNotices } from './parts/notices.ts';
import { provenance } from './parts/provenance.ts';
import type { Report, ReportContext } from './report.ts';
import { column, number, row, table, text } from './views/blocks.ts';

/**
 * The determinations of a run as a buyer files them: first those of earlier runs that no longer hold, then an overview,
 * then one section for each model that nothing on the agreement can replace.
 */
const determinations: Report = {
  id: 'determinations',
  build(run, context) {
    const { language } = context;
    const says = (key: Parameters<typeof sentence>[1]) => sentence(language, key);
    const groups = determinedGroups(run);
    return {
      id: 'determinations',
      language,
      title: says('determinations.title'),
      provenance: provenance(run, context),
      blocks: [
        ...openingNotices(run, language),
        { type: 'paragraph', text: says('determinations.intro') },
        ...lapsedBlocks(run, context),
        ...(groups.length === 0
          ? [{ type: 'paragraph' as const, text: says('determinations.none') }]
          : [
              overview(groups, context),
              { type: 'paragraph' as const, text: says('determinations.caution') },
            ]),
        ...groups.flatMap((group, index) => determinationBlocks(group, index + 1, context)),
        ...lawNotes(context.law, language),
      ],
    };
  },
};

export default determinations;

function overview(groups: readonly DeterminedGroup[], context: ReportContext): Block {
  const { language } = context;
  const says = (key: Parameters<typeof sentence>[1]) => sentence(language, key);
  return table(
    'determinations',
    says('determinations.overview'),
    [
      column('number', says('determinations.number'), 'right'),
      column('id', sentence(language, 'determinations.id', { id: '' }).trim()),
      column('camera', says('determinations.camera')),
      column('departments', says('determinations.departments')),
      column('cameras', says('determinations.cameras'), 'right'),
      column('failing', says('determinations.failing')),
      column('valid-to', says('determinations.valid-to')),
    ],
    groups.map(({ name, result, determination, departments, cameras }, index) =>
      row(
        number(index + 1),
        text(determination.id ?? ''),
        text(withPurpose(name, { kind: result.kind, result }, context)),
        text(departments.map(({ code }) => code).join(', ')),
        number(cameras),
        text(featureNames(determination.best?.failing ?? [], context)),
        text(determination.validTo === undefined ? '' : formatDay(language, determination.validTo)),
      ),
    ),
  );
}
