import type { Context } from 'hono';

/**
 * Whether a changing request comes from a page of our own: browsers say where from (`Origin`, `Sec-Fetch-Site`), and
 * what says nothing has no cookie of a browser either and falls on the token.
 */
export function isOwnOrigin(context: Context): boolean {
  const site = context.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const origin = context.req.header('origin');
  return origin === undefined || origin === new URL(context.req.url).origin;
}

/** A name that leads here on purpose: another one is a foreign page that had its name pointed at this machine. */
export function isOwnHost(context: Context, host: string | null): boolean {
  const { hostname } = new URL(context.req.url);
  return [...localNames, ...(host === null ? [] : [host])].includes(hostname);
}

const localNames: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];
