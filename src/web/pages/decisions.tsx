import { decideWithdraw } from '../../app/decide-withdraw.ts';
import type { OpenDesk } from '../../app/desk/desk.ts';
import { runDocument } from '../../app/run-document.ts';
import { workspaceKnowledge } from '../../app/session.ts';
import { InputError } from '../../errors.ts';
import type { Run } from '../../model/run.ts';
import { decisionTable } from '../../reports/parts/decision-table.ts';
import { type takenDocument, withdrawnDocument } from '../../reports/views/decision.ts';
import { render } from '../../text/index.ts';
import { type Answer, type Page, page, type Visit } from '../page.ts';
import { Basis, Blocks } from '../parts/blocks.tsx';
import { Button, ChangeForm, Choose, Field, Nothing } from '../parts/fields.tsx';

/** What people have to read, answer and decide: determinations, questions to suppliers, decisions of two people. */
const decisions: Page = {
  navigation: { order: 5, path: '/decisions', label: 'page.decisions' },
  routes: [
    { method: 'get', path: '/decisions', answer: everything },
    { method: 'post', path: '/decisions/propose', answer: propose },
    { method: 'post', path: '/decisions/approve', answer: approve },
    { method: 'post', path: '/decisions/withdraw', answer: withdraw },
    { method: 'post', path: '/decisions/answers', answer: takeAnswers },
  ],
};

export default decisions;

const kinds = ['accept', 'waive', 'identify'] as const;
type Kind = (typeof kinds)[number];

/** What the first person fills in; the second sees it all and signs. */
const fields = ['kind', 'about', 'as', 'department', 'reason', 'by', 'until'] as const;

