import { accuracyOf } from '../src/equivalence/accuracy.ts';
import type { Rate } from '../src/equivalence/rate.ts';
import { agreements, disputed } from '../test/gold/agreement.ts';
import { labels, pairs, settled } from '../test/gold/gold.ts';
import { judged } from '../test/gold/judged.ts';

/** Prints how the readings of the gold set agree and how the tool holds against its labels. */
const verdicts = new Map(
  pairs.map(({ id, installed, candidate, profile }) => [id, judged(installed, candidate, profile).class]),
);
const accuracy = accuracyOf(
  labels.map((label) => ({ label: label.class, verdict: verdicts.get(label.id) ?? 'unverified' })),
);

const lines = [
  `pairs ${pairs.length}, disputed ${disputed().length}, settled ${settled.length}`,
  ...[...agreements()].map(
    ([name, { same, kappa }]) =>
      `reading-a and ${name}: same class ${text(same)}, kappa ${kappa?.toFixed(3)}`,
  ),
  ...accuracy.classes.map(
    (entry) => `${entry.class}: precision ${text(entry.precision)}, recall ${text(entry.recall)}`,
  ),
  `right ${text(accuracy.right)}`,
  `called better than it is ${text(accuracy.calledBetter)}`,
  `called worse than it is ${text(accuracy.calledWorse)}`,
];
process.stdout.write(`${lines.join('\n')}\n`);

function text({ count, of, low, high }: Rate): string {
  return `${count}/${of} (${low?.toFixed(3)} to ${high?.toFixed(3)})`;
}
