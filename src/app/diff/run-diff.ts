import { chosenCandidate } from '../../budget/spread.ts';
import { compareText } from '../../equivalence/product.ts';
import type { Direction, EditionDiff, OutcomeChange, RunDiff } from '../../model/diff.ts';
import { lineId } from '../../model/line-id.ts';
import type { Run } from '../../model/run.ts';
import { type Outcome, outcomes } from '../../model/value.ts';
import { productName } from '../../reports/parts/names.ts';
import { decisionDiff } from './decision-diff.ts';
import { determinationDiff } from './determination-diff.ts';
import { directionOf } from './direction.ts';
import { type MarketChanges, marketChanges } from './market-changes.ts';
import { moneyDiff } from './money-diff.ts';
import { outcomeReasons } from './outcome-reasons.ts';
import { type JudgedCamera, type PairedCameras, pairedCameras } from './paired-cameras.ts';
import { changedSettings } from './run-settings.ts';

type Pair = PairedCameras['both'][number];

/**
 * What differs between two runs. `editions` are the catalogues' own differences, null where they cannot be found.
 * Every camera is counted once: better + worse + other + unchanged + gone are those before, and new instead of gone after.
 */
export function runDiff(from: Run, to: Run, editions: readonly EditionDiff[] | null): RunDiff {
  const paired = pairedCameras(from, to);
  const market = editions === null ? null : marketChanges(editions);
  const asOf = { before: from.run.catalog.asOf, after: to.run.catalog.asOf };
  const context = { market, asOf };
  const moved = paired.both.filter(({ before, after }) => before.camera.outcome !== after.camera.outcome);
  const stayed = paired.both.filter(({ before, after }) => before.camera.outcome === after.camera.outcome);
  const count = (direction: Direction) => moved.filter((pair) => directionOfPair(pair) === direction).length;
  return {
    kind: 'runs',
    from: headOf(from),
    to: headOf(to),
    settings: changedSettings(from, to),
    cameras: {
      before: from.cameras.length,
      after: to.cameras.length,
      both: paired.both.length,
      unchanged: stayed.length,
      better: count('better'),
      worse: count('worse'),
      other: count('other'),
      added: paired.added.length,
      gone: paired.gone.length,
    },
    changes: changes(moved, context),
    replacements: replacements(stayed, context),
    added: byName(paired.added),
    gone: byName(paired.gone),
    money: moneyDiff(paired),
    determinations: determinationDiff(paired),
    decisions: decisionDiff(from, to),
    catalog: editions,
  };
}

interface Context {
  readonly market: MarketChanges | null;
  readonly asOf: { readonly before: string; readonly after: string };
}

function headOf({ run, cameras }: Run) {
  const { id, createdAt, catalog } = run;
  return { id, createdAt, asOf: catalog.asOf, lines: catalog.lines, cameras: cameras.length };
}

function directionOfPair({ before, after }: Pair): Direction {
  return directionOf(before.camera.outcome, after.camera.outcome);
}

function changes(moved: readonly Pair[], context: Context): readonly OutcomeChange[] {
  return grouped(moved, ({ before, after }) => {
    const [from, to] = [before.camera.outcome, after.camera.outcome];
    return {
      name: after.name,
      kind: after.camera.kind,
      from,
      to,
      direction: directionOf(from, to),
      reasons: reasonsOf(before, after, context),
    };
  }).sort(
    (one, other) =>
      directions.indexOf(one.direction) - directions.indexOf(other.direction) ||
      other.cameras - one.cameras ||
      compareText(one.name, other.name),
  );
}

/** What went wrong comes first. */
const directions: readonly Direction[] = ['worse', 'other', 'better'];

/** The same outcome by another product or at another price. */
function replacements(stayed: readonly Pair[], context: Context) {
  const other = stayed.filter(({ before, after }) => choiceKey(before) !== choiceKey(after));
  return grouped(other, ({ before, after }) => ({
    name: after.name,
    kind: after.camera.kind,
    outcome: after.camera.outcome,
    before: choiceOf(before),
    after: choiceOf(after),
    reasons: reasonsOf(before, after, context),
  })).sort((one, two) => two.cameras - one.cameras || compareText(one.name, two.name));
}

function choiceKey(judged: JudgedCamera): string {
  return JSON.stringify(choiceOf(judged));
}

function choiceOf({ result }: JudgedCamera) {
  const chosen = result === null ? null : chosenCandidate(result);
  if (chosen === null) return null;
  return { product: productName(chosen), line: lineId(chosen.line), price: chosen.line.price };
}

function reasonsOf({ result: before }: JudgedCamera, { result: after }: JudgedCamera, context: Context) {
  return before === null || after === null ? [] : outcomeReasons({ before, after, ...context });
}

/** Cameras that are not in the other run, by what they are. */
function byName(cameras: readonly JudgedCamera[]) {
  return grouped(cameras, ({ camera, name }): { name: string; department: string; outcome: Outcome } => ({
    name,
    department: camera.department,
    outcome: camera.outcome,
  })).sort(
    (one, other) =>
      compareText(one.department, other.department) ||
      compareText(one.name, other.name) ||
      outcomes.indexOf(one.outcome) - outcomes.indexOf(other.outcome),
  );
}

/** Those of which the same is to be said, with their number. */
function grouped<T, S extends object>(all: readonly T[], said: (one: T) => S): (S & { cameras: number })[] {
  const groups = new Map<string, S & { cameras: number }>();
  for (const one of all) {
    const values = said(one);
    const key = JSON.stringify(values);
    groups.set(key, { ...values, cameras: (groups.get(key)?.cameras ?? 0) + 1 });
  }
  return [...groups.values()];
}
