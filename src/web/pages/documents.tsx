import { formatNames, reportNames } from '../../app/report-bytes.ts';
import { runDocument } from '../../app/run-document.ts';
import { type Answer, notFound, type Page, page, type Visit } from '../page.ts';
import { Basis, Blocks } from '../parts/blocks.tsx';
import { Button, ChangeForm, Nothing } from '../parts/fields.tsx';

/** Every report of the latest run: to read here, and to take along in any format. */
const documents: Page = {
  navigation: { order: 6, path: '/documents', label: 'page.documents' },
  routes: [
    { method: 'get', path: '/documents', answer: list },
    { method: 'get', path: '/documents/:name', answer: one },
    { method: 'post', path: '/documents/:name', answer: download },
  ],
};

export default documents;

async function list(visit: Visit): Promise<Answer> {
  const { says } = visit;
  const { run } = await visit.desk.open();
  if (run === null) return page(says('page.documents'), <Nothing says={says} what="run" />);
  return page(
    says('page.documents'),
    <>
      <p>{says('page.documents-text', { run: run.run.id })}</p>
      <ul class="cards">
        {reportNames.map((name) => (
          <li>
            <h2>
              <a href={`/documents/${name}`}>{says(`page.report.${name}`)}</a>
            </h2>
            <p>{says(`page.report-text.${name}`)}</p>
            <Download visit={visit} name={name} />
          </li>
        ))}
      </ul>
    </>,
  );
}

async function one(visit: Visit): Promise<Answer> {
  const { says, language, param } = visit;
  const name = param('name');
  if (!reportNames.includes(name)) return notFound(visit);
  const { run, knowledge } = await visit.desk.open();
  if (run === null) return page(says('page.documents'), <Nothing says={says} what="run" />);
  const { title, blocks, provenance } = runDocument(knowledge, run, name, language);
  return page(
    title,
    <>
      <Download visit={visit} name={name} />
      <Blocks blocks={blocks} language={language} />
      <Basis pairs={provenance} language={language} />
    </>,
  );
}

async function download(visit: Visit): Promise<Answer> {
  const { form, jobs, desk, language, param } = visit;
  const name = param('name');
  const format = form.text('format') ?? '';
  if (!reportNames.includes(name) || !formatNames.includes(format)) return notFound(visit);
  const common = { workspace: desk.workspace, language, asOf: desk.today(), now: new Date().toISOString() };
  const job = jobs.start({
    kind: 'report',
    ...common,
    ...{ name, format, run: null, isPublic: form.text('public') === 'ja' },
    reportLanguage: form.text('language') === 'en' ? 'en' : 'da',
  });
  // Most are ready at once, and then no page stands between the press and the file.
  await Promise.race([jobs.ended(job.id), new Promise((resolve) => setTimeout(resolve, 8000))]);
  return { kind: 'redirect', to: `/jobs/${job.id}` };
}

function Download({
  visit: { says, csrf, language },
  name,
}: {
  readonly visit: Visit;
  readonly name: string;
}) {
  const formats = formatNames.filter((format) => format !== 'sarif' || name === 'findings');
  return (
    <ChangeForm to={`/documents/${name}`} csrf={csrf}>
      <div class="inline">
        <p class="field">
          <label for={`format-${name}`}>{says('page.format')}</label>
          <select id={`format-${name}`} name="format">
            {formats.map((format) => (
              <option value={format} selected={format === 'docx'}>
                {format.toUpperCase()}
              </option>
            ))}
          </select>
        </p>
        <p class="field">
          <label for={`language-${name}`}>{says('page.language')}</label>
          <select id={`language-${name}`} name="language">
            <option value="da" selected={language === 'da'}>
              Dansk
            </option>
            <option value="en" selected={language === 'en'}>
              English
            </option>
          </select>
        </p>
        <p class="check">
          <input type="checkbox" id={`public-${name}`} name="public" value="ja" />{' '}
          <label for={`public-${name}`}>{says('page.public')}</label>
        </p>
        <Button quiet={true}>{says('page.download')}</Button>
      </div>
    </ChangeForm>
  );
}
