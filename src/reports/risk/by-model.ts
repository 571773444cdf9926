import type { Block, Cell, Row, Table } from '../../model/document.ts';
import type { Candidate } from '../../model/run.ts';
import { blank } from '../parts/cells.ts';
import { departmentCounts } from '../parts/department-counts.ts';
import { kindAndPurpose, kindName, productName, withPurpose } from '../parts/names.ts';
import { asText } from '../parts/shortfall-text.ts';
import { column, number, row, table, text } from '../views/blocks.ts';
import { summarise, type Told, type ToldFeature } from './features.ts';
import type { RiskInput } from './input.ts';
import { modelsOf, type RiskModel } from './models.ts';

/** Every model that is not simply covered with the features of its nearest product, and then the covered ones in a table. */
export function byModel(input: RiskInput): readonly Block[] {
  const { says, context } = input;
  const models = modelsOf(input.groups);
  const open = models.filter(({ outcome }) => outcome !== 'covered');
  const covered = models.filter(({ outcome }) => outcome === 'covered');
  return [
    { type: 'heading', level: 2, text: says('risk.by-model') },
    { type: 'paragraph', text: says('risk.by-model-intro') },
    ...(context.asSheet === true && open.length > 0
      ? [modelSheet(open, input)]
      : open.flatMap((model, index) => modelBlocks(model, index + 1, input))),
    ...(covered.length === 0
      ? []
      : [
          { type: 'heading', level: 3, text: says('risk.covered') } as const,
          { type: 'paragraph', text: says('risk.covered-intro') } as const,
          coveredTable(covered, input),
        ]),
  ];
}

/** The product that the run speaks of: the determination's where there is one, else the best candidate. */
function candidateOf({ result }: RiskModel): Candidate | null {
  const best = result.determination?.best ?? null;
  const named = result.candidates.find(
    ({ brand, model }) => best !== null && brand === best.brand && model === best.model,
  );
  return named ?? result.candidates[0] ?? null;
}

function modelBlocks(model: RiskModel, position: number, input: RiskInput): readonly Block[] {
  const { run, says, context } = input;
  const { name, kind, outcome, cameras, groups, result } = model;
  const candidate = candidateOf(model);
  const title = withPurpose(name, model, context);
  const heading: Block = { type: 'heading', level: 3, text: title };
  const about = {
    ...{ cameras, departments: departmentCounts(groups, run), kind: kindName(kind, context) },
    outcome: says(`outcome.${outcome}`),
  };
  const told = says('risk.model', { ...about, reason: result.reason });
  if (candidate === null)
    return [heading, { type: 'paragraph', text: `${told} ${says('risk.no-candidate')}` }];
  const { told: features, equal, notNeeded, silent } = summarise(candidate);
  const product = says(`risk.candidate-${outcome === 'reserved' ? 'chosen' : 'nearest'}`, {
    product: productName(candidate),
    supplier: candidate.line.supplier,
    item: candidate.line.item,
  });
  const rest = says('risk.rest', { equal, notNeeded, silent });
  return [
    heading,
    { type: 'paragraph', text: `${told} ${product}` },
    ...(features.length === 0
      ? []
      : [
          table(
            `model-${position}`,
            '',
            featureColumns(input),
            features.map((one) => row(...featureCells(one, input))),
          ),
        ]),
    { type: 'paragraph', text: rest },
  ];
}

/** The same as one table, to filter and to sort. */
function modelSheet(models: readonly RiskModel[], input: RiskInput): Table {
  const { says } = input;
  return table(
    'models',
    says('risk.models-caption'),
    [
      column('model', says('conversion.installed')),
      column('kind', says('memo.kind')),
      column('cameras', says('memo.cameras'), 'right'),
      column('outcome', says('conversion.outcome')),
      column('product', says('memo.nearest')),
      ...featureColumns(input),
    ],
    models.flatMap((model): readonly Row[] => {
      const candidate = candidateOf(model);
      const cells = [
        text(model.name),
        text(kindAndPurpose(model, input.context)),
        number(model.cameras),
        text(says(`outcome.${model.outcome}`)),
        text(candidate === null ? says('memo.no-nearest') : productName(candidate)),
      ];
      const told = candidate === null ? [] : summarise(candidate).told;
      if (told.length === 0) return [row(...cells, ...featureColumns(input).map(() => text('')))];
      return told.map((one) => row(...cells, ...featureCells(one, input)));
    }),
  );
}

function featureColumns({ says }: RiskInput) {
  return [
    column('feature', says('memo.feature')),
    column('importance', says('view.importance')),
    column('today', says('risk.today')),
    column('offer', says('risk.offer')),
    column('verdict', says('view.verdict')),
  ];
}

function featureCells({ feature, told }: ToldFeature, { says, context }: RiskInput): readonly Cell[] {
  const { id, importance, need, needFrom, offer } = feature;
  const value = (one: typeof need) =>
    one === null ? says('word.unknown') : asText(id, one, context.language);
  const today = value(need);
  return [
    text(context.featureName(id)),
    text(says(`importance.${importance}`)),
    text(needFrom === 'assumed' ? says('risk.assumed', { value: today }) : today),
    text(value(offer)),
    text(says(`risk.told-${told}`)),
  ];
}

function coveredTable(models: readonly RiskModel[], input: RiskInput): Table {
  const { says, context } = input;
  return table(
    'covered',
    says('risk.covered-caption'),
    [
      column('model', says('memo.model')),
      column('cameras', says('memo.cameras'), 'right'),
      column('product', says('conversion.replacement')),
      column('verify', says('conversion.verify')),
      column('better', says('conversion.gained')),
      column('within', says('risk.within')),
      column('rest', says('risk.others')),
    ],
    models.map((model) => {
      const installed = [text(withPurpose(model.name, model, context)), number(model.cameras)];
      const candidate = candidateOf(model);
      if (candidate === null) return row(...installed, ...Array.from({ length: 5 }, () => blank));
      const { told, equal } = summarise(candidate);
      const features = (wanted: Told) => told.filter((one) => one.told === wanted);
      const names = (wanted: Told) =>
        text(
          features(wanted)
            .map(({ feature }) => context.featureName(feature.id))
            .join(', '),
        );
      return row(
        ...installed,
        text(productName(candidate)),
        names('unknown'),
        names('better'),
        names('short'),
        text(says('risk.others-value', { equal, figures: features('figure').length })),
      );
    }),
  );
}
