import type { Competition } from '../../model/run.ts';
import type { Chapter, NeedGroup } from './chapters.ts';

/** How many makes can meet a group's musts today: the question behind lock-in. */
export type Field = 'several' | 'one' | 'none' | 'not-examined';

export function fieldOf(competition: Competition | null): Field {
  if (competition === null) return 'not-examined';
  const { length } = competition.makes;
  if (length === 0) return 'none';
  return length === 1 ? 'one' : 'several';
}

export interface NamedGroup extends NeedGroup {
  readonly name: string;
}

/** The groups of all chapters, each with its chapter's name. */
export function namedGroups(chapters: readonly Chapter[]): readonly NamedGroup[] {
  return chapters.flatMap(({ name, groups }) => groups.map((group) => ({ ...group, name })));
}
