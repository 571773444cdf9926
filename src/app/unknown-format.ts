import { InputError } from '../errors.ts';
import type { Importer, ImportInput } from '../importers/importer.ts';
import { importers } from '../importers/index.ts';
import { seems } from '../importers/reading/seems.ts';
import type { Say } from '../model/say.ts';
import { say } from '../text/index.ts';

/** The error for a file that no importer knows: what it seems to be, and every format that is read (exit 3). */
export function unknownFormat({ file, head }: ImportInput, kinds: readonly Importer['kind'][]): InputError {
  const names = importers
    .filter(({ kind, refuses }) => kinds.includes(kind) && refuses !== true)
    .map(({ id }): Say => ({ key: `format.${id}`, values: {} }));
  const kind: Say = { key: `seems.${seems(head)}`, values: {} };
  return new InputError(say('run.unknown-format', { file, kind, formats: listed(names) }), 3);
}

function listed(names: readonly Say[]): Say | string {
  const [first, ...others] = names;
  if (first === undefined) return '–';
  return others.length === 0 ? first : say('run.format-list', { first, others: listed(others) });
}
