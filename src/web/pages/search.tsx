import type { OpenDesk } from '../../app/desk/desk.ts';
import { identifyTexts } from '../../app/identify-texts.ts';
import { cameraTypes, searchProducts } from '../../app/search-products.ts';
import { matchClasses, originVerdicts } from '../../model/value.ts';
import { priceText, standing } from '../../reports/views/line-text.ts';
import type { SearchHit, SearchView } from '../../reports/views/search.ts';
import { type Page, page, type Visit } from '../page.ts';
import { Choose, Field, Nothing } from '../parts/fields.tsx';
import { ModelList } from '../parts/model-list.tsx';
import { Pager } from '../parts/pager.tsx';
import { defaultPolicy, policyChoices } from '../parts/policies.ts';
import { Scroll } from '../parts/scroll.tsx';
import { ClassWord, OriginSign } from '../parts/signs.tsx';

const atOnce = 25;

/** One box for words, a model number or a pasted list; everything that was chosen stands in the address. */
const search: Page = {
  navigation: { order: 2, path: '/search', label: 'page.search' },
  routes: [
    {
      method: 'get',
      path: '/search',
      answer: async (visit) => {
        const desk = await visit.desk.open();
        const asked = askedIn(visit.query, desk);
        const lines = asked.text.split(/\r?\n/).filter((line) => line.trim() !== '');
        const title = visit.says('page.search');
        if (desk.session === null) return page(title, <Nothing says={visit.says} what="catalog" />);
        const view = lines.length > 1 ? null : found(desk, asked, visit);
        return page(
          title,
          <div class="split">
            <Box visit={visit} desk={desk} asked={asked} suppliers={view?.facets.suppliers ?? []} />
            <div>
              {view === null ? (
                <ModelList visit={visit} found={identifyTexts(desk.knowledge, lines, visit.language)} />
              ) : (
                <Hits visit={visit} desk={desk} asked={asked} view={view} />
              )}
            </div>
          </div>,
        );
      },
    },
  ],
};

export default search;

type Asked = ReturnType<typeof askedIn>;

function askedIn(query: URLSearchParams, desk: OpenDesk) {
  const text = (name: string) => query.get(name)?.trim() || null;
  const positive = (name: string) => {
    const value = Number(query.get(name)?.replace(/\./g, '').replace(',', '.'));
    return Number.isFinite(value) && value > 0 ? value : null;
  };
  const policy = text('policy');
  return {
    text: query.get('q') ?? '',
    like: text('like'),
    policy: policy !== null && desk.knowledge.policies.has(policy) ? policy : defaultPolicy(desk.knowledge),
    supplier: text('supplier'),
    origin: text('origin'),
    class: text('class'),
    type: text('type'),
    megapixels: positive('megapixels'),
    outdoor: query.get('outdoor') === 'ja',
    infrared: query.get('infrared') === 'ja',
    mostKroner: positive('price'),
    from: Math.floor(positive('from') ?? 0),
  };
}

function found(desk: OpenDesk, asked: Asked, { language, desk: { today } }: Visit): SearchView {
  if (desk.session === null) throw new Error('a search needs a catalogue');
  const where = [
    ...(asked.type === null ? [] : [`camera-type=${asked.type}`]),
    ...(asked.megapixels === null ? [] : [`resolution>=${asked.megapixels}`]),
    ...(asked.outdoor ? ['outdoor=ja'] : []),
    ...(asked.infrared ? ['infrared=ja'] : []),
  ];
  const question = {
    ...asked,
    ...{ words: [asked.text], where, top: atOnce, asOf: today(), language },
    ...{ profile: null, kind: null },
  };
  return searchProducts(desk.knowledge, desk.session, question, desk.market(asked.policy));
}

function Hits({
  visit,
  desk,
  asked,
  view,
}: {
  readonly visit: Visit;
  readonly desk: OpenDesk;
  readonly asked: Asked;
  readonly view: SearchView;
}) {
  const { says } = visit;
  const [known] = asked.text.trim() === '' ? [] : identifyTexts(desk.knowledge, [asked.text], visit.language);
  return (
    <>
      {view.notice === null ? null : <p class="notice">{view.notice}</p>}
      {known?.model == null ? null : (
        <p class="hint-box">
          {says('page.known-model', { model: `${known.brand} ${known.model}` })}{' '}
          <a href={`/camera?model=${encodeURIComponent(asked.text.trim())}`}>{says('page.known-model-do')}</a>
        </p>
      )}
      <p role="status">{says('page.hits', { all: view.all })}</p>
      {view.hits.length === 0 ? (
        <p>{says('page.no-hits')}</p>
      ) : (
        <HitTable hits={view.hits} like={asked.like} visit={visit} />
      )}
      <Pager visit={visit} from={asked.from} shown={view.hits.length} all={view.all} atOnce={atOnce} />
    </>
  );
}

