import type { OpenDesk } from '../../app/desk/desk.ts';
import { explainPair } from '../../app/explain-pair.ts';
import { matchText } from '../../app/match-text.ts';
import type { Candidate, LineReference } from '../../model/run.ts';
import { comparisonDocument } from '../../reports/views/comparison.ts';
import { matchDocument } from '../../reports/views/match.ts';
import { type Answer, type Page, page, type Visit } from '../page.ts';
import { Basis, Blocks } from '../parts/blocks.tsx';
import { CompareTable } from '../parts/compare-table.tsx';
import { Choose, Nothing } from '../parts/fields.tsx';
import { defaultPolicy, policyChoices } from '../parts/policies.ts';
import { OutcomeSign } from '../parts/signs.tsx';

/** How many stand side by side: more do not fit beside the installed camera on a desk's screen. */
const mostBeside = 3;

/** An installed model beside what could replace it; and one pair with all its sources. */
const camera: Page = {
  navigation: null,
  routes: [
    { method: 'get', path: '/camera', answer: oneCamera },
    { method: 'get', path: '/compare', answer: onePair },
  ],
};

export default camera;

async function oneCamera(visit: Visit): Promise<Answer> {
  const { says, language, query } = visit;
  const desk = await visit.desk.open();
  const model = query.get('model')?.trim() ?? '';
  if (desk.session === null) return page(says('page.camera'), <Nothing says={says} what="catalog" />);
  if (model === '') return { kind: 'redirect', to: '/search' };
  const policy = policyOf(query, desk);
  const asOf = visit.desk.today();
  const question = { policy, profile: null, kind: null, top: 200, asOf, language };
  const view = matchText(desk.knowledge, desk.session, model, question, desk.market(policy));
  const { result } = view;
  const beside = chosen(result.candidates, query.getAll('with'));
  const { blocks, provenance } = matchDocument(
    { ...view, result: { ...result, candidates: result.candidates.slice(0, 10) } },
    language,
  );
  const name = result.model === null ? model : `${result.brand} ${result.model}`;
  return page(
    name,
    <>
      <p class="lead">
        <OutcomeSign outcome={result.outcome} says={says} /> {result.reason}
      </p>
      <PolicyForm visit={visit} desk={desk} model={model} policy={policy} />
      {beside.length === 0 ? null : (
        <>
          <h2>{says('page.side-by-side')}</h2>
          <CompareTable
            visit={visit}
            installed={name}
            candidates={beside}
            linkTo={(line) =>
              `/compare?installed=${encodeURIComponent(model)}&candidate=${encodeURIComponent(idOf(line))}&policy=${policy}`
            }
          />
          <Others
            visit={visit}
            candidates={result.candidates}
            beside={beside}
            model={model}
            policy={policy}
          />
        </>
      )}
      <Blocks blocks={blocks} language={language} />
      <Basis pairs={provenance} language={language} />
    </>,
  );
}

async function onePair(visit: Visit): Promise<Answer> {
  const { query, language, says } = visit;
  const desk = await visit.desk.open();
  const [installed, candidate] = [query.get('installed')?.trim() ?? '', query.get('candidate')?.trim() ?? ''];
  if (desk.session === null) return page(says('page.camera'), <Nothing says={says} what="catalog" />);
  if (installed === '' || candidate === '') return { kind: 'redirect', to: '/search' };
  const policy = policyOf(query, desk);
  const question = { policy, profile: null, kind: null, asOf: visit.desk.today(), language };
  const view = explainPair(
    desk.knowledge,
    desk.session,
    { installed, candidate },
    question,
    desk.market(policy),
  );
  const { title, blocks, provenance } = comparisonDocument(view, language);
  return page(
    title,
    <>
      <p>
        <a href={`/camera?model=${encodeURIComponent(installed)}&policy=${policy}`}>
          {says('page.all-candidates')}
        </a>
      </p>
      <Blocks blocks={blocks} language={language} />
      <Basis pairs={provenance} language={language} />
    </>,
  );
}

function policyOf(query: URLSearchParams, desk: OpenDesk): string {
  const asked = query.get('policy');
  return asked !== null && desk.knowledge.policies.has(asked) ? asked : defaultPolicy(desk.knowledge);
}

/** Those that were asked for, in that order; else the best. */
function chosen(candidates: readonly Candidate[], lines: readonly string[]): readonly Candidate[] {
  const asked = lines.flatMap((id) => candidates.find(({ line }) => idOf(line) === id) ?? []);
  return (asked.length > 0 ? asked : candidates).slice(0, mostBeside);
}

function idOf({ agreement, supplier, item }: LineReference): string {
  return `${agreement}/${supplier}/${item}`;
}

function PolicyForm({
  visit: { says, language },
  desk,
  model,
  policy,
}: {
  readonly visit: Visit;
  readonly desk: OpenDesk;
  readonly model: string;
  readonly policy: string;
}) {
  return (
    <form method="get" action="/camera" class="inline">
      <input type="hidden" name="model" value={model} />
      <Choose
        name="policy"
        label={says('view.policy')}
        value={policy}
        choices={policyChoices(desk.knowledge, language)}
      />
      <button type="submit" class="quiet">
        {says('page.judge')}
      </button>
    </form>
  );
}

/** Which of the others to set beside the camera instead. */
function Others({
  visit: { says },
  candidates,
  beside,
  model,
  policy,
}: {
  readonly visit: Visit;
  readonly candidates: readonly Candidate[];
  readonly beside: readonly Candidate[];
  readonly model: string;
  readonly policy: string;
}) {
  const shown = candidates.slice(0, 12);
  if (shown.length <= beside.length) return null;
  return (
    <details>
      <summary>{says('page.choose-others')}</summary>
      <form method="get" action="/camera">
        <input type="hidden" name="model" value={model} />
        <input type="hidden" name="policy" value={policy} />
        <fieldset>
          <legend>{says('page.choose-up-to', { count: mostBeside })}</legend>
          {shown.map(({ brand, model: name, line, class: matchClass }, index) => (
            <p class="check">
              <input
                type="checkbox"
                id={`with-${index}`}
                name="with"
                value={idOf(line)}
                checked={beside.some((one) => one.line === line)}
              />{' '}
              <label for={`with-${index}`}>
                {[brand, name].filter((part) => part !== null).join(' ')} ({says(`class.${matchClass}`)})
              </label>
            </p>
          ))}
        </fieldset>
        <button type="submit" class="quiet">
          {says('page.compare-do')}
        </button>
      </form>
    </details>
  );
}
