import { sum } from '../budget/round-list.ts';
import type { Row, Table } from '../model/document.ts';
import { decisionsBlock } from './parts/decisions.ts';
import { lawNotes } from './parts/law-notes.ts';
import { openingNotices } from './parts/notices.ts';
import { provenance } from './parts/provenance.ts';
import type { Report } from './report.ts';
import { type RequirementsInput, requirementsInput } from './requirements/input.ts';
import { fieldOf, type NamedGroup, namedGroups } from './requirements/lock-in.ts';
import { column, number, row, table, text } from './views/blocks.ts';

/**
 * Which makes can meet the requirements of each group, by name: for the buyer alone. Pages hold the groups that bind,
 * a sheet all of them.
 */
const lockIn: Report = {
  id: 'lock-in',
  build(run, context) {
    const input = requirementsInput(run, context);
    const { says } = input;
    const groups = namedGroups(input.chapters);
    const free = groups.filter(({ competition }) => fieldOf(competition) === 'several');
    const bound = groups.filter(({ competition }) => fieldOf(competition) !== 'several');
    const shown = context.asSheet === true ? groups : bound;
    return {
      id: 'lock-in',
      language: context.language,
      title: says('lock-in.title'),
      provenance: provenance(run, context),
      blocks: [
        ...openingNotices(run, context.language),
        { type: 'paragraph', text: says('lock-in.intro', { policy: context.policyTitle }) },
        {
          type: 'paragraph',
          text: says('requirements.field-several', {
            groups: free.length,
            cameras: sum(free.map(({ cameras }) => cameras.length)),
          }),
        },
        ...(shown.length === 0 ? [] : [groupTable(shown, input)]),
        ...decisionsBlock(run, context.language),
        ...lawNotes(context.law, context.language),
      ],
    };
  },
};

export default lockIn;

function groupTable(groups: readonly NamedGroup[], input: RequirementsInput): Table {
  const { says } = input;
  return table(
    'lock-in',
    says('lock-in.caption'),
    [
      column('group', says('requirements.group'), 'right'),
      column('name', says('requirements.camera-sort')),
      column('cameras', says('memo.cameras'), 'right'),
      column('makes', says('lock-in.makes')),
      column('if-confirmed', says('lock-in.if-confirmed')),
      column('without', says('lock-in.without')),
    ],
    groups.map((group) => groupRow(group, input)),
  );
}

function groupRow(
  { number: id, name, cameras, competition }: NamedGroup,
  { says, context }: RequirementsInput,
): Row {
  const { makes = [], ifConfirmed = [], without = [] } = competition ?? {};
  const none = competition === null ? 'lock-in.not-examined' : 'lock-in.none';
  return row(
    number(id),
    text(name),
    number(cameras.length),
    text(makes.length === 0 ? says(none) : makes.join(', ')),
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
