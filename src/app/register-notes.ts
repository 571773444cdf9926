import type { ReadRegister } from '../intake/installed-cameras.ts';
import { type Language, sentence } from '../text/index.ts';

/** What became of rows that are no camera of their own. */
export function rowNotes(
  read: readonly Pick<ReadRegister, 'joinedRows' | 'leftOut'>[],
  language: Language,
): readonly string[] {
  const joined = read.reduce((sum, { joinedRows }) => sum + joinedRows, 0);
  const leftOut = new Map<string, number>();
  for (const one of read)
    for (const [type, count] of one.leftOut) leftOut.set(type, (leftOut.get(type) ?? 0) + count);
  const types = [...leftOut].map(([type, count]) =>
    sentence(language, 'register.left-out-type', { count, type }),
  );
  const count = [...leftOut.values()].reduce((sum, rows) => sum + rows, 0);
  return [
    ...(joined === 0 ? [] : [sentence(language, 'register.joined', { rows: joined })]),
    ...(count === 0 ? [] : [sentence(language, 'register.left-out', { count, types: types.join(', ') })]),
  ];
}
