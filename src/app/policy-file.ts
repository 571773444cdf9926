import { InputError } from '../errors.ts';
import type { Policy } from '../model/policy.ts';
import { say } from '../text/index.ts';

interface Known {
  readonly manufacturers: ReadonlyMap<string, unknown>;
  readonly lists: ReadonlyMap<string, unknown>;
}

/** A policy of the user's own is named by its path: with a slash or backslash, or ending in `.json`. */
export function isPolicyFile(name: string): boolean {
  return name.includes('/') || name.includes('\\') || name.endsWith('.json');
}

/**
 * A policy of the user's own names firms and lists by our ids: one that nobody has would exclude nothing in silence.
 * @throws InputError naming the file and the id (exit 2).
 */
export function withKnownNames({ manufacturers, lists }: Known, policy: Policy, file: string): Policy {
  const firm = policy.excludedFirms.find((id) => !manufacturers.has(id));
  if (firm !== undefined) {
    const ids = [...manufacturers.keys()].filter((id) => id.startsWith(firm.slice(0, 3)));
    const values = { file, id: firm, ids: ids.length === 0 ? '–' : ids.join(', ') };
    throw new InputError(say('policies.no-firm', values), 2);
  }
  const list = policy.lists.find((id) => !lists.has(id));
  if (list === undefined) return policy;
  const ids = [...lists.keys()].sort().join(', ');
  throw new InputError(say('policies.no-list', { file, id: list, ids }), 2);
}
