import { basename } from 'node:path';
import { InputError } from '../errors.ts';
import type { CatalogEdition } from '../importers/importer.ts';
import { CatalogLine } from '../model/catalog-line.ts';
import type { Reject } from '../model/reject.ts';
import { say } from '../text/index.ts';
import type { AgreementDates, ImportRecord, Workspace } from '../workspace/workspace.ts';
import { type Edition, edition } from './edition.ts';
import { type OfferChange, offerOf, withChanges } from './edition-changes.ts';
import { grouped } from './grouped.ts';

type Offered = Pick<CatalogLine, 'agreement' | 'supplier'>;

/** The editions of one import, one per agreement and supplier in the order of their first lines. */
export interface Editions {
  readonly all: () => readonly Edition[];
  readonly of: (offered: Offered) => Edition;
  /** Applies a document of changes to what is there. @throws InputError (exit 2) where nothing is there yet. */
  readonly change: (changes: readonly OfferChange[], file: string) => Promise<readonly Reject[]>;
  /** What a document says of itself holds for the lines that follow. */
  readonly announce: (said: CatalogEdition) => void;
  readonly datesOf: (offered: Offered) => AgreementDates | null;
  /** The import that an edition supersedes. */
  readonly before: (offered: Offered) => ImportRecord | null;
  readonly rowsOf: (record: ImportRecord) => AsyncIterable<CatalogLine>;
  /** Once every line is there. */
  readonly settle: () => Promise<void>;
  readonly flush: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

/** What a later import of the same agreement and supplier supersedes. */
export function sourceOf({ agreement, supplier }: Offered): string {
  return `${agreement}/${supplier}`;
}

export async function openEditions(workspace: Workspace, asked: AgreementDates | null): Promise<Editions> {
  const records = (await workspace.currentCatalog()).imports;
  const bySource = new Map(records.map((record) => [record.source, record]));
  const editions = new Map<string, Edition>();
  const said = new Map<string, CatalogEdition>();
  let latest: Edition | null = null;

  function datesOf(offered: Offered): AgreementDates | null {
    if (asked !== null) return asked;
    const source = sourceOf(offered);
    const { validFrom: from = null, validTo: until = null } = said.get(source) ?? {};
    if (from !== null || until !== null) return { from, until, saidBy: 'document' };
    const earlier = bySource.get(source)?.agreementDates;
    return earlier?.saidBy === 'user' ? earlier : null;
  }

  function begin(offered: Offered): Edition {
    const begun = edition(offered, workspace.draft, datesOf(offered)?.until ?? null);
    editions.set(sourceOf(offered), begun);
    return begun;
  }

  function of(offered: Offered): Edition {
    if (latest?.supplier === offered.supplier && latest.agreement === offered.agreement) return latest;
    latest = editions.get(sourceOf(offered)) ?? begin(offered);
    return latest;
  }

  async function earlierRows(base: Edition | undefined, record: ImportRecord | undefined) {
    if (base === undefined) return record === undefined ? none() : workspace.rowsOf(record);
    await base.settle();
    return base.draft().rows();
  }

  async function change(changes: readonly OfferChange[], file: string): Promise<readonly Reject[]> {
    const rejects: Reject[] = [];
    for (const own of grouped(changes, (one) => sourceOf(offerOf(one))).values()) {
      const [first] = own;
      if (first === undefined) continue;
      const offered = offerOf(first);
      const base = editions.get(sourceOf(offered));
      const record = bySource.get(sourceOf(offered));
      if (base === undefined && record === undefined)
        throw new InputError(say('import.changes-without-full', { file, ...named(offered) }), 2);
      const changed = withChanges(parsed(await earlierRows(base, record)), own, basename(file));
      const next = begin(offered);
      for await (const line of changed.lines) {
        const reject = next.add(line, null);
        if (reject !== null) rejects.push(reject);
        await next.draft().flush();
      }
      rejects.push(...changed.rejects());
      await base?.draft().discard();
      latest = null;
    }
    return rejects;
  }

  return {
    all: () => [...editions.values()],
    of,
    change,
    announce: (document) => said.set(sourceOf(document), document),
    datesOf,
    before: (offered) => bySource.get(sourceOf(offered)) ?? null,
    rowsOf: (record) => parsed(workspace.rowsOf(record)),
    async settle() {
      for (const { settle } of editions.values()) await settle();
    },
    async flush() {
      for (const { draft } of editions.values()) await draft().flush();
    },
    async discard() {
      for (const { draft } of editions.values()) await draft().discard();
    },
  };
}

function named({ agreement, supplier }: Offered) {
  return { agreement, supplier };
}

async function* parsed(rows: AsyncIterable<unknown>): AsyncGenerator<CatalogLine> {
  for await (const row of rows) yield CatalogLine.parse(row);
}

async function* none(): AsyncGenerator<unknown> {}