function HitTable({
  hits,
  like,
  visit: { says, language },
}: {
  readonly hits: readonly SearchHit[];
  readonly like: string | null;
  readonly visit: Visit;
}) {
  return (
    <Scroll label={says('page.hits-table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{says('view.product')}</th>
            {like === null ? null : <th scope="col">{says('view.class')}</th>}
            <th scope="col">{says('view.features')}</th>
            <th scope="col">{says('view.line-heading')}</th>
            <th scope="col" class="right">
              {says('view.price')}
            </th>
            <th scope="col">{says('view.origin')}</th>
          </tr>
        </thead>
        <tbody>
          {hits.map((hit) => (
            <tr>
              <th scope="row">
                {like === null ? (
                  nameOf(hit)
                ) : (
                  <a
                    href={`/camera?model=${encodeURIComponent(like)}&with=${encodeURIComponent(lineOf(hit))}`}
                  >
                    {nameOf(hit)}
                  </a>
                )}
              </th>
              {hit.class === null ? null : (
                <td>
                  <ClassWord name={hit.class} says={says} />
                </td>
              )}
              <td>{Object.values(hit.features).join(', ')}</td>
              <td>
                {hit.line.supplier} {hit.line.item}
                {hit.offers > 1 ? ` (+${hit.offers - 1})` : ''}
              </td>
              <td class="right">
                {priceText(hit.line.price, language)}
                {standing(hit.line, language)}
              </td>
              <td>
                <OriginSign origin={hit.origin} says={says} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function nameOf({ brand, model }: SearchHit): string {
  return [brand, model].filter((part) => part !== null).join(' ');
}

function lineOf({ line: { agreement, supplier, item } }: SearchHit): string {
  return `${agreement}/${supplier}/${item}`;
}

function Box({
  visit,
  desk,
  asked,
  suppliers,
}: {
  readonly visit: Visit;
  readonly desk: OpenDesk;
  readonly asked: Asked;
  readonly suppliers: SearchView['facets']['suppliers'];
}) {
  const { says } = visit;
  return (
    <search>
      <form method="get" action="/search" class="search">
        <p class="field wide">
          <label for="q">{says('page.search-for')}</label>
          <span class="hint" id="q-hint">
            {says('page.search-hint')}
          </span>
          <textarea id="q" name="q" rows={2} aria-describedby="q-hint">
            {asked.text}
          </textarea>
        </p>
        <Field name="like" label={says('page.like')} hint={says('page.like-hint')} value={asked.like} />
        <details open={hasFilter(asked)}>
          <summary>{says('page.narrow')}</summary>
          <div class="fields">
            <Choose
              name="type"
              label={says('feature.camera-type')}
              any={says('page.any')}
              value={asked.type}
              choices={cameraTypes.map((value) => ({ value, label: says(`value.${value}`) }))}
            />
            <Field
              name="megapixels"
              label={says('page.least-megapixels')}
              value={asked.megapixels?.toString() ?? null}
            />
            <Field
              name="price"
              label={says('page.most-kroner')}
              value={asked.mostKroner?.toString() ?? null}
            />
            <Choose
              name="outdoor"
              label={says('feature.outdoor')}
              any={says('page.any')}
              value={asked.outdoor ? 'ja' : null}
              choices={[{ value: 'ja', label: says('page.yes') }]}
            />
            <Choose
              name="infrared"
              label={says('feature.infrared')}
              any={says('page.any')}
              value={asked.infrared ? 'ja' : null}
              choices={[{ value: 'ja', label: says('page.yes') }]}
            />
            <Choose
              name="supplier"
              label={says('page.supplier')}
              any={says('page.any')}
              value={asked.supplier}
              choices={suppliers.map(([value, count]) => ({ value, label: `${value} (${count})` }))}
            />
            <Choose
              name="origin"
              label={says('view.origin')}
              any={says('page.any')}
              value={asked.origin}
              choices={originVerdicts.map((value) => ({ value, label: says(`origin-word.${value}`) }))}
            />
            <Choose
              name="class"
              label={says('page.class-against')}
              any={says('page.any')}
              value={asked.class}
              choices={matchClasses.map((value) => ({ value, label: says(`class.${value}`) }))}
            />
            <Choose
              name="policy"
              label={says('view.policy')}
              value={asked.policy}
              choices={policyChoices(desk.knowledge, visit.language)}
            />
          </div>
        </details>
        <button type="submit">{says('page.search-do')}</button>
      </form>
    </search>
  );
}

function hasFilter({ text: _, like: __, policy: ___, from: ____, ...filters }: Asked): boolean {
  return Object.values(filters).some((value) => value !== null && value !== false);
}
