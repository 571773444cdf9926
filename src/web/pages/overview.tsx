import type { OpenDesk } from '../../app/desk/desk.ts';
import { runDocument } from '../../app/run-document.ts';
import type { Table } from '../../model/document.ts';
import type { Run } from '../../model/run.ts';
import { outcomes } from '../../model/value.ts';
import { summaryDocument } from '../../reports/views/summary.ts';
import { formatDay } from '../../text/index.ts';
import { type Page, page, type Visit } from '../page.ts';
import { Basis, Blocks } from '../parts/blocks.tsx';
import { Button, ChangeForm, Nothing } from '../parts/fields.tsx';
import { OutcomeChart } from '../parts/outcome-chart.tsx';

const overview: Page = {
  navigation: { order: 1, path: '/', label: 'page.overview' },
  routes: [
    {
      method: 'get',
      path: '/',
      answer: async (visit) => {
        const desk = await visit.desk.open();
        const title = visit.says('page.overview');
        if (desk.run !== null) return page(title, <WholeRun visit={visit} desk={desk} run={desk.run} />);
        return page(
          title,
          desk.session === null ? <Start visit={visit} /> : <NoRun visit={visit} desk={desk} />,
        );
      },
    },
    {
      method: 'post',
      path: '/sample',
      answer: async ({ desk, jobs, language }) => {
        const now = new Date().toISOString();
        const surroundings = { workspace: desk.workspace, language, asOf: desk.today(), now };
        const { id } = jobs.start({ kind: 'sample', ...surroundings });
        return { kind: 'redirect', to: `/jobs/${id}` };
      },
    },
  ],
};

export default overview;

function Start({ visit: { says, csrf } }: { readonly visit: Visit }) {
  return (
    <div class="nothing">
      <p>{says('page.start')}</p>
      <ol>
        <li>
          <a href="/catalog">{says('page.start-catalog')}</a>
        </li>
        <li>
          <a href="/departments">{says('page.start-register')}</a>
        </li>
        <li>{says('page.start-run')}</li>
      </ol>
      <ChangeForm to="/sample" csrf={csrf}>
        <p>{says('page.start-sample')}</p>
        <Button>{says('page.start-sample-do')}</Button>
      </ChangeForm>
    </div>
  );
}

function NoRun({ visit: { says }, desk }: { readonly visit: Visit; readonly desk: OpenDesk }) {
  return <Nothing says={says} what={desk.session?.cameras.length === 0 ? 'register' : 'run'} />;
}

function WholeRun({
  visit,
  desk,
  run,
}: {
  readonly visit: Visit;
  readonly desk: OpenDesk;
  readonly run: Run;
}) {
  const { language, says } = visit;
  const { blocks, provenance } = summaryDocument(run, language);
  const bars = run.departments.map(({ code, outcomes: counts }) => ({ label: code, counts }));
  const prices = runDocument(desk.knowledge, run, 'memo', language).blocks.find(
    (block): block is Table => block.type === 'table' && block.id === 'prices',
  );
  const sum = (outcome: (typeof outcomes)[number]) =>
    run.departments.reduce((count, { outcomes: counts }) => count + counts[outcome], 0);
  return (
    <>
      <ul class="tiles">
        {outcomes.map((outcome) => (
          <li class={`tile ${outcome}`}>
            <strong>{sum(outcome)}</strong> {says(`outcome.${outcome}`)}
          </li>
        ))}
      </ul>
      <section aria-label={says('page.chart-outcomes')}>
        <h2>{says('page.chart-outcomes')}</h2>
        <OutcomeChart bars={bars} title={says('page.chart-outcomes')} language={language} says={says} />
      </section>
      <Todo visit={visit} run={run} />
      <Blocks blocks={blocks} language={language} />
      {prices === undefined ? null : (
        <>
          <h2>{says('page.kroner')}</h2>
          <Blocks blocks={[prices]} language={language} />
        </>
      )}
      <Basis
        pairs={[[says('page.catalog-of'), formatDay(language, run.run.catalog.asOf)], ...provenance]}
        language={language}
      />
    </>
  );
}

/** What waits for a person, each with the page where it is done. */
function Todo({ visit: { says, desk }, run }: { readonly visit: Visit; readonly run: Run }) {
  const count = (outcome: 'question' | 'gap' | 'unidentified') =>
    run.cameras.filter((camera) => camera.outcome === outcome).length;
  const questions = (run.questions ?? []).filter(({ rank }) => rank === 'first').length;
  const stale = run.staleDeterminations?.length ?? 0;
  const of = (alias: string) => run.findings.filter((finding) => finding.alias === alias).length;
  const items = [
    { key: 'questions', count: questions, cameras: count('question'), to: '/decisions#questions' },
    { key: 'gaps', count: count('gap'), cameras: 0, to: '/decisions#determinations' },
    { key: 'unidentified', count: count('unidentified'), cameras: 0, to: '/decisions#decide' },
    { key: 'stale', count: stale, cameras: 0, to: '/decisions#determinations' },
    {
      key: 'expiring',
      count: of('decision-expiring') + of('decision-expired'),
      cameras: 0,
      to: '/decisions',
    },
    { key: 'lists', count: of('stale-list'), cameras: 0, to: '/origin' },
    { key: 'old-run', count: run.run.catalog.asOf === desk.today() ? 0 : 1, cameras: 0, to: '/departments' },
  ].filter((item) => item.count > 0);
  return (
    <section aria-label={says('page.todo')}>
      <h2>{says('page.todo')}</h2>
      {items.length === 0 ? (
        <p>{says('page.todo-nothing')}</p>
      ) : (
        <ul>
          {items.map((item) => (
            <li>
              <a href={item.to}>
                {says(`page.todo.${item.key}`, { count: item.count, cameras: item.cameras })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
