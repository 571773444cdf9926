import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { InputError } from '../../errors.ts';
import { Run } from '../../model/run.ts';
import { say } from '../../text/index.ts';
import type { ReadableWorkspace } from '../../workspace/workspace.ts';

/**
 * The run behind a word: `latest`, `previous`, the beginning of an id that only one run has, or a path to a run.json.
 * Null where the word is none of these. @throws InputError where several runs begin so, where there is no run before
 * the latest (exit 2), or where the file holds no run (exit 3).
 */
export async function runNamed(opened: ReadableWorkspace | null, word: string): Promise<Run | null> {
  if (/[/\\]|\.json$/i.test(word) && existsSync(word)) return runIn(word, await readFile(word, 'utf8'));
  const runs = (await opened?.runs()) ?? [];
  const kept = async (id: string | undefined) => {
    const json = id === undefined ? null : ((await opened?.readRun(id)) ?? null);
    return json === null ? null : runIn(`runs/${id}/run.json`, json);
  };
  if (word === 'latest') return kept(runs.at(-1)?.id);
  if (word === 'previous' && runs.length === 1) throw new InputError(say('diff.one-run', {}), 2);
  if (word === 'previous') return kept(runs.at(-2)?.id);
  const named = runs.filter(({ id }) => word !== '' && id.startsWith(word.toLowerCase()));
  const exact = named.find(({ id }) => id === word.toLowerCase());
  const [first, second] = exact === undefined ? named : [exact];
  if (second === undefined) return kept(first?.id);
  const ids = named.map(({ id }) => id).join(', ');
  throw new InputError(say('diff.several', { word, ids }), 2);
}

function runIn(file: string, text: string): Run {
  try {
    return Run.parse(JSON.parse(text));
  } catch (cause) {
    throw new InputError(say('diff.not-a-run', { file }), 3, { cause });
  }
}
