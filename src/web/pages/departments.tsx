import { defaultBudget } from '../../app/budget-named.ts';
import type { OpenDesk } from '../../app/desk/desk.ts';
import { loadKnowledge } from '../../app/knowledge.ts';
import { previewImport } from '../../app/preview-import.ts';
import type { CameraResult, Run } from '../../model/run.ts';
import { outcomes } from '../../model/value.ts';
import { previewDocument } from '../../reports/views/preview.ts';
import { type Answer, notFound, type Page, page, type Visit } from '../page.ts';
import { Blocks } from '../parts/blocks.tsx';
import { Button, ChangeForm, Choose, Field, Nothing } from '../parts/fields.tsx';
import { OutcomeChart } from '../parts/outcome-chart.tsx';
import { Pager } from '../parts/pager.tsx';
import { defaultPolicy, policyChoices } from '../parts/policies.ts';
import { Scroll } from '../parts/scroll.tsx';
import { OutcomeSign } from '../parts/signs.tsx';

const atOnce = 100;

/** Who has which cameras, what becomes of them, and how a new asset list comes in. */
const departments: Page = {
  navigation: { order: 3, path: '/departments', label: 'page.departments' },
  routes: [
    { method: 'get', path: '/departments', answer: everybody },
    { method: 'get', path: '/departments/:code', answer: oneDepartment },
    { method: 'post', path: '/departments/preview', answer: preview },
    { method: 'post', path: '/departments/import', answer: takeIn },
    { method: 'post', path: '/departments/run', answer: start },
  ],
};

export default departments;

async function everybody(visit: Visit): Promise<Answer> {
  const { says, language, csrf } = visit;
  const desk = await visit.desk.open();
  const { run, session, knowledge } = desk;
  const codes = defaultBudget(knowledge).departments.map(({ code, name }) => ({
    value: code,
    label: `${code} – ${name}`,
  }));
  const ready = session !== null && session.cameras.length > 0;
  return page(
    says('page.departments'),
    <>
      {run === null ? null : <DepartmentTable visit={visit} run={run} />}
      <h2>{says('page.run')}</h2>
      {ready ? (
        <ChangeForm to="/departments/run" csrf={csrf}>
          <Choose
            name="policy"
            label={says('view.policy')}
            value={defaultPolicy(knowledge)}
            choices={policyChoices(knowledge, language)}
          />
          <Choose
            name="department"
            label={says('page.department')}
            any={says('page.all-departments')}
            value={null}
            choices={codes}
          />
          <Button>{says('page.run-do')}</Button>
        </ChangeForm>
      ) : (
        <p>{says(session === null ? 'page.nothing.catalog' : 'page.nothing.register')}</p>
      )}
      <h2 id="upload">{says('page.register-upload')}</h2>
      <p>{says('page.register-upload-text')}</p>
      <ChangeForm to="/departments/preview" csrf={csrf} upload={true}>
        <Field
          name="file"
          type="file"
          label={says('page.file')}
          hint={says('page.register-hint')}
          required={true}
        />
        <Choose
          name="owner"
          label={says('page.owner')}
          any={says('page.owner-in-file')}
          value={null}
          choices={codes}
        />
        <Button>{says('page.preview-do')}</Button>
      </ChangeForm>
    </>,
  );
}

