import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Run } from '../../model/run.ts';
import { readFolder } from '../../workspace/folder.ts';
import type { ImportRecord, RunRecord } from '../../workspace/workspace.ts';
import { withStatements } from '../answer-book.ts';
import { type Knowledge, policyNamed } from '../knowledge.ts';
import { buildMarket, type Market } from '../market.ts';
import { readSample } from '../sample-imports.ts';
import { openSession, type Session, workspaceKnowledge } from '../session.ts';
import { parseRun } from '../with-workspace.ts';

/** What lies open for the web page: read once, and again only when the workspace or the day has changed. */
export interface Desk {
  readonly workspace: string;
  /** `YYYY-MM-DD` in Denmark: the day that dates are judged on. A workspace of the sample alone keeps the sample's own day. */
  readonly today: () => string;
  readonly open: () => Promise<OpenDesk>;
}

export interface OpenDesk {
  /** With what the workspace's suppliers have stated. */
  readonly knowledge: Knowledge;
  readonly asOf: string;
  /** Null before a catalogue was taken in. */
  readonly session: Session | null;
  /** The latest run; null before the first. */
  readonly run: Run | null;
  readonly imports: readonly ImportRecord[];
  readonly runs: readonly RunRecord[];
  /** The agreement under a policy; empty before a catalogue was taken in. */
  readonly market: (policy: string) => Market;
}

/** `given`: the day to judge on, where somebody has named one. */
export function openDesk(workspace: string, today: () => string, given: string | null = null): Desk {
  let kept: { readonly revision: string; readonly desk: Promise<OpenDesk> } | null = null;
  let day: string | null = given;
  return {
    workspace,
    today: () => day ?? today(),
    async open() {
      const revision = `${today()} ${await revisionOf(workspace)}`;
      if (kept?.revision !== revision) {
        const desk = read(workspace, today(), given);
        kept = { revision, desk };
        // A failure is told to whoever asked, and not kept for those who ask later.
        desk.catch(() => {
          kept = null;
        });
      }
      const opened = await kept.desk;
      day = opened.asOf;
      return opened;
    },
  };
}

async function read(workspace: string, today: string, given: string | null): Promise<OpenDesk> {
  const shipped = await workspaceKnowledge({ workspace });
  const folder = await readFolder(workspace);
  const imports = folder === null ? [] : await folder.imports();
  const isSample = imports.length > 0 && imports.every(({ sample }) => sample);
  const asOf = given ?? (isSample ? readSample().asOf : today);
  const hasCatalog = imports.some(({ kind }) => kind === 'catalog');
  const session = hasCatalog ? await openSession({ workspace, asOf }) : null;
  const knowledge = session === null ? shipped : withStatements(shipped, session);
  const json = folder === null ? null : await folder.latestRun();
  const markets = new Map<string, Market>();
  return {
    knowledge,
    asOf,
    session,
    run: json === null ? null : parseRun(json),
    imports,
    runs: folder === null ? [] : await folder.runs(),
    market(policy) {
      const known = markets.get(policy);
      if (known !== undefined) return known;
      const market = buildMarket(knowledge, session?.lines ?? [], policyNamed(knowledge, policy, asOf), asOf);
      markets.set(policy, market);
      return market;
    },
  };
}

/** Changes whenever anybody writes in the workspace; the same for as long as nobody does. */
async function revisionOf(workspace: string): Promise<string> {
  const records = await readdir(join(workspace, 'records')).catch((): string[] => []);
  const files = ['workspace.json', 'audit.ndjson', ...records.map((name) => join('records', name))];
  const marks = await Promise.all(
    files.map((name) =>
      stat(join(workspace, name)).then(
        ({ mtimeMs, size }) => `${name}:${mtimeMs}:${size}`,
        () => name,
      ),
    ),
  );
  return marks.join(' ');
}
