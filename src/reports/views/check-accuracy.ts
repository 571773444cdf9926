import type { Block } from '../../model/document.ts';
import { formatNumber, type Language, speaker } from '../../text/index.ts';
import { column, row, table, text } from './blocks.ts';
import { type Rate, rateText } from './check-rate.ts';

interface ClassAccuracy {
  readonly class: string;
  readonly precision: Rate;
  readonly recall: Rate;
}

export interface AccuracyView {
  readonly accuracy: {
    readonly pairs: number;
    readonly right: Rate;
    readonly calledBetter: Rate;
    readonly calledWorse: Rate;
    readonly classes: readonly ClassAccuracy[];
  };
  readonly kappa: number | null;
  readonly sha256: string;
}

/** How the tool's verdicts hold against the labelled pairs. */
export function accuracyBlocks({ accuracy, kappa }: AccuracyView, language: Language): readonly Block[] {
  const says = speaker(language);
  const agreement =
    kappa === null
      ? says('check.one-reading')
      : says('check.kappa', { kappa: formatNumber(language, kappa, 3) });
  return [
    { type: 'paragraph', text: says('check.method', { pairs: accuracy.pairs }) },
    {
      type: 'list',
      items: [
        says('check.right', { rate: rateText(accuracy.right, language) }),
        says('check.called-better', { rate: rateText(accuracy.calledBetter, language) }),
        says('check.called-worse', { rate: rateText(accuracy.calledWorse, language) }),
        agreement,
      ],
    },
    table(
      'classes',
      '',
      [
        column('class', says('view.class')),
        column('precision', says('check.precision')),
        column('recall', says('check.recall')),
      ],
      accuracy.classes.map((one) =>
        row(
          text(says(`class.${one.class}`)),
          text(rateText(one.precision, language)),
          text(rateText(one.recall, language)),
        ),
      ),
    ),
  ];
}
