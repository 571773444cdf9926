import { chosenCandidate, coveringLines, oreOf } from '../budget/spread.ts';
import type { Row, Table } from '../model/document.ts';
import type { Candidate, FeatureComparison } from '../model/run.ts';
import type { Importance } from '../model/value.ts';
import { type MessageKey, sentence } from '../text/index.ts';
import { acceptanceText } from './parts/acceptance-text.ts';
import { blank, money } from './parts/cells.ts';
import { decisionsBlock } from './parts/decisions.ts';
import { type Group, groupCameras } from './parts/groups.ts';
import { lawNotes } from './parts/law-notes.ts';
import { featureNames, kindAndPurpose, productName } from './parts/names.ts';
import { openingNotices } from './parts/notices.ts';
import { provenance } from './parts/provenance.ts';
import type { Report, ReportContext } from './report.ts';
import { column, number, row, table, text, total } from './views/blocks.ts';

/** The columns in order; the numbers are right-aligned. */
const columns = [
  ['department', 'left'],
  ['installed', 'left'],
  ['kind', 'left'],
  ['count', 'right'],
  ['outcome', 'left'],
  ['replacement', 'left'],
  ['supplier', 'left'],
  ['agreement', 'left'],
  ['item', 'left'],
  ['unit-price', 'right'],
  ['total', 'right'],
  ['currency', 'left'],
  ['class', 'left'],
  ['lost', 'left'],
  ['lower', 'left'],
  ['gained', 'left'],
  ['verify', 'left'],
  ['valid-to', 'left'],
  ['other-offers', 'right'],
  ['remark', 'left'],
] as const;

/** Old item, new item: one row per installed model and department, those without a replacement included. */
const conversionList: Report = {
  id: 'conversion-list',
  build(run, context) {
    return {
      id: 'conversion-list',
      language: context.language,
      title: sentence(context.language, 'conversion.title'),
      provenance: provenance(run, context),
      blocks: [
        ...openingNotices(run, context.language),
        conversionTable(groupCameras(run), context),
        ...decisionsBlock(run, context.language),
        ...lawNotes(context.law, context.language),
      ],
    };
  },
};

export default conversionList;

function conversionTable(groups: readonly Group[], context: ReportContext): Table {
  const { language } = context;
  return table(
    'conversion',
    sentence(language, 'conversion.caption'),
    columns.map(([id, align]) => column(id, sentence(language, `conversion.${id}`), align)),
    [...groups.map((group) => groupRow(group, context)), totalRow(groups, context)],
  );
}

function groupRow(group: Group, context: ReportContext): Row {
  const { department, name, cameras, outcome, result } = group;
  const says = (key: MessageKey) => sentence(context.language, key);
  const chosen = result === null ? null : chosenCandidate(result);
  const best = chosen ?? result?.candidates[0] ?? null;
  const installed = [
    text(department),
    text(name),
    text(kindAndPurpose(group, context)),
    number(cameras.length),
    text(says(`outcome.${outcome}`)),
  ];
  const verify = text(outcome === 'gap' || best === null ? '' : toVerify(best, context));
  const remark = text(remarkOn(group, context));
  if (result === null || chosen === null)
    return row(...installed, ...Array.from({ length: 11 }, () => blank), verify, blank, blank, remark);

  const { line } = chosen;
  const currency = line.price?.currency ?? context.budget.currency;
  const ore = oreOf(line, currency);
  return row(
    ...installed,
    text(productName(chosen)),
    text(line.supplier),
    text(line.agreement),
    text(line.item),
    money(ore, currency),
    money(ore === null ? null : ore * cameras.length, currency),
    ore === null ? blank : text(currency),
    text(says(`class.${chosen.class}`)),
    text(withVerdict(chosen, 'worse', ['must', 'should'], context)),
    text(lowerFigures(chosen, context)),
    text(withVerdict(chosen, 'better', ['must', 'should', 'info'], context)),
    verify,
    line.validTo === null ? blank : text(line.validTo),
    number(Math.max(0, coveringLines(result).length - 1)),
    remark,
  );
}

