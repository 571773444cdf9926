import type { Row } from '../model/document.ts';
import { decisionsBlock } from './parts/decisions.ts';
import { lawNotes } from './parts/law-notes.ts';
import { sampleNotice } from './parts/notices.ts';
import { provenance } from './parts/provenance.ts';
import type { Report } from './report.ts';
import { type RequirementsInput, requirementsInput } from './requirements/input.ts';
import { fieldOf, type NamedGroup, namedGroups } from './requirements/lock-in.ts';
import { column, number, row, table, text } from './views/blocks.ts';

/** Which makes can meet the requirements of each group, by name: for the buyer alone. */
const lockIn: Report = {
  id: 'lock-in',
  build(run, context) {
    const input = requirementsInput(run, context);
    const { says } = input;
    return {
      id: 'lock-in',
      language: context.language,
      title: says('lock-in.title'),
      provenance: provenance(run, context),
      blocks: [
        ...sampleNotice(run, context.language),
        { type: 'paragraph', text: says('lock-in.intro', { policy: context.policyTitle }) },
        table(
          'lock-in',
          says('lock-in.caption'),
          [
            column('group', says('requirements.group'), 'right'),
            column('name', says('requirements.camera-sort')),
            column('cameras', says('memo.cameras'), 'right'),
            column('field', says('lock-in.field')),
            column('makes', says('lock-in.makes')),
            column('suppliers', says('requirements.suppliers')),
            column('if-confirmed', says('lock-in.if-confirmed')),
            column('without', says('lock-in.without')),
          ],
          namedGroups(input.chapters).map((group) => groupRow(group, input)),
        ),
        ...decisionsBlock(run, context.language),
        ...lawNotes(context.law, context.language),
      ],
    };
  },
};

export default lockIn;

function groupRow(
  { number: id, name, cameras, competition }: NamedGroup,
  { says, context }: RequirementsInput,
): Row {
  const { makes = [], suppliers = [], ifConfirmed = [], without = [] } = competition ?? {};
  return row(
    number(id),
    text(name),
    number(cameras.length),
    text(says(`lock-in.field-${fieldOf(competition)}`)),
    text(makes.join(', ')),
    text(suppliers.join(', ')),
    text(ifConfirmed.join(', ')),
    text(
      without
        .map((one) =>
          says('lock-in.without-value', {
            feature: context.featureName(one.feature),
            makes: one.makes.join(', '),
          }),
        )
        .join('; '),
    ),
  );
}
