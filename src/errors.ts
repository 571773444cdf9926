import type { Say } from './model/say.ts';

/** Exit codes are part of the interface (DESIGN, Commands). */
export const exit = { done: 0, findings: 1, wrongUse: 2, unreadable: 3 } as const;

/** A command line that yargs could not make sense of; the message is already in the reader's language. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

/** An error a user can cause: one sentence saying what, where and what to do. It is printed without a stack. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly says: Say;
  readonly exitCode: 2 | 3;

  constructor(says: Say, exitCode: 2 | 3, options?: { cause?: unknown }) {
    super(`${says.key} ${JSON.stringify(says.values)}`, options);
    this.says = says;
    this.exitCode = exitCode;
  }
}

/**
 * What was read so far was read by a decision that a later row has changed. Whoever throws it has kept the final
 * decision: reading once more from the beginning ends well.
 */
export class StartOver extends Error {
  override readonly name = 'StartOver';
}
