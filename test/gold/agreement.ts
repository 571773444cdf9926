import { type Agreement, agreementOf } from '../../src/equivalence/agreement.ts';
import { type Reading, readings } from './gold.ts';

const first = readings.get('reading-a') ?? [];

/** The other readings, each with how far it agrees with the first on the class. */
export function agreements(): ReadonlyMap<string, Agreement> {
  return new Map(
    [...readings]
      .filter(([name]) => name !== 'reading-a')
      .map(([name, reading]) => [name, agreementOf(sideBySide(reading))]),
  );
}

/** Ids of the pairs on which the readings differ, in class or in deciding feature. */
export function disputed(): readonly string[] {
  return first.filter((entry) => new Set(entriesOf(entry.id)).size > 1).map(({ id }) => id);
}

function sideBySide(other: Reading): readonly (readonly [string, string])[] {
  return first.map((entry) => [entry.class, other.find(({ id }) => id === entry.id)?.class ?? '']);
}

function entriesOf(id: string): readonly string[] {
  return [...readings.values()].flatMap((reading) =>
    reading.filter((entry) => entry.id === id).map((entry) => `${entry.class} ${entry.deciding}`),
  );
}
