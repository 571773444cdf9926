import type { Child } from 'hono/jsx';
import type { Desk } from '../app/desk/desk.ts';
import type { Uploads } from '../app/desk/uploads.ts';
import type { Jobs } from '../app/jobs/jobs.ts';
import type { Language, MessageKey } from '../text/index.ts';

/** One place of the web page: `pages/<id>.tsx` has it as its default export, and the site finds it by itself. */
export interface Page {
  /** How it stands in the navigation; null where it is reached from another page only. */
  readonly navigation: { readonly order: number; readonly path: string; readonly label: MessageKey } | null;
  readonly routes: readonly Route[];
}

interface Route {
  readonly method: 'get' | 'post';
  /** As hono matches it: `/departments/:code`. */
  readonly path: string;
  readonly answer: (visit: Visit) => Promise<Answer>;
}

/** One request, already checked: a changing one has the right token, host and origin, and is within the limits. */
export interface Visit {
  readonly desk: Desk;
  readonly jobs: Jobs;
  readonly uploads: Uploads;
  readonly language: Language;
  readonly says: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly param: (name: string) => string;
  readonly query: URLSearchParams;
  /** Path and query as asked for. */
  readonly address: string;
  readonly form: Form;
  /** The hidden field that every form which changes something must carry. */
  readonly csrf: string;
}

export interface Form {
  /** Trimmed; null where the field is missing or empty. */
  readonly text: (name: string) => string | null;
  readonly all: (name: string) => readonly string[];
  readonly file: (name: string) => File | null;
}

export type Answer =
  | {
      readonly kind: 'page';
      readonly title: string;
      readonly body: Child;
      readonly status?: 200 | 400 | 404 | 409;
      /** Seconds until the page asks anew by itself; for work under way. */
      readonly refresh?: number;
    }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly name: string; readonly type: string };

export function page(title: string, body: Child): Answer {
  return { kind: 'page', title, body };
}

export function notFound(visit: Visit): Answer {
  const title = visit.says('page.not-found');
  return { kind: 'page', title, body: visit.says('page.not-found-text'), status: 404 };
}
