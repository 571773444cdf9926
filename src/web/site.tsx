import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Desk } from '../app/desk/desk.ts';
import type { Uploads } from '../app/desk/uploads.ts';
import type { Jobs } from '../app/jobs/jobs.ts';
import { webAssets } from '../app/web-assets.ts';
import { InputError } from '../errors.ts';
import { render, speaker } from '../text/index.ts';
import { enter, isLetIn } from './guard/door.ts';
import { emptyForm, formOf, mostBytes } from './guard/form.ts';
import { safeHeaders } from './guard/headers.ts';
import { chooseLanguage, languageOf } from './guard/language.ts';
import { isOwnHost, isOwnOrigin } from './guard/origin.ts';
import { type VisitorKey, visitorKeys } from './guard/session.ts';
import { type Frame, wholePage } from './layout.tsx';
import type { Answer, Form, Visit } from './page.ts';
import { pages } from './pages/index.ts';

export interface SiteOptions {
  readonly desk: Desk;
  readonly jobs: Jobs;
  readonly uploads: Uploads;
  /** The name it is open under beside this machine's own; null: this machine only. */
  readonly host: string | null;
  /** What lets a visitor in; null where only this machine is served. */
  readonly token: string | null;
  /** Errors that nobody foresaw, for the terminal. */
  readonly report: (error: Error) => void;
}

/** The whole page as one function from request to answer: every protection first, then the pages of pages/. */
export function createSite({ desk, jobs, uploads, host, token, report }: SiteOptions): Hono {
  const site = new Hono();
  const keyOf = visitorKeys();
  const assets = webAssets();

  const frame = (context: Context, csrf = ''): Frame => {
    const { pathname, search } = new URL(context.req.url);
    const language = languageOf(context);
    return { language, says: speaker(language), path: pathname, address: pathname + search, csrf, assets };
  };
  const refuse = (context: Context, key: string, status: 400 | 401 | 403 | 404 | 413 | 421 | 500) => {
    const own = frame(context);
    const body = <p>{own.says(`page.${key}-text`)}</p>;
    return context.html(wholePage(own, { title: own.says(`page.${key}`), body }), status);
  };

  site.use(safeHeaders());
  site.use(async (context, next) => {
    context.header('Cache-Control', 'no-store');
    if (!isOwnHost(context, host)) return refuse(context, 'wrong-host', 421);
    if (!isLetIn(context, token)) {
      const to = token === null ? null : enter(context, token);
      return to === null ? refuse(context, 'not-let-in', 401) : context.redirect(to, 303);
    }
    return next();
  });
  site.use(bodyLimit({ maxSize: mostBytes, onError: (context) => refuse(context, 'too-large', 413) }));

  for (const asset of Object.values(assets)) {
    site.get(asset.address, (context) => {
      context.header('Cache-Control', 'public, max-age=31536000, immutable');
      return context.body(asset.bytes, 200, { 'Content-Type': asset.type });
    });
  }
  site.get('/language', (context) => context.redirect(chooseLanguage(context), 303));

  const visitOf = (context: Context, key: VisitorKey, form: Form): Visit => ({
    ...frame(context, key.csrf),
    ...{ desk, jobs, uploads, form },
    param: (name) => context.req.param(name) ?? '',
    query: new URL(context.req.url).searchParams,
  });

  for (const { method, path, answer } of pages.flatMap(({ routes }) => routes)) {
    site.on(method, path, async (context) => {
      const key = keyOf(context);
      if (method === 'get') return respond(context, await answer(visitOf(context, key, emptyForm)), key);
      if (!isOwnOrigin(context)) return refuse(context, 'foreign', 403);
      const form = await formOf(context);
      if (!key.isRight(form.text('csrf'))) return refuse(context, 'no-token', 403);
      return respond(context, await answer(visitOf(context, key, form)), key);
    });
  }

  function respond(context: Context, answer: Answer, { csrf }: VisitorKey) {
    switch (answer.kind) {
      case 'redirect':
        return context.redirect(answer.to, 303);
      case 'file':
        return context.body(new Uint8Array(answer.bytes), 200, {
          'Content-Type': answer.type,
          'Content-Disposition': `attachment; filename="${answer.name.replace(/[^\w.-]/g, '_')}"`,
        });
      case 'page':
        return context.html(wholePage(frame(context, csrf), answer), answer.status ?? 200);
      default:
        return answer satisfies never;
    }
  }

  site.notFound((context) => refuse(context, 'not-found', 404));
  site.onError((error, context) => {
    if (error instanceof InputError) {
      const own = frame(context);
      const body = (
        <>
          <p class="problem">{render(own.language, error.says)}</p>
          <p>
            <a href="/">{own.says('page.to-start')}</a>
          </p>
        </>
      );
      return context.html(wholePage(own, { title: own.says('page.problem'), body }), 400);
    }
    report(error);
    return refuse(context, 'failed', 500);
  });
  return site;
}
