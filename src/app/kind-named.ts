import { InputError } from '../errors.ts';
import type { Budget } from '../model/budget.ts';
import { say } from '../text/index.ts';

type Kind = Budget['kinds'][number];

/** A kind of camera by id, the budget's first where none is asked for. @throws InputError for an unknown one (exit 2). */
export function kindNamed(budget: Budget, asked: string | null): Kind {
  const kind = asked === null ? budget.kinds[0] : budget.kinds.find(({ id }) => id === asked);
  if (kind !== undefined) return kind;
  throw new InputError(
    say('run.unknown-kind', { id: asked ?? '', ids: budget.kinds.map(({ id }) => id).join(', ') }),
    2,
  );
}
