import type { FetchedList } from './fetch-list.ts';
import { type ReadSource, readSource, type Source, unpacked } from './read-source.ts';

/** Files and fetched lists side by side: what each is called for a person, and how it is opened by that name. */
export function fetchedSources(
  files: readonly string[],
  lists: ReadonlyMap<string, FetchedList>,
): { readonly labels: readonly string[]; readonly read: ReadSource } {
  const labels = files.map((file) => lists.get(file)?.label ?? file);
  const byLabel = new Map(
    files.flatMap((file) => {
      const list = lists.get(file);
      return list === undefined ? [] : [[list.label, list] as const];
    }),
  );
  const read = async (label: string) => {
    const list = byLabel.get(label);
    return list === undefined ? readSource(label) : sourceOf(list);
  };
  return { labels, read };
}

async function sourceOf({ label, pages }: FetchedList): Promise<Source> {
  const [first = new Uint8Array(), ...more] = pages;
  return unpacked({
    file: label,
    head: first.subarray(0, 8_192),
    bytes: async () => new Uint8Array(first),
    async *stream() {
      yield first;
    },
    morePages: more.map((page) => async () => page),
  });
}