async function everything(visit: Visit): Promise<Answer> {
  const { says, language } = visit;
  const desk = await visit.desk.open();
  const { run } = desk;
  if (run === null) return page(says('page.decisions'), <Nothing says={says} what="run" />);
  const stood = desk.session?.decisions ?? [];
  return page(
    says('page.decisions'),
    <>
      <nav aria-label={says('page.on-this-page')}>
        <ul class="jump">
          {(['decided', 'decide', 'questions', 'determinations'] as const).map((id) => (
            <li>
              <a href={`#${id}`}>{says(`page.${id}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <h2 id="decided">{says('page.decided')}</h2>
      {run.decisions === undefined || run.decisions.length === 0 ? (
        <p>{says(stood.length === 0 ? 'decision.list-none-at-all' : 'page.decided-after-run')}</p>
      ) : (
        <Blocks blocks={[decisionTable(run.decisions, visit.desk.today(), language)]} language={language} />
      )}
      {stood.some(({ state }) => state === 'active') ? <Withdraw visit={visit} desk={desk} /> : null}
      <h2 id="decide">{says('page.decide')}</h2>
      <p>{says('page.decide-text')}</p>
      {kinds.map((kind) => (
        <Proposal visit={visit} run={run} kind={kind} />
      ))}
      <h2 id="questions">{says('page.questions')}</h2>
      <Part visit={visit} desk={desk} run={run} name="questions" />
      <details>
        <summary>{says('page.answers')}</summary>
        <p>{says('page.answers-text')}</p>
        <ChangeForm to="/decisions/answers" csrf={visit.csrf} upload={true}>
          <Field
            name="file"
            type="file"
            label={says('page.file')}
            hint={says('page.answers-hint')}
            required={true}
          />
          <Button>{says('page.answers-do')}</Button>
        </ChangeForm>
      </details>
      <h2 id="determinations">{says('page.determinations')}</h2>
      <Part visit={visit} desk={desk} run={run} name="determinations" />
    </>,
  );
}

/** A report folded into this page; its own headings would stand beside the page's. */
function Part({
  visit: { says, language },
  desk,
  run,
  name,
}: {
  readonly visit: Visit;
  readonly desk: OpenDesk;
  readonly run: Run;
  readonly name: 'questions' | 'determinations';
}) {
  const { blocks } = runDocument(desk.knowledge, run, name, language);
  const lowered = blocks.map((block) => (block.type === 'heading' ? { ...block, level: 3 as const } : block));
  const count =
    name === 'questions'
      ? (run.questions ?? []).length
      : run.models.filter(({ determination }) => determination !== null).length;
  return (
    <>
      <p>
        {says(`page.count.${name}`, { count })} <a href={`/documents/${name}`}>{says('page.as-document')}</a>
      </p>
      <details>
        <summary>{says(`page.read.${name}`)}</summary>
        <Blocks blocks={lowered} language={language} />
      </details>
    </>
  );
}

function Proposal({
  visit: { says, csrf, language },
  run,
  kind,
}: {
  readonly visit: Visit;
  readonly run: Run;
  readonly kind: Kind;
}) {
  const about = aboutChoices(run, kind);
  return (
    <details id={`decide-${kind}`}>
      <summary>{says(`page.decide.${kind}`)}</summary>
      {about.length === 0 ? (
        <p>{says(`page.decide-none.${kind}`)}</p>
      ) : (
        <ChangeForm to="/decisions/propose" csrf={csrf}>
          <input type="hidden" name="kind" value={kind} />
          <p class="field">
            <label for={`about-${kind}`}>{says(`page.decide-about.${kind}`)}</label>
            <select id={`about-${kind}`} name="about">
              {about.map((value) => (
                <option value={value.value}>{value.label}</option>
              ))}
            </select>
          </p>
          {kind === 'identify' ? (
            <Labelled id={`as-${kind}`} name="as" label={says('page.decide-as')} type="text" />
          ) : null}
          <p class="field">
            <label for={`department-${kind}`}>{says('page.department')}</label>
            <select id={`department-${kind}`} name="department">
              <option value="">{says('page.all-departments')}</option>
              {run.departments.map(({ code, name }) => (
                <option value={code}>
                  {code} – {name}
                </option>
              ))}
            </select>
          </p>
          <p class="field wide">
            <label for={`reason-${kind}`}>{says('decision.reason')}</label>
            <textarea id={`reason-${kind}`} name="reason" rows={3} required lang={language}></textarea>
          </p>
          <Labelled id={`by-${kind}`} name="by" label={says('page.your-name')} type="text" />
          <Labelled id={`until-${kind}`} name="until" label={says('page.until')} type="date" />
          <Button>{says('page.propose')}</Button>
        </ChangeForm>
      )}
    </details>
  );
}

function Labelled({
  id,
  name,
  label,
  type,
}: {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'date';
}) {
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input id={id} name={name} type={type} required />
    </p>
  );
}

function aboutChoices(run: Run, kind: Kind): readonly { readonly value: string; readonly label: string }[] {
  switch (kind) {
    case 'accept': {
      const names = run.models
        .filter(({ outcome, model }) => outcome === 'reserved' && model !== null)
        .map(({ brand, model }) => `${brand} ${model}`);
      return [...new Set(names)].sort().map((value) => ({ value, label: value }));
    }
    case 'waive': {
      const codes = new Map(run.findings.map(({ code, title }) => [code, `${code} – ${title}`]));
      return [...codes].sort().map(([value, label]) => ({ value, label }));
    }
    case 'identify': {
      const texts = run.cameras
        .filter(({ outcome }) => outcome === 'unidentified')
        .map(({ asWritten }) => asWritten);
      return [...new Set(texts)].sort().map((value) => ({ value, label: value }));
    }
    default:
      return kind satisfies never;
  }
}

/** The first person's words, shown whole to the second, who signs with another name. */
async function propose(visit: Visit): Promise<Answer> {
  return page(visit.says('page.proposal'), <Proposed visit={visit} problem={null} />);
}

/** `problem`: why it was refused just now; what was filled in stays. */
function Proposed({ visit, problem }: { readonly visit: Visit; readonly problem: string | null }) {
  const { says, form, csrf } = visit;
  return (
    <>
      {problem === null ? null : (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <dl class="basis">
        {fields.map((name) =>
          form.text(name) === null ? null : (
            <div>
              <dt>{says(`page.proposal.${name}`)}</dt>
              <dd>{name === 'kind' ? says(`page.decide.${kindOf(visit)}`) : form.text(name)}</dd>
            </div>
          ),
        )}
      </dl>
      <p>{says('page.proposal-text', { by: form.text('by') ?? says('page.nobody') })}</p>
      <ChangeForm to="/decisions/approve" csrf={csrf}>
        {fields.map((name) => (
          <input type="hidden" name={name} value={form.text(name) ?? ''} />
        ))}
        <Field
          name="approvedBy"
          label={says('page.approver')}
          hint={says('page.approver-hint')}
          value={form.text('approvedBy')}
          required={true}
        />
        <Button>{says('page.approve')}</Button>
      </ChangeForm>
      <p>
        <a href="/decisions#decide">{says('page.proposal-back')}</a>
      </p>
    </>
  );
}

function kindOf({ form }: Visit): Kind {
  return kinds.find((kind) => kind === form.text('kind')) ?? 'accept';
}

async function approve(visit: Visit): Promise<Answer> {
  const { says, form, language, jobs } = visit;
  const { reportLanguage: _, ...surroundings } = surroundingsOf(visit);
  const { id } = jobs.start({
    kind: 'decide',
    ...surroundings,
    ...{ what: kindOf(visit), about: form.text('about') ?? '', as: form.text('as') },
    department: form.text('department'),
    terms: {
      reason: form.text('reason'),
      by: form.text('by'),
      approvedBy: form.text('approvedBy'),
      until: form.text('until'),
    },
  });
  const job = await jobs.ended(id);
  if (job?.result?.kind === 'document') {
    const { title, blocks, provenance } = job.result.document;
    return page(title, <Taken visit={visit} blocks={blocks} provenance={provenance} />);
  }
  const problem = job?.problem == null ? says('page.failed-text') : render(language, job.problem);
  const body = <Proposed visit={visit} problem={problem} />;
  return { kind: 'page', title: says('page.not-decided'), body, status: 400 };
}

function refused(title: string, problem: string, { says }: Visit): Answer {
  const body = (
    <>
      <p class="problem" role="alert">
        {problem}
      </p>
      <p>
        <a href="/decisions#decide">{says('page.proposal-back')}</a>
      </p>
    </>
  );
  return { kind: 'page', title, body, status: 400 };
}

function surroundingsOf({ desk, language }: Visit) {
  const now = new Date().toISOString();
  return { workspace: desk.workspace, asOf: desk.today(), now, language, reportLanguage: language };
}

function Taken({
  visit: { language, says },
  blocks,
  provenance,
}: Pick<ReturnType<typeof takenDocument>, 'blocks' | 'provenance'> & { readonly visit: Visit }) {
  return (
    <>
      <Basis pairs={provenance} language={language} />
      <Blocks blocks={blocks} language={language} />
      <p>
        <a class="button" href="/departments">
          {says('page.run-anew')}
        </a>
      </p>
    </>
  );
}

function Withdraw({ visit: { says, csrf }, desk }: { readonly visit: Visit; readonly desk: OpenDesk }) {
  const active = (desk.session?.decisions ?? []).filter(({ state }) => state === 'active');
  return (
    <details>
      <summary>{says('page.withdraw')}</summary>
      <ChangeForm to="/decisions/withdraw" csrf={csrf}>
        <Choose
          name="id"
          label={says('page.decision')}
          value={null}
          choices={active.map(({ decision: { id, reason } }) => ({ value: id, label: `${id} – ${reason}` }))}
        />
        <Field name="withdraw-reason" label={says('decision.reason')} required={true} />
        <Field name="withdraw-by" label={says('page.your-name')} required={true} />
        <Field name="withdraw-approved" label={says('page.approver')} required={true} />
        <Button quiet={true}>{says('page.withdraw-do')}</Button>
      </ChangeForm>
    </details>
  );
}

async function withdraw(visit: Visit): Promise<Answer> {
  const { form, language, says } = visit;
  const surroundings = surroundingsOf(visit);
  const knowledge = await workspaceKnowledge(surroundings);
  const terms = {
    reason: form.text('withdraw-reason'),
    by: form.text('withdraw-by'),
    approvedBy: form.text('withdraw-approved'),
    until: null,
  };
  try {
    const withdrawal = await decideWithdraw(knowledge, form.text('id') ?? '', terms, surroundings);
    const { title, blocks, provenance } = withdrawnDocument(withdrawal, language);
    return page(title, <Taken visit={visit} blocks={blocks} provenance={provenance} />);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return refused(says('page.not-decided'), render(language, error.says), visit);
  }
}

/** The form as a supplier filled it in: read by its ids, and told row by row what became of it. */
async function takeAnswers(visit: Visit): Promise<Answer> {
  const { form, uploads, jobs, desk, language, says } = visit;
  const file = form.file('file');
  if (file === null) return refused(says('page.problem'), says('page.no-file'), visit);
  const upload = await uploads.keep(file.name, new Uint8Array(await file.arrayBuffer()));
  const common = { workspace: desk.workspace, language, asOf: desk.today(), now: new Date().toISOString() };
  const job = jobs.start({ kind: 'answers', ...common, path: upload.path });
  void jobs.ended(job.id).then(() => uploads.discard(upload.id));
  return { kind: 'redirect', to: `/jobs/${job.id}` };
}