function DepartmentTable({ visit: { says, language }, run }: { readonly visit: Visit; readonly run: Run }) {
  return (
    <>
      <OutcomeChart
        bars={run.departments.map(({ code, outcomes: counts }) => ({ label: code, counts }))}
        title={says('page.chart-outcomes')}
        language={language}
        says={says}
      />
      <Scroll label={says('page.departments')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{says('page.department')}</th>
              <th scope="col" class="right">
                {says('view.cameras')}
              </th>
              {outcomes.map((outcome) => (
                <th scope="col" class="right">
                  {says(`outcome.${outcome}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {run.departments.map(({ code, name, cameras, outcomes: counts }) => (
              <tr>
                <th scope="row">
                  <a href={`/departments/${code}`}>
                    {code} – {name}
                  </a>
                </th>
                <td class="right">{cameras}</td>
                {outcomes.map((outcome) => (
                  <td class="right">{counts[outcome]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}

async function oneDepartment(visit: Visit): Promise<Answer> {
  const { says, query } = visit;
  const { run } = await visit.desk.open();
  if (run === null) return page(says('page.departments'), <Nothing says={says} what="run" />);
  const department = run.departments.find(({ code }) => code === visit.param('code'));
  if (department === undefined) return notFound(visit);
  const asked = outcomes.find((outcome) => outcome === query.get('outcome')) ?? null;
  const own = run.cameras.filter(
    (camera) => camera.department === department.code && (asked === null || camera.outcome === asked),
  );
  const from = Math.max(0, Math.floor(Number(query.get('from')) || 0));
  const shown = own.slice(from, from + atOnce);
  return page(
    department.name,
    <>
      <ul class="tiles">
        {outcomes.map((outcome) => (
          <li class={`tile ${outcome}`}>
            <a
              href={`/departments/${department.code}?outcome=${outcome}`}
              aria-current={asked === outcome ? 'true' : undefined}
            >
              <strong>{department.outcomes[outcome]}</strong> {says(`outcome.${outcome}`)}
            </a>
          </li>
        ))}
      </ul>
      {asked === null ? null : (
        <p>
          <a href={`/departments/${department.code}`}>{says('page.all-cameras')}</a>
        </p>
      )}
      <CameraTable visit={visit} cameras={shown} run={run} />
      <Pager visit={visit} from={from} shown={shown.length} all={own.length} atOnce={atOnce} />
      <p>
        <a href="/documents">{says('page.export')}</a>
      </p>
    </>,
  );
}

function CameraTable({
  visit: { says },
  cameras,
  run,
}: {
  readonly visit: Visit;
  readonly cameras: readonly CameraResult[];
  readonly run: Run;
}) {
  const decided = new Map((run.decisions ?? []).map((decision) => [decision.id, decision]));
  return (
    <Scroll label={says('view.cameras')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{says('page.camera-id')}</th>
            <th scope="col">{says('page.as-written')}</th>
            <th scope="col">{says('page.outcome')}</th>
            <th scope="col">{says('page.chosen-line')}</th>
            <th scope="col">{says('page.findings')}</th>
            <th scope="col">{says('page.decision')}</th>
          </tr>
        </thead>
        <tbody>
          {cameras.map((camera) => (
            <tr>
              <th scope="row">{camera.id}</th>
              <td>
                <a href={`/camera?model=${encodeURIComponent(camera.asWritten)}`}>{camera.asWritten}</a>
              </td>
              <td>
                <OutcomeSign outcome={camera.outcome} says={says} />
              </td>
              <td>{camera.line ?? says('page.no-line')}</td>
              <td>{camera.findings.join(', ')}</td>
              <td>
                {camera.acceptedBy === undefined
                  ? ''
                  : `${camera.acceptedBy} (${decided.get(camera.acceptedBy)?.decidedBy ?? ''})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

async function preview(visit: Visit): Promise<Answer> {
  const { says, language, form, csrf, uploads, desk } = visit;
  const file = form.file('file');
  if (file === null) return needsFile(visit);
  const owner = form.text('owner');
  const upload = await uploads.keep(file.name, new Uint8Array(await file.arrayBuffer()), { owner });
  const knowledge = loadKnowledge();
  const nothing = { map: null, noMap: false, agreement: null, supplier: null, join: [] };
  const view = await previewImport(
    knowledge,
    {
      ...nothing,
      ...{ kind: 'register', files: [upload.path], department: owner, repairText: false, confirmedBy: null },
      budget: defaultBudget(knowledge).id,
    },
    { workspace: desk.workspace, language },
  );
  const { blocks } = previewDocument(view, language);
  if (!view.importable) await uploads.discard(upload.id);
  return page(
    says('page.preview-of', { file: upload.name }),
    <>
      {view.importable ? (
        <ChangeForm to="/departments/import" csrf={csrf}>
          <input type="hidden" name="upload" value={upload.id} />
          <p>{says('page.preview-right')}</p>
          <Button>{says('page.import-do')}</Button>
        </ChangeForm>
      ) : null}
      <Blocks blocks={blocks} language={language} />
      <p>
        <a href="/departments#upload">{says('page.preview-other')}</a>
      </p>
    </>,
  );
}

async function takeIn(visit: Visit): Promise<Answer> {
  const { form, jobs, uploads, desk, language } = visit;
  const upload = uploads.find(form.text('upload') ?? '');
  if (upload === null) return needsFile(visit);
  const common = { workspace: desk.workspace, language, asOf: desk.today(), now: new Date().toISOString() };
  const job = jobs.start({
    kind: 'register',
    ...common,
    path: upload.path,
    department: upload.fields.owner ?? null,
  });
  void jobs.ended(job.id).then(() => uploads.discard(upload.id));
  return { kind: 'redirect', to: `/jobs/${job.id}` };
}

function needsFile({ says }: Visit): Answer {
  const body = (
    <>
      <p class="problem">{says('page.no-file')}</p>
      <p>
        <a href="/departments#upload">{says('page.preview-other')}</a>
      </p>
    </>
  );
  return { kind: 'page', title: says('page.problem'), body, status: 400 };
}

async function start({ form, jobs, desk, language }: Visit): Promise<Answer> {
  const { knowledge }: OpenDesk = await desk.open();
  const policy = form.text('policy') ?? defaultPolicy(knowledge);
  const department = form.text('department');
  const common = { workspace: desk.workspace, language, asOf: desk.today(), now: new Date().toISOString() };
  const departments = department === null ? [] : [department];
  const { id } = jobs.start({ kind: 'batch', ...common, departments, policy });
  return { kind: 'redirect', to: `/jobs/${id}` };
}
