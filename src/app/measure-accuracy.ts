import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Accuracy, accuracyOf } from '../equivalence/accuracy.ts';
import { agreementOf } from '../equivalence/agreement.ts';
import { GoldLabel, GoldPair } from '../model/gold.ts';
import type { Run } from '../model/run.ts';
import { judgePair } from './judge-pair.ts';
import type { Knowledge } from './knowledge.ts';
import { packageRoot } from './package-root.ts';
import { parseData } from './read-data.ts';

export interface MeasuredAccuracy {
  readonly accuracy: Accuracy;
  /** Cohen's kappa between the two readings; null where there is only one. */
  readonly kappa: number | null;
  /** Over the pairs and the labels, so that a figure can be traced to what it was measured on. */
  readonly sha256: string;
}

const folder = 'test/gold';

/** The tool's own verdicts held against the gold set; null where the package came without it. */
export function measureAccuracy(knowledge: Knowledge, root: string = packageRoot): MeasuredAccuracy | null {
  const path = (file: string) => join(root, folder, file);
  if (!existsSync(path('pairs.json'))) return null;
  const hash = createHash('sha256');
  const read = <T>(schema: z.ZodType<T>, file: string): readonly T[] => {
    const text = readFileSync(path(file), 'utf8');
    hash.update(text);
    return parseData(z.array(schema), text, `${folder}/${file}`);
  };
  const pairs = read(GoldPair, 'pairs.json');
  const labels = new Map(read(GoldLabel, 'labels.json').map((label) => [label.id, label]));
  const judged = pairs.flatMap((pair) => {
    const label = labels.get(pair.id);
    return label === undefined ? [] : { label: label.class, verdict: judgePair(knowledge, pair).class };
  });
  return {
    accuracy: accuracyOf(judged),
    kappa: existsSync(path('reading-b.json'))
      ? kappaOf(read(GoldLabel, 'reading-a.json'), read(GoldLabel, 'reading-b.json'))
      : null,
    sha256: hash.digest('hex'),
  };
}

/** What every report says of the tool's own accuracy. */
export function accuracyLine(knowledge: Knowledge): Run['run']['accuracy'] {
  const measured = measureAccuracy(knowledge);
  if (measured === null) return null;
  const { accuracy, kappa, sha256 } = measured;
  return {
    pairs: accuracy.pairs,
    right: accuracy.right.count,
    calledBetter: accuracy.calledBetter.count,
    calledBetterHigh: accuracy.calledBetter.high ?? 1,
    kappa,
    sha256,
  };
}

function kappaOf(one: readonly GoldLabel[], other: readonly GoldLabel[]): number | null {
  const second = new Map(other.map((label) => [label.id, label.class]));
  const both = one.flatMap((label): readonly (readonly [string, string])[] => {
    const again = second.get(label.id);
    return again === undefined ? [] : [[label.class, again]];
  });
  return agreementOf(both).kappa;
}
