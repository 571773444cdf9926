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

/** What is accepted as proof of the requirements that the chapters ask for; what is proved alike shares a row. */
export function evidenceTable({ chapters, rules, context, says }: RequirementsInput): Table {
  const asked = chapters.flatMap(({ groups }) => groups.flatMap(({ requirements }) => requirements));
  const alike = new Map<string, { readonly names: string[]; readonly rule: Rule }>();
  for (const id of new Set(asked.map((one) => one.id))) {
    const rule = rules.features[id];
    if (rule === undefined) continue;
    const key = JSON.stringify([rule.standards, rule.evidence]);
    const row = alike.get(key) ?? { names: [], rule };
    row.names.push(context.featureName(id));
    alike.set(key, row);
  }
  return table(
    'evidence',
    says('requirements.evidence-caption'),
    [
      column('feature', says('requirements.requirement')),
      column('standard', says('requirements.standard')),
      column('evidence', says('requirements.evidence')),
    ],
    [...alike.values()].map(({ names, rule }) =>
      row(text(upperFirst(names.join(', '))), ...proof(rule, { rules, context, says })),
    ),
  );
}

type Rule = Pick<RequirementsInput['rules']['general'][number], 'standards' | 'evidence'>;

function proof(
  { standards, evidence }: Rule,
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
