import type { Command } from './command.ts';
import { commands } from './index.ts';

/**
 * The commands that the words of a command line may mean: those that stand there with all their words, else those with
 * the first (`import --help` lists what can be imported), else all.
 */
export async function commandsNamedIn(argv: readonly string[]): Promise<readonly Command[]> {
  const given = new Set(argv);
  const begun = commands.filter(({ words }) => given.has(words.split(' ')[0] ?? ''));
  const named = begun.filter(({ words }) => words.split(' ').every((word) => given.has(word)));
  const verbs = new Set(named.map(({ words }) => words.split(' ')[0]));
  const open = begun.filter(({ words }) => !verbs.has(words.split(' ')[0]));
  const wanted = begun.length === 0 ? commands : [...named, ...open];
  return Promise.all(wanted.map(async ({ load }) => (await load()).default));
}
