import type { ImportedEdition } from '../reports/views/imported.ts';
import { formatDay, type Language, sentence } from '../text/index.ts';
import type { Edition, EditionChange } from './edition.ts';
import type { Editions } from './editions.ts';

/** An edition that keeps fewer of the lines than one in this many is likely not whole. */
const fewest = 10;

interface DescribedEditions {
  readonly changes: readonly ImportedEdition[];
  /** Whole sentences, in the reader's language. */
  readonly notices: readonly string[];
}

/** What each edition changes against the one before, and what a person should look at. */
export async function describeEditions(editions: Editions, language: Language): Promise<DescribedEditions> {
  const changes: ImportedEdition[] = [];
  const notices: string[] = [];
  for (const edition of editions.all()) {
    const { agreement, supplier } = edition;
    const record = editions.before(edition);
    const change = record === null ? firstEdition(edition) : await edition.compare(editions.rowsOf(record));
    const dates = editions.datesOf(edition);
    const until = dates?.until ?? null;
    changes.push({
      agreement,
      supplier,
      ...change,
      agreementFrom: dates?.from ?? null,
      agreementUntil: until,
    });
    const values = { agreement, supplier };
    const lines = edition.lines();
    if (lines * fewest < change.before)
      notices.push(sentence(language, 'import.far-fewer-lines', { ...values, lines, before: change.before }));
    const outliving = edition.outliving();
    if (outliving !== null && until !== null)
      notices.push(
        sentence(language, 'import.outlives-agreement', {
          ...{ ...values, ...outliving },
          until: formatDay(language, until),
        }),
      );
  }
  return { changes, notices };
}

function firstEdition(edition: Edition): EditionChange {
  return { before: 0, added: edition.lines(), changed: 0, removed: 0, unchanged: 0 };
}
