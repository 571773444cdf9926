import type { Job } from '../../app/jobs/jobs.ts';
import type { TaskResult } from '../../app/jobs/run-task.ts';
import { render } from '../../text/index.ts';
import { type Answer, notFound, type Page, type Visit } from '../page.ts';
import { Blocks } from '../parts/blocks.tsx';
import { Button, ChangeForm } from '../parts/fields.tsx';
import { mediaTypeOf } from '../parts/media-types.ts';

/** Work under way: its page asks anew by itself, can be left and come back to, and lets the work be ended. */
const jobs: Page = {
  navigation: null,
  routes: [
    { method: 'get', path: '/jobs/:id', answer: async (visit) => show(visit) },
    {
      method: 'post',
      path: '/jobs/:id/cancel',
      answer: async (visit) => {
        const id = visit.param('id');
        if (visit.jobs.find(id) === null) return notFound(visit);
        await visit.jobs.cancel(id);
        return { kind: 'redirect', to: `/jobs/${id}` };
      },
    },
  ],
};

export default jobs;

function show(visit: Visit): Answer {
  const job = visit.jobs.find(visit.param('id'));
  if (job === null) return notFound(visit);
  if (job.result?.kind === 'run') return { kind: 'redirect', to: '/' };
  if (job.result?.kind === 'file') return fileOf(job, job.result);
  const title = visit.says(`page.job.${job.task.kind}`);
  return {
    kind: 'page',
    title,
    body: <State job={job} visit={visit} />,
    ...(job.state === 'running' ? { refresh: 1 } : {}),
  };
}

function fileOf({ task }: Job, { bytes }: Extract<TaskResult, { kind: 'file' }>): Answer {
  if (task.kind !== 'report') throw new Error('only a report is a file');
  return { kind: 'file', bytes, name: `${task.name}.${task.format}`, type: mediaTypeOf(task.format) };
}

function State({ job, visit: { says, language, csrf } }: { readonly job: Job; readonly visit: Visit }) {
  const { id, state, progress, problem, result } = job;
  if (state === 'running')
    return (
      <>
        <p role="status" class="working">
          {progress ?? says('page.job-begins')}
        </p>
        <p>{says('page.job-stays')}</p>
        <ChangeForm to={`/jobs/${id}/cancel`} csrf={csrf}>
          <Button quiet={true}>{says('page.job-cancel')}</Button>
        </ChangeForm>
      </>
    );
  return (
    <>
      {state === 'cancelled' ? <p>{says('page.job-cancelled')}</p> : null}
      {state === 'failed' ? (
        <p class="problem" role="alert">
          {problem === null ? says('page.failed-text') : render(language, problem)}
        </p>
      ) : null}
      {result?.kind === 'document' ? (
        <>
          <h2>{result.document.title}</h2>
          <Blocks blocks={result.document.blocks} language={language} />
        </>
      ) : null}
      <p>
        <a class="button" href={job.task.kind === 'catalog' ? '/catalog' : '/departments'}>
          {says('page.job-on')}
        </a>
      </p>
    </>
  );
}
