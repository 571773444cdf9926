import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Override } from '../equivalence/asked.ts';
import { InputError } from '../errors.ts';
import { features } from '../features/index.ts';
import { taskNamed } from '../intake/task-words.ts';
import { NeedsEntry, NeedsFile, type Wish } from '../model/needs-file.ts';
import type { PurposeRules } from '../model/purpose.ts';
import { say } from '../text/index.ts';
import { parseData } from './read-data.ts';

/** A department's needs, read and checked; entries are counted from 1 in errors. */
export interface DepartmentNeeds {
  readonly file: string;
  readonly sha256: string;
  readonly entries: readonly NeedsEntry[];
}

/**
 * Reads a needs file. @throws InputError (exit 2) in one sentence that names the entry and what to do, for a file that
 * is not there, an entry that fits nothing, and features, tasks or values that there are not.
 */
export async function readNeedsFile(path: string, purposes: PurposeRules): Promise<DepartmentNeeds> {
  const text = await readFile(path, 'utf8').catch((cause) => {
    throw new InputError(say('data.file-missing', { file: path }), 2, { cause });
  });
  const entries = parseData(NeedsFile, text, path).map((entry, index) =>
    checkedEntry(entry, { file: path, entry: String(index + 1) }, purposes),
  );
  return { file: path, sha256: createHash('sha256').update(text).digest('hex'), entries };
}

type Place = Readonly<Record<'file' | 'entry', string>>;

function checkedEntry(raw: unknown, place: Place, purposes: PurposeRules): NeedsEntry {
  const read = NeedsEntry.safeParse(raw);
  if (!read.success) {
    const [issue] = read.error.issues;
    const field = issue?.path.map(String).join('.') ?? '';
    const values = { ...place, place: field === '' ? 'entry' : field, problem: issue?.message ?? '' };
    throw new InputError(say('needs.invalid', values), 2, { cause: read.error });
  }
  const entry = read.data;
  const { camera, site, model, department, task, distanceM } = entry;
  if ([camera, site, model, department].every((word) => word === undefined))
    throw new InputError(say('needs.no-selector', place), 2);
  const wishes = Object.entries(entry.features);
  if (wishes.length === 0 && task === undefined && distanceM === undefined)
    throw new InputError(say('needs.nothing-asked', place), 2);
  for (const [id, wish] of wishes) checkWish(id, wish, place);
  if (task === undefined) return entry;
  const id = taskNamed(purposes, task);
  if (id !== null) return { ...entry, task: id };
  const ids = purposes.classes.map((purpose) => purpose.id).join(', ');
  throw new InputError(say('needs.unknown-task', { ...place, id: task, ids }), 2);
}

function checkWish(id: string, wish: Wish, place: Place): void {
  const feature = features.find((one) => one.id === id);
  if (feature === undefined) {
    const ids = features.map((one) => one.id).join(', ');
    throw new InputError(say('needs.unknown-feature', { ...place, id, ids }), 2);
  }
  const { value } = wished(wish);
  if (value === null) return;
  const { kind, words = [] } = feature;
  const values = { ...place, id, value: JSON.stringify(value), words: examples(words) };
  if (kind === 'number' && typeof value !== 'number')
    throw new InputError(say('needs.bad-number', values), 2);
  if (kind === 'flag' && typeof value !== 'boolean') throw new InputError(say('needs.bad-flag', values), 2);
  const isWord = typeof value === 'string' && words.includes(value);
  if ((kind === 'level' || kind === 'choice') && !isWord)
    throw new InputError(say('needs.bad-word', values), 2);
  const isList = Array.isArray(value) && value.length > 0 && value.every((word) => words.includes(word));
  if (kind === 'set' && !isList) throw new InputError(say('needs.bad-list', values), 2);
}

/** All words where they are few, else the first of them. */
function examples(words: readonly string[]): string {
  return words.length <= most ? words.join(', ') : `${words.slice(0, 3).join(', ')} …`;
}

const most = 15;

/** The three ways of writing a wish as one. */
export function wished(wish: Wish): Omit<Override, 'reason'> {
  if (typeof wish !== 'object' || Array.isArray(wish)) return { value: wish, importance: null };
  return 'notNeeded' in wish ? { value: null, importance: null } : wish;
}
