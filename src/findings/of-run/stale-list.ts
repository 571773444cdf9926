import { staleLists } from '../../origin/stale-lists.ts';
import { formatDay } from '../../text/index.ts';
import type { FindingOfRun } from '../finding.ts';

/** A law or list in catalog/lists is older than its own interval: who stands on it may have changed. */
const staleList: FindingOfRun = {
  id: 'stale-list',
  about: 'list',
  found: ({ lists, asOf, language }) =>
    staleLists(lists, asOf).map(({ list, since, dueBy }) => ({
      subject: list.id,
      list: list.name[language],
      since,
      dueBy: formatDay(language, dueBy),
    })),
};

export default staleList;
