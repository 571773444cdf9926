import type { Block } from '../../model/document.ts';
import type { Bilingual } from '../../model/manufacturer.ts';
import { formatDay, type Language, speaker } from '../../text/index.ts';

export interface StaleListView {
  readonly id: string;
  readonly name: Bilingual;
  readonly since: string;
  readonly dueBy: string;
}

interface ListsView {
  readonly lists: number;
  readonly staleLists: readonly StaleListView[];
}

/** Which laws and lists are older than their own interval. */
export function listBlocks({ lists, staleLists }: ListsView, language: Language): readonly Block[] {
  const says = speaker(language);
  const heading: Block = { type: 'heading', level: 2, text: says('check.lists') };
  if (staleLists.length === 0)
    return [heading, { type: 'paragraph', text: says('check.lists-fresh', { lists }) }];
  return [
    heading,
    { type: 'paragraph', text: says('check.lists-stale', { stale: staleLists.length, lists }) },
    {
      type: 'list',
      items: staleLists.map(({ id, name, since, dueBy }) =>
        says('check.list-stale', { id, list: name[language], since, dueBy: formatDay(language, dueBy) }),
      ),
    },
  ];
}
