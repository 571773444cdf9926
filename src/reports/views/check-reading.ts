import type { Block } from '../../model/document.ts';
import { formatNumber, type Language, speaker } from '../../text/index.ts';
import { column, number, row, table, text } from './blocks.ts';

interface Tally {
  readonly id: string;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly precision: number | null;
  readonly recall: number | null;
}

interface Measured {
  readonly texts: number;
  readonly all: Tally;
  readonly aspects: readonly Tally[];
}

export interface ReadingView {
  readonly features: Measured;
  readonly unseen: readonly {
    readonly texts: number;
    readonly right: number;
    readonly wrong: number;
    readonly missed: number;
  }[];
  readonly sha256: string;
}

/** How well features are read from catalogue texts. */
export function readingBlocks({ features, unseen }: ReadingView, language: Language): readonly Block[] {
  const says = speaker(language);
  const percent = (part: number, whole: number) =>
    whole === 0 ? '–' : formatNumber(language, (100 * part) / whole, 1);
  const share = (value: number | null) =>
    text(value === null ? '–' : `${formatNumber(language, 100 * value, 1)} %`);
  return [
    {
      type: 'list',
      items: [
        says('check.reading-all', {
          texts: features.texts,
          precision: percent(features.all.right, features.all.right + features.all.wrong),
          recall: percent(features.all.right, features.all.right + features.all.missed),
        }),
        ...unseen.map(({ texts, right, wrong, missed }, round) =>
          says(round === unseen.length - 1 ? 'check.reading-unseen' : 'check.reading-earlier', {
            texts,
            precision: percent(right, right + wrong),
            recall: percent(right, right + missed),
          }),
        ),
      ],
    },
    table(
      'reading',
      says('check.reading-caption'),
      [
        column('feature', says('check.feature')),
        column('right', says('check.reading-right'), 'right'),
        column('wrong', says('check.reading-wrong'), 'right'),
        column('missed', says('check.reading-missed'), 'right'),
        column('precision', says('check.reading-precision'), 'right'),
        column('recall', says('check.reading-recall'), 'right'),
      ],
      features.aspects
        .filter(({ right, wrong, missed }) => right + wrong + missed > 0)
        .map(({ id, right, wrong, missed, precision, recall }) =>
          row(
            text(says(`feature.${id}`)),
            number(right),
            number(wrong),
            number(missed),
            share(precision),
            share(recall),
          ),
        ),
    ),
  ];
}
