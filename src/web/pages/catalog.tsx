import type { OpenDesk } from '../../app/desk/desk.ts';
import { diff } from '../../app/diff/diff.ts';
import { loadKnowledge } from '../../app/knowledge.ts';
import { previewFromWeb } from '../../app/preview-from-web.ts';
import { diffDocument } from '../../reports/views/diff.ts';
import { previewDocument } from '../../reports/views/preview.ts';
import { formatDay } from '../../text/index.ts';
import { type Answer, type Page, page, type Visit } from '../page.ts';
import { Blocks } from '../parts/blocks.tsx';
import { Button, ChangeForm, Choose, Field } from '../parts/fields.tsx';
import { Scroll } from '../parts/scroll.tsx';

/** What was taken in, how it changed, and how a new catalogue comes in. */
const catalog: Page = {
  navigation: { order: 7, path: '/catalog', label: 'page.catalog' },
  routes: [
    { method: 'get', path: '/catalog', answer: everything },
    { method: 'get', path: '/catalog/diff', answer: compare },
    { method: 'post', path: '/catalog/preview', answer: preview },
    { method: 'post', path: '/catalog/import', answer: takeIn },
  ],
};

export default catalog;

async function everything(visit: Visit): Promise<Answer> {
  const { says, csrf } = visit;
  const desk = await visit.desk.open();
  return page(
    says('page.catalog'),
    <>
      <h2>{says('page.versions')}</h2>
      <Versions visit={visit} desk={desk} />
      <Runs visit={visit} desk={desk} />
      <h2 id="upload">{says('page.catalog-upload')}</h2>
      <p>{says('page.catalog-upload-text')}</p>
      <ChangeForm to="/catalog/preview" csrf={csrf} upload={true}>
        <Field
          name="file"
          type="file"
          label={says('page.file')}
          hint={says('page.catalog-hint')}
          required={true}
        />
        <Field name="agreement" label={says('page.agreement')} hint={says('page.agreement-hint')} />
        <Field name="supplier" label={says('page.supplier')} hint={says('page.supplier-hint')} />
        <Field name="confirmedBy" label={says('page.confirmed-by')} hint={says('page.confirmed-by-hint')} />
        <Button>{says('page.preview-do')}</Button>
      </ChangeForm>
    </>,
  );
}

function Versions({ visit: { says, language }, desk }: { readonly visit: Visit; readonly desk: OpenDesk }) {
  const imports = [...desk.imports].reverse();
  if (imports.length === 0) return <p>{says('page.no-versions')}</p>;
  return (
    <Scroll label={says('page.versions')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{says('page.source')}</th>
            <th scope="col">{says('page.import-kind')}</th>
            <th scope="col">{says('page.files')}</th>
            <th scope="col">{says('page.imported-at')}</th>
            <th scope="col" class="right">
              {says('page.rows')}
            </th>
            <th scope="col" class="right">
              {says('page.rejects')}
            </th>
            <th scope="col">{says('page.version')}</th>
          </tr>
        </thead>
        <tbody>
          {imports.map((one) => (
            <tr>
              <th scope="row">{one.source}</th>
              <td>{says(`page.import.${one.kind}`)}</td>
              <td>{one.files.join(', ')}</td>
              <td>{formatDay(language, one.importedAt.slice(0, 10))}</td>
              <td class="right">{one.rows}</td>
              <td class="right">{one.rejects}</td>
              <td>
                <code>{one.snapshot.slice(0, 12)}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Runs({
  visit: { says },
  desk: { runs, imports },
}: {
  readonly visit: Visit;
  readonly desk: OpenDesk;
}) {
  const sources = [...new Set(imports.filter(({ kind }) => kind === 'catalog').map(({ source }) => source))];
  const twice = sources.filter((source) => imports.filter((one) => one.source === source).length > 1);
  return (
    <>
      <h2>{says('page.diff')}</h2>
      {twice.length === 0 && runs.length < 2 ? <p>{says('page.diff-nothing')}</p> : null}
      {twice.length === 0 ? null : (
        <form method="get" action="/catalog/diff" class="inline">
          <Choose
            name="source"
            label={says('page.diff-source')}
            value={null}
            choices={twice.map((value) => ({ value, label: value }))}
          />
          <button type="submit" class="quiet">
            {says('page.diff-do')}
          </button>
        </form>
      )}
      {runs.length < 2 ? null : (
        <p>
          <a href="/catalog/diff">{says('page.diff-runs')}</a>
        </p>
      )}
    </>
  );
}

async function compare(visit: Visit): Promise<Answer> {
  const { query, language, says } = visit;
  const question = { from: 'previous', to: 'latest', register: null, workspace: visit.desk.workspace };
  const found = await diff({ ...question, catalog: query.get('source') });
  const { title, blocks } = diffDocument(found, { language, top: 50 });
  return page(
    title,
    <>
      <Blocks blocks={blocks} language={language} />
      <p>
        <a href="/catalog">{says('page.catalog')}</a>
      </p>
    </>,
  );
}

async function preview(visit: Visit): Promise<Answer> {
  const { says, language, form, csrf, uploads, desk } = visit;
  const file = form.file('file');
  if (file === null) return needsFile(visit);
  const asked = {
    agreement: form.text('agreement'),
    supplier: form.text('supplier'),
    confirmedBy: form.text('confirmedBy'),
  };
  const upload = await uploads.keep(file.name, new Uint8Array(await file.arrayBuffer()), asked);
  const nothing = { map: null, join: [], agreementFrom: null, agreementUntil: null };
  const web = { allowHttp: false, allowPrivate: false };
  const question = { ...nothing, ...asked, files: [upload.path] };
  const view = await previewFromWeb(loadKnowledge(), question, { workspace: desk.workspace, language }, web);
  const { blocks } = previewDocument(view, language);
  if (!view.importable) await uploads.discard(upload.id);
  return page(
    says('page.preview-of', { file: upload.name }),
    <>
      {view.importable ? (
        <ChangeForm to="/catalog/import" csrf={csrf}>
          <input type="hidden" name="upload" value={upload.id} />
          <p>{says('page.preview-right')}</p>
          <Button>{says('page.import-do')}</Button>
        </ChangeForm>
      ) : null}
      <Blocks blocks={blocks} language={language} />
      <p>
        <a href="/catalog#upload">{says('page.preview-other')}</a>
      </p>
    </>,
  );
}

async function takeIn(visit: Visit): Promise<Answer> {
  const { form, jobs, uploads, desk, language } = visit;
  const upload = uploads.find(form.text('upload') ?? '');
  if (upload === null) return needsFile(visit);
  const { agreement = null, supplier = null, confirmedBy = null } = upload.fields;
  const common = { workspace: desk.workspace, language, asOf: desk.today(), now: new Date().toISOString() };
  const job = jobs.start({
    kind: 'catalog',
    ...common,
    ...{ path: upload.path, agreement, supplier, confirmedBy },
  });
  void jobs.ended(job.id).then(() => uploads.discard(upload.id));
  return { kind: 'redirect', to: `/jobs/${job.id}` };
}

function needsFile({ says }: Visit): Answer {
  const body = (
    <>
      <p class="problem">{says('page.no-file')}</p>
      <p>
        <a href="/catalog#upload">{says('page.preview-other')}</a>
      </p>
    </>
  );
  return { kind: 'page', title: says('page.problem'), body, status: 400 };
}
