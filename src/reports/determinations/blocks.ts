import type { Block } from '../../model/document.ts';
import { formatDay, formatNumber, type MessageKey, sentence } from '../../text/index.ts';
import { featureNames, kindAndPurpose } from '../parts/names.ts';
import { relaxationText } from '../parts/relaxation-text.ts';
import { shortfallText } from '../parts/shortfall-text.ts';
import type { ReportContext } from '../report.ts';
import type { DeterminedGroup } from './groups.ts';
import { requirementsTable } from './requirements.ts';
import { validityText } from './validity-text.ts';

/** One determination as it goes on file. */
export function determinationBlocks(
  group: DeterminedGroup,
  position: number,
  context: ReportContext,
): readonly Block[] {
  const { name, result, determination } = group;
  const { language } = context;
  const kind = kindAndPurpose({ kind: result.kind, result }, context);
  const title = sentence(language, 'determinations.heading', { name, kind });
  const table = requirementsTable(determination, `requirements-${determination.id ?? position}`, context);
  return [
    { type: 'heading', level: 2, text: `${position}. ${title}` },
    { type: 'paragraph', text: statement(group, context) },
    { type: 'paragraph', text: searched(group, context) },
    table,
    ...paragraphs(best(group, context), assumedNeeds(group, context)),
    { type: 'heading', level: 3, text: sentence(language, 'determinations.relaxed') },
    relaxed(group, context),
    ...paragraphs(validityText(determination, context), basis(group, context)),
  ];
}

function statement({ determination, departments, cameras }: DeterminedGroup, context: ReportContext): string {
  const { language } = context;
  const { id, asOf } = determination;
  const owners = departments.map(({ code, cameras: count }) => {
    const department = context.budget.departments.find((one) => one.code === code)?.name ?? code;
    return sentence(language, 'determinations.department-count', { department, count });
  });
  const says = sentence(language, 'determinations.statement', {
    ...{ day: formatDay(language, asOf), cameras, departments: owners.join(', ') },
  });
  return id === undefined ? says : `${sentence(language, 'determinations.id', { id })}. ${says}`;
}

function searched({ determination }: DeterminedGroup, { language, policyTitle }: ReportContext): string {
  const {
    agreements = [],
    linesExamined,
    productsExamined,
    productsUsable,
    productsByOrigin,
  } = determination;
  const names = agreements.map(({ agreement, suppliers, lines }) =>
    sentence(language, 'determinations.searched-agreement', { agreement, suppliers, lines }),
  );
  return sentence(language, 'determinations.searched', {
    agreements: names.length === 0 ? sentence(language, 'determinations.searched-none') : names.join('; '),
    lines: linesExamined,
    products: productsExamined,
    policy: policyTitle,
    ...productsByOrigin,
    usable: productsUsable === undefined ? '–' : formatNumber(language, productsUsable),
  });
}

function best({ determination }: DeterminedGroup, context: ReportContext): string {
  const { language } = context;
  const { best: found, requirements } = determination;
  if (found === null) return sentence(language, 'determinations.no-usable');
  const failing = found.failing.map((id) => {
    const need = requirements.find((one) => one.id === id)?.need ?? null;
    return shortfallText({ id, need, offer: found.offers?.[id] ?? null }, language);
  });
  const product = [found.brand, found.model].filter((part) => part !== null).join(' ');
  const values = { product, line: found.line ?? '', failing: failing.join(', ') };
  const key: MessageKey =
    found.line === undefined ? 'determinations.best-without-line' : 'determinations.best';
  return sentence(language, key, values);
}

function assumedNeeds({ determination }: DeterminedGroup, context: ReportContext): string | null {
  const ids = determination.requirements.filter(({ needFrom }) => needFrom === 'assumed').map(({ id }) => id);
  if (ids.length === 0) return null;
  return sentence(context.language, 'determinations.assumed-needs', { features: featureNames(ids, context) });
}

function relaxed({ determination }: DeterminedGroup, { language }: ReportContext): Block {
  const { relaxations } = determination;
  if (relaxations.length === 0)
    return { type: 'paragraph', text: sentence(language, 'determinations.no-relaxation') };
  return { type: 'list', items: relaxations.map((one) => relaxationText(one, language)) };
}

function basis({ determination }: DeterminedGroup, { language }: ReportContext): string {
  const { basis: found, policy, profile } = determination;
  if (found === undefined) return sentence(language, 'determinations.earlier-format');
  const { declarations: _, ...hashes } = found;
  return sentence(language, 'determinations.basis', { policy, profile, ...hashes });
}

function paragraphs(...texts: readonly (string | null)[]): readonly Block[] {
  return texts.flatMap((text): readonly Block[] => (text === null ? [] : [{ type: 'paragraph', text }]));
}
