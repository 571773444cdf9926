import type { Table } from '../../model/document.ts';
import { column, row, table, text } from '../views/blocks.ts';
import type { RequirementsInput } from './input.ts';

/** What is asked of every camera, and by what it may be proved. */
export function generalTable({ rules, context, says }: RequirementsInput): Table {
  return table(
    'general',
    says('requirements.general-caption'),
    [
      column('number', says('requirements.number')),
      column('type', says('requirements.type')),
      column('requirement', says('requirements.requirement')),
      column('standard', says('requirements.standard')),
      column('evidence', says('requirements.evidence')),
    ],
    rules.general.map((one, index) =>
      row(
        text(`0.${index + 1}`),
        text(says(`requirements.type-${one.importance}`)),
        text(one.wording[context.language]),
        ...proof(one, { rules, context, says }),
      ),
    ),
  );
}

/** What is accepted as proof of each requirement that the chapters ask for, in the order they first stand there. */
export function evidenceTable({ chapters, rules, context, says }: RequirementsInput): Table {
  const asked = chapters.flatMap(({ groups }) => groups.flatMap(({ requirements }) => requirements));
  const ids = [...new Set(asked.map(({ id }) => id))];
  return table(
    'evidence',
    says('requirements.evidence-caption'),
    [
      column('feature', says('requirements.requirement')),
      column('standard', says('requirements.standard')),
      column('evidence', says('requirements.evidence')),
    ],
    ids.flatMap((id) => {
      const rule = rules.features[id];
      return rule === undefined
        ? []
        : [row(text(upperFirst(context.featureName(id))), ...proof(rule, { rules, context, says }))];
    }),
  );
}

function proof(
  {
    standards,
    evidence,
  }: RequirementsInput['rules']['general'][number] | RequirementsInput['rules']['features'][string],
  { rules, context, says }: Pick<RequirementsInput, 'rules' | 'context' | 'says'>,
) {
  const { language } = context;
  const named = new Intl.ListFormat(language).format(standards);
  const accepted = evidence.map((id) => rules.evidence[id]?.[language] ?? id);
  return [
    text(standards.length === 0 ? '' : says('requirements.or-equivalent', { standard: named })),
    text(new Intl.ListFormat(language, { type: 'disjunction' }).format(accepted)),
  ];
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