/** Every camera, but only the priced ones' money: how many are not stands beside it. */
function totalRow(groups: readonly Group[], { language, budget }: ReportContext): Row {
  const { currency } = budget;
  const known = groups.flatMap(({ result, cameras }) => {
    const chosen = result === null ? null : chosenCandidate(result);
    const ore = chosen === null ? null : oreOf(chosen.line, currency);
    return ore === null ? [] : [{ cameras: cameras.length, ore: ore * cameras.length }];
  });
  const all = groups.reduce((count, { cameras }) => count + cameras.length, 0);
  const priced = known.reduce((count, { cameras }) => count + cameras, 0);
  const ore = known.reduce((sum, one) => sum + one.ore, 0);
  const cells = new Map([
    ['department', text(sentence(language, 'report.total'))],
    ['count', number(all)],
    ['total', money(priced === 0 ? null : ore, currency)],
    ['currency', text(currency)],
    [
      'remark',
      text(sentence(language, 'conversion.sum', { priced, count: all, unpriced: all - priced, currency })),
    ],
  ]);
  return total(...columns.map(([id]) => cells.get(id) ?? blank));
}

/** What is less than today and decided nothing: figures that only inform, and shortfalls within the tolerance. */
function lowerFigures({ features }: Candidate, { language, featureName }: ReportContext): string {
  return features
    .filter(
      ({ verdict, importance, short }) => (verdict === 'worse' && importance === 'info') || short === true,
    )
    .map(({ id, short }) => {
      const feature = featureName(id);
      return short === true ? sentence(language, 'view.within-tolerance-feature', { feature }) : feature;
    })
    .join(', ');
}

function withVerdict(
  { features }: Candidate,
  verdict: FeatureComparison['verdict'],
  importances: readonly Importance[],
  context: ReportContext,
): string {
  const ids = features
    .filter((feature) => feature.verdict === verdict && importances.includes(feature.importance))
    .map(({ id }) => id);
  return featureNames(ids, context);
}

/** Musts and shoulds that nobody answers, and who is behind the product where that is not settled. */
function toVerify({ features, origin }: Candidate, context: ReportContext): string {
  const open = features.filter(
    // Where nobody knows today's function either, there is nothing to verify the candidate against.
    ({ verdict, importance, need }) => verdict === 'unknown' && importance !== 'info' && need !== null,
  );
  const names = open.map(({ id }) => context.featureName(id));
  if (origin === 'allowed') return names.join(', ');
  const verdict = sentence(context.language, `origin-word.${origin}`);
  return [...names, sentence(context.language, 'conversion.origin', { verdict })].join(', ');
}

/** Why the camera is not simply covered, and which product comes nearest. */
function remarkOn({ outcome, result, cameras }: Group, { language }: ReportContext): string {
  if (result === null) return sentence(language, 'conversion.no-result');
  if (outcome === 'covered') return '';
  const best = outcome === 'question' || outcome === 'gap' ? nearestName(result) : null;
  const nearest = best === null ? [] : [sentence(language, 'conversion.nearest', { product: best })];
  const accepted = (result.accepted ?? []).filter(({ decision }) =>
    cameras.some(({ acceptedBy }) => acceptedBy === decision),
  );
  const told = accepted.map((one) => acceptanceText(one, language));
  return [result.reason, ...nearest, ...told].join(' ');
}

function nearestName({ outcome, candidates, determination }: NonNullable<Group['result']>): string | null {
  if (outcome === 'gap') {
    const best = determination?.best ?? null;
    return best === null ? null : [best.brand, best.model].filter((part) => part !== null).join(' ') || null;
  }
  const [first] = candidates;
  return first === undefined ? null : productName(first);
}
