import type { Argv } from 'yargs';
import type { Language, MessageKey } from '../text/index.ts';
import type { Output } from './print/output.ts';

/** What every command is given: where to work, in which language, on which day, and where to print. */
export interface Context {
  readonly workspace: string;
  readonly language: Language;
  /** Reports are Danish unless another language was asked for. */
  readonly reportLanguage: Language;
  /** `YYYY-MM-DD`, the day on which dates are judged. */
  readonly asOf: string;
  /** The moment of the run, ISO 8601; the start of `asOf` where that was given, so that runs can be repeated. */
  readonly now: string;
  readonly output: Output;
}

/** One verb of the command line. `run` returns the exit code. */
export interface Command {
  /** The word it stands under, as in `import catalog`; null for a verb of its own. */
  readonly under: 'import' | 'decide' | null;
  /** In yargs' notation: `match <model..>`. */
  readonly usage: string;
  readonly describe: MessageKey;
  readonly options: (yargs: Argv, words: (key: MessageKey) => string) => Argv;
  readonly run: (given: Readonly<Record<string, unknown>>, context: Context) => Promise<number>;
}

/** A command that is loaded when it is asked for. */
export interface CommandEntry {
  /** As they are typed: `import catalog`. */
  readonly words: string;
  readonly load: () => Promise<{ readonly default: Command }>;
}
