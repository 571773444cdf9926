import { featureName } from '../../equivalence/words.ts';
import type { Determination } from '../../model/determination.ts';
import type { Block, Document } from '../../model/document.ts';
import { itemWords } from '../../model/line-id.ts';
import type { Candidate, ModelResult } from '../../model/run.ts';
import { type Language, sentence, speaker } from '../../text/index.ts';
import { acceptanceText } from '../parts/acceptance-text.ts';
import { modelName } from '../parts/names.ts';
import { relaxationText } from '../parts/relaxation-text.ts';
import { asText, shortfallText } from '../parts/shortfall-text.ts';
import { column, number, row, table, text } from './blocks.ts';
import { priceText, standing } from './line-text.ts';

export interface MatchView {
  readonly result: ModelResult;
  readonly asked: string;
  readonly suggestions: readonly string[];
  readonly policy: string;
  readonly asOf: string;
  readonly notice: string | null;
}

/** One installed model: its outcome and why, the candidates with what each loses, and the gap's determination. */
export function matchDocument(view: MatchView, language: Language): Document {
  const { result } = view;
  const says = speaker(language);
  const name = modelName(result) ?? view.asked;
  const blocks: Block[] = [
    ...(view.notice === null ? [] : [{ type: 'notice' as const, text: view.notice }]),
    { type: 'paragraph', text: `${says(`outcome.${result.outcome}`).toUpperCase()}. ${result.reason}` },
    ...(result.accepted ?? []).map(
      (one): Block => ({ type: 'paragraph', text: acceptanceText(one, language) }),
    ),
    ...(view.suggestions.length === 0
      ? []
      : [
          {
            type: 'paragraph' as const,
            text: says('view.did-you-mean', { suggestions: view.suggestions.join(' · ') }),
          },
        ]),
    ...(result.candidates.length === 0 ? [] : [candidates(result, language)]),
    ...lift(result, language),
    ...(result.determination === null ? [] : determination(result.determination, language)),
  ];
  return {
    id: 'match',
    language,
    title: says('view.match-title', { name }),
    provenance: [
      [says('view.policy'), view.policy],
      [says('view.profile'), result.profile],
      [says('view.as-of'), view.asOf],
      ...(result.quality === null ? [] : [[says('view.quality'), result.quality] as const]),
      ...(result.identifiedBy.length === 0
        ? []
        : [[says('view.identified-by'), result.identifiedBy.join(', ')] as const]),
    ],
    blocks,
  };
}

function candidates({ candidates: list, classCounts }: ModelResult, language: Language) {
  const says = speaker(language);
  return table(
    'candidates',
    says('view.candidates'),
    [
      column('class', says('view.class')),
      column('score', says('view.score'), 'right'),
      column('product', says('view.product')),
      column('line', says('view.line-heading')),
      column('price', says('view.price'), 'right'),
      column('origin', says('view.origin')),
      column('lost', says('view.lost')),
      column('unknown', says('view.unknown')),
    ],
    list.map((candidate) =>
      row(
        text(says(`class.${candidate.class}`)),
        number(candidate.score),
        text([candidate.brand, candidate.model].filter((part) => part !== null).join(' ')),
        text(`${candidate.line.supplier} ${itemWords(candidate.line)}${standing(candidate.line, language)}`),
        text(priceText(candidate.line.price, language)),
        text(says(`origin-word.${candidate.origin}`)),
        text(lost(candidate, language)),
        text(unknown(candidate, language)),
      ),
    ),
    [sentence(language, 'view.class-counts', classCounts)],
  );
}

/** Every loss by name, and of what counts how much: figures that decide nothing differ from maker to maker. */
function lost({ features }: Candidate, language: Language): string {
  return features
    .filter(
      ({ verdict, short, importance }) => verdict === 'worse' || (short === true && importance !== 'info'),
    )
    .map((feature) => {
      if (feature.importance === 'info') return featureName(feature.id, language);
      const text = shortfallText(feature, language);
      return feature.short === true
        ? sentence(language, 'view.within-tolerance-feature', { feature: text })
        : text;
    })
    .join(', ');
}

function unknown({ features }: Candidate, language: Language): string {
  return features
    .filter(
      ({ verdict, importance, need }) => verdict === 'unknown' && importance !== 'info' && need !== null,
    )
    .map(({ id }) => featureName(id, language))
    .join(', ');
}

/** Where the camera is covered with reservations: which shoulds, and how far, stand in the way of none. */
function lift({ reservations = [] }: ModelResult, language: Language): readonly Block[] {
  if (reservations.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: sentence(language, 'view.would-lift') },
    { type: 'list', items: reservations.map((relaxation) => relaxationText(relaxation, language)) },
  ];
}

function determination(found: Determination, language: Language): readonly Block[] {
  const says = speaker(language);
  const { allowed, unknown, suspected, excluded } = found.productsByOrigin;
  const requirements = table(
    'requirements',
    says('view.requirements'),
    [
      column('requirement', says('view.requirement')),
      column('need', says('view.need')),
      column('nearest', says('view.nearest')),
      column('failed', says('view.failed'), 'right'),
      column('unknown', says('view.unknown'), 'right'),
    ],
    found.requirements.map(({ id, need, nearest, failed, unknown: open }) =>
      row(
        text(says(`feature.${id}`)),
        text(need === null ? '' : asText(id, need, language)),
        text(nearest === undefined ? '' : asText(id, nearest, language)),
        number(failed),
        number(open),
      ),
    ),
  );
  const relaxations = found.relaxations.map((relaxation) => relaxationText(relaxation, language));
  return [
    { type: 'heading', level: 2, text: says('view.determination') },
    {
      type: 'paragraph',
      text: says('view.examined', {
        lines: found.linesExamined,
        products: found.productsExamined,
        allowed,
        unknown,
        suspected,
        excluded,
      }),
    },
    requirements,
    { type: 'heading', level: 2, text: says('view.would-relax') },
    relaxations.length === 0
      ? { type: 'paragraph', text: says('view.no-relaxation') }
      : { type: 'list', items: relaxations },
  ];
}
