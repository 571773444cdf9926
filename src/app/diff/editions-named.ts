import { InputError } from '../../errors.ts';
import { say } from '../../text/index.ts';
import type { ImportRecord } from '../../workspace/workspace.ts';

/** One source with the two editions to compare; `from` null: there was none before. */
export interface EditionPair {
  readonly source: string;
  readonly from: ImportRecord | null;
  readonly to: ImportRecord;
}

type Kind = 'catalog' | 'register';

/**
 * The editions of every source that a word names (agreement, supplier, `agreement/supplier` or a department; nothing:
 * all sources), at the two words given. Taking in the same bytes again makes no new edition.
 * @throws InputError (exit 2) where nothing is named so.
 */
export function editionPairs(
  imports: readonly ImportRecord[],
  kind: Kind,
  wanted: string,
  [from, to]: readonly [string, string],
): readonly EditionPair[] {
  const own = imports.filter((record) => record.kind === kind);
  const sources = [...new Set(own.map(({ source }) => source))].sort();
  const named = sources.filter((source) => isNamed(source, wanted));
  if (named.length === 0)
    throw new InputError(say(`diff.no-source-${kind}`, { wanted, sources: sources.join(', ') }), 2);
  const isOne = named.length === 1;
  const pairs = named.flatMap((source): readonly EditionPair[] => {
    const editions = editionsOf(own, source);
    const pick = (word: string) => editionNamed(editions, word);
    const [before, after] = [pick(from), pick(to)];
    if (isOne && (before === null || after === null))
      throw missing(source, before === null ? from : to, editions);
    return after === null ? [] : [{ source, from: before, to: after }];
  });
  if (pairs.length === 0) throw new InputError(say('diff.no-reference', { word: to }), 2);
  return pairs;
}

/** The one import whose snapshot begins so; null: none. @throws InputError (exit 2) where several sources have one. */
export function editionBeginning(imports: readonly ImportRecord[], word: string): ImportRecord | null {
  const named = imports.filter(({ kind, snapshot }) => isComparable(kind) && begins(snapshot, word));
  const [first] = named;
  const others = new Set(named.map(({ kind, source, snapshot }) => `${kind} ${source} ${snapshot}`));
  if (others.size > 1) throw new InputError(say('diff.several', { word, ids: [...others].join(', ') }), 2);
  return first ?? null;
}

/** Two single editions as a pair. @throws InputError (exit 2) where they are not editions of the same source. */
export function pairOf(from: ImportRecord, to: ImportRecord): EditionPair {
  if (from.kind !== to.kind || from.source !== to.source)
    throw new InputError(say('diff.different-sources', { from: from.source, to: to.source }), 2);
  return { source: to.source, from, to };
}

function editionsOf(own: readonly ImportRecord[], source: string): readonly ImportRecord[] {
  const records = own.filter((record) => record.source === source);
  return records.filter((record, index) => record.snapshot !== records[index - 1]?.snapshot);
}

function editionNamed(editions: readonly ImportRecord[], word: string): ImportRecord | null {
  if (word === 'latest') return editions.at(-1) ?? null;
  if (word === 'previous') return editions.at(-2) ?? null;
  return editions.findLast(({ snapshot }) => begins(snapshot, word)) ?? null;
}

function missing(source: string, word: string, editions: readonly ImportRecord[]): InputError {
  const ids = editions.map(({ snapshot }) => snapshot.slice(0, shortHash)).join(', ');
  const key = word === 'previous' ? 'diff.one-edition' : 'diff.no-edition';
  return new InputError(say(key, { source, word, ids }), 2);
}

/** So many digits of a hash tell editions apart, and no shorter beginning is taken for one. */
const shortHash = 12;
const shortest = 4;

function begins(snapshot: string, word: string): boolean {
  return word.length >= shortest && snapshot.startsWith(word.toLowerCase());
}

function isComparable(kind: ImportRecord['kind']): kind is Kind {
  return kind === 'catalog' || kind === 'register';
}

/** A supplier's name may hold a slash, an agreement's number does not. */
function isNamed(source: string, wanted: string): boolean {
  const [name, word] = [source.toLowerCase(), wanted.trim().toLowerCase()];
  const [agreement = '', ...rest] = name.split('/');
  const supplier = rest.join('/');
  return word === '' || [name, agreement, supplier, `${supplier}/${agreement}`].includes(word);
}
