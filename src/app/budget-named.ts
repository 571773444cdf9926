import { InputError } from '../errors.ts';
import type { Budget } from '../model/budget.ts';
import { say } from '../text/index.ts';
import type { Knowledge } from './knowledge.ts';

/** @throws InputError where there is no such budget (exit 2). */
export function budgetNamed(knowledge: Knowledge, id: string): Budget {
  const budget = knowledge.budgets.get(id);
  if (budget !== undefined) return budget;
  throw new InputError(say('run.no-budget', { id, ids: [...knowledge.budgets.keys()].join(', ') }), 2);
}

/** The first of rules/budgets: what a command goes by that is asked about one camera and no budget. */
export function defaultBudget(knowledge: Knowledge): Budget {
  const [budget] = knowledge.budgets.values();
  if (budget === undefined) throw new InputError(say('run.no-budget', { id: '', ids: '' }), 2);
  return budget;
}
