import type { PurposeRules } from '../model/purpose.ts';
import type { RawRow } from '../model/raw-table.ts';
import { type MessageKey, say } from '../text/index.ts';
import type { TableReader } from './table-reader.ts';
import { distanceReader } from './target-distance.ts';
import { taskFinder } from './task-words.ts';

interface CameraTask {
  readonly task: string | null;
  readonly distanceM: number | null;
}

interface Words {
  /** The cell of a column for the task, and that of the purpose. */
  readonly task: string | null;
  readonly purpose: string | null;
}

/**
 * Makes a reader of a row's task and distance. The columns for them count before the purpose's words; a distance that
 * only a text tells counts where a task is told too, since texts speak of many distances.
 */
export function cameraTaskReader(
  { text, cell, warn }: TableReader,
  rules: PurposeRules,
): (row: RawRow, words: Words) => CameraTask {
  const taskIn = taskFinder(rules);
  const distanceIn = distanceReader(rules);

  return (row, words) => {
    const stated = statedDistance(row);
    const distances = [stated, toldDistance(words.task), toldDistance(words.purpose)];
    const distance = distances.find((found) => found !== null) ?? null;
    const named = [
      ...(words.task === null ? [] : [taskIn(words.task, true)]),
      ...(words.purpose === null ? [] : [taskIn(words.purpose, distance !== null)]),
    ];
    const task = named.find((found) => found.task !== null)?.task ?? null;
    if (task === null && named.some(({ isUnclear }) => isUnclear))
      tell(row, 'task', 'purpose.unclear-task', words.task ?? words.purpose);
    if (task === null) return { task, distanceM: metres(stated) };
    if (distance === 'unclear' && stated === null)
      tell(row, 'distance', 'purpose.unclear-distance', words.task ?? words.purpose);
    return { task, distanceM: metres(distance) };
  };

  function statedDistance(row: RawRow): number | 'unclear' | null {
    const written = text(row, 'distance');
    if (written === null) return null;
    const found =
      cell(row, 'distance').kind === 'number' &&
      Number(written) > 0 &&
      Number(written) <= rules.distance.largestMetres
        ? Number(written)
        : distanceIn.inCell(written);
    if (found === 'unclear') tell(row, 'distance', 'purpose.unread-distance', written);
    return found;
  }

  function toldDistance(words: string | null): number | 'unclear' | null {
    return words === null ? null : distanceIn.inText(words);
  }

  function tell(row: RawRow, field: string, key: MessageKey, value: string | null): void {
    warn(row, field, say(key, { value: value ?? '' }));
  }
}

function metres(distance: number | 'unclear' | null): number | null {
  return distance === 'unclear' ? null : distance;
}
