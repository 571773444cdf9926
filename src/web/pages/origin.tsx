import type { OpenDesk } from '../../app/desk/desk.ts';
import type { Job } from '../../app/jobs/jobs.ts';
import { policyNamed } from '../../app/knowledge.ts';
import { originOfName } from '../../app/origin-of-name.ts';
import { remembered } from '../../app/remembered.ts';
import { dossierDocument } from '../../reports/views/origin.ts';
import { type Answer, type Page, page, type Visit } from '../page.ts';
import { Basis, Blocks } from '../parts/blocks.tsx';
import { Field } from '../parts/fields.tsx';
import { LayerTimeline } from '../parts/layer-timeline.tsx';
import { defaultPolicy } from '../parts/policies.ts';
import { Scroll } from '../parts/scroll.tsx';
import { OriginSign } from '../parts/signs.tsx';

/** Who is behind a brand, layer by layer and over time; and what every policy makes of it. */
const origin: Page = {
  navigation: { order: 4, path: '/origin', label: 'page.origin' },
  routes: [
    { method: 'get', path: '/origin', answer: everyBrand },
    { method: 'get', path: '/origin/policies', answer: whatIf },
    { method: 'get', path: '/origin/:brand', answer: oneBrand },
  ],
};

export default origin;

async function everyBrand(visit: Visit): Promise<Answer> {
  const { says, language, query } = visit;
  const { knowledge, session } = await visit.desk.open();
  const asked = query.get('name')?.trim() ?? '';
  if (asked !== '') return { kind: 'redirect', to: `/origin/${encodeURIComponent(asked)}` };
  const policy = policyNamed(knowledge, defaultPolicy(knowledge), visit.desk.today());
  const sold = new Set(session?.lines.map(({ brand }) => brand?.toLowerCase()));
  const brands = [...knowledge.manufacturers.values()]
    .map(({ brand }) => brand)
    .sort((one, other) => one.localeCompare(other, 'da'));
  return page(
    says('page.origin'),
    <>
      <search>
        <form method="get" action="/origin" class="inline">
          <Field name="name" label={says('page.brand-or-model')} hint={says('page.brand-hint')} />
          <button type="submit">{says('page.look-up')}</button>
        </form>
      </search>
      <p>
        <a href="/origin/policies">{says('page.policies-link')}</a>
      </p>
      <Scroll label={says('page.brands')}>
        <table>
          <caption>{says('page.brands-under', { policy: policy.title[language] })}</caption>
          <thead>
            <tr>
              <th scope="col">{says('page.brand')}</th>
              <th scope="col">{says('view.origin')}</th>
              <th scope="col">{says('page.because')}</th>
              <th scope="col">{says('page.on-agreement')}</th>
            </tr>
          </thead>
          <tbody>
            {brands.map((brand) => {
              const found = originOfName(knowledge, brand, policy, visit.desk.today(), language);
              return (
                <tr>
                  <th scope="row">
                    <a href={`/origin/${encodeURIComponent(brand)}`}>{brand}</a>
                  </th>
                  <td>
                    <OriginSign origin={found.verdict} says={says} />
                  </td>
                  <td>{found.reasons[0]?.says ?? ''}</td>
                  <td>{sold.has(brand.toLowerCase()) ? says('page.yes') : says('page.no')}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
    </>,
  );
}

async function oneBrand(visit: Visit): Promise<Answer> {
  const { says, language, param, desk } = visit;
  const { knowledge } = await desk.open();
  const asOf = desk.today();
  const name = param('brand');
  const policies = [...knowledge.policies.keys()].map((id) => policyNamed(knowledge, id, asOf));
  const own = policyNamed(knowledge, defaultPolicy(knowledge), asOf);
  const found = originOfName(knowledge, name, own, asOf, language);
  const { title, blocks, provenance } = dossierDocument([found], own, asOf, language, knowledge.law);
  return page(
    found.brand ?? name,
    <>
      <p class="lead">
        <OriginSign origin={found.verdict} says={says} />{' '}
        {says('page.under', { policy: own.title[language] })}
      </p>
      <h2>{says('page.policies')}</h2>
      <Scroll label={says('page.policies')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{says('view.policy')}</th>
              <th scope="col">{says('view.origin')}</th>
              <th scope="col">{says('page.because')}</th>
            </tr>
          </thead>
          <tbody>
            {policies.map((policy) => {
              const { verdict, reasons } = originOfName(knowledge, name, policy, asOf, language);
              return (
                <tr>
                  <th scope="row">{policy.title[language]}</th>
                  <td>
                    <OriginSign origin={verdict} says={says} />
                  </td>
                  <td>{reasons.map((reason) => reason.says).join(' ')}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
      <h2>{says('page.timeline')}</h2>
      <LayerTimeline layers={found.layers} asOf={asOf} visit={visit} />
      <h2>{title}</h2>
      <Blocks blocks={blocks} language={language} />
      <Basis pairs={provenance} language={language} />
    </>,
  );
}

async function whatIf(visit: Visit): Promise<Answer> {
  const { says, language, jobs, desk } = visit;
  const opened = await desk.open();
  if (opened.session === null || opened.session.cameras.length === 0)
    return page(says('page.policies'), <p>{says('page.nothing.register')}</p>);
  const surroundings = {
    workspace: desk.workspace,
    language,
    asOf: desk.today(),
    now: new Date().toISOString(),
  };
  const job = await compared(opened, language, () =>
    jobs.ended(jobs.start({ kind: 'policies', ...surroundings }).id),
  );
  if (job?.result?.kind !== 'document')
    throw new Error('the comparison of policies ended without a document');
  const { title, blocks, provenance } = job.result.document;
  return page(
    title,
    <>
      <Blocks blocks={blocks} language={language} />
      <Basis pairs={provenance} language={language} />
    </>,
  );
}

/** It takes seconds and changes only when the workspace does. */
const compared = remembered<OpenDesk, Promise<Job | null>>(2);
