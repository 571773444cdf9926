import { type MatchClass, matchClasses } from '../model/value.ts';
import { type Rate, rate } from './rate.ts';

/** One pair of cameras: its class as labelled by reading, and as judged. */
export interface JudgedPair {
  readonly label: MatchClass;
  readonly verdict: MatchClass;
}

/** `precision`: of those called so, how many are. `recall`: of those that are so, how many are called so. */
interface ClassAccuracy {
  readonly class: MatchClass;
  readonly precision: Rate;
  readonly recall: Rate;
}

export interface Accuracy {
  readonly pairs: number;
  readonly right: Rate;
  readonly classes: readonly ClassAccuracy[];
  /** Pairs whose verdict promises a buyer more than the label does: the error that must not happen. */
  readonly calledBetter: Rate;
  /** Pairs whose verdict promises less: a candidate lost, but nobody misled. */
  readonly calledWorse: Rate;
}

/** How judgements hold against labels. Pure counting: it knows nothing of cameras. */
export function accuracyOf(pairs: readonly JudgedPair[]): Accuracy {
  const count = (holds: (pair: JudgedPair) => boolean) => pairs.filter(holds).length;
  return {
    pairs: pairs.length,
    right: rate(
      count(({ label, verdict }) => label === verdict),
      pairs.length,
    ),
    classes: matchClasses.map((id) => {
      const right = count(({ label, verdict }) => label === id && verdict === id);
      return {
        class: id,
        precision: rate(
          right,
          count(({ verdict }) => verdict === id),
        ),
        recall: rate(
          right,
          count(({ label }) => label === id),
        ),
      };
    }),
    calledBetter: rate(
      count(({ label, verdict }) => promise[verdict] > promise[label]),
      pairs.length,
    ),
    calledWorse: rate(
      count(({ label, verdict }) => promise[verdict] < promise[label]),
      pairs.length,
    ),
  };
}

/** What a class promises a buyer; `direct` and `upgrade` both promise that the job is done. */
const promise: Readonly<Record<MatchClass, number>> = {
  direct: 3,
  upgrade: 3,
  similar: 2,
  unverified: 1,
  downgrade: 0,
};
