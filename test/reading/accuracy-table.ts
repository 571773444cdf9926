import type { ReadingAccuracy } from '../../src/app/measure-reading.ts';
import type { Measured, Tally } from '../../src/intake/measure-reading.ts';

/** What was measured as tables of text, with every value that was not read as labelled below them. */
export function accuracyTable({
  fields,
  heldOut,
  features,
}: Pick<ReadingAccuracy, 'fields' | 'features' | 'heldOut'>): string {
  return [
    ...part('fields, all texts', fields),
    ...part('fields, held out', heldOut),
    ...part('features, all texts', features),
    ...fields.misreadings.map(
      ({ text, aspect, stated, read }) => `${aspect}: stated [${stated}], read [${read}] in "${text}"`,
    ),
    '',
  ].join('\n');
}

function part(title: string, { texts, all, aspects }: Measured): readonly string[] {
  const used = aspects.filter(({ right, wrong, missed }) => right + wrong + missed > 0);
  return [
    `${title} (${texts})`,
    row(['', 'right', 'wrong', 'missed', 'precision', 'recall']),
    ...[all, ...used].map(line),
    '',
  ];
}

function line({ id, right, wrong, missed, precision, recall }: Tally): string {
  return row([id, right, wrong, missed, share(precision), share(recall)]);
}

function row([id, ...figures]: readonly (string | number)[]): string {
  return String(id).padEnd(28) + figures.map((figure) => String(figure).padStart(10)).join('');
}

function share(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
}
