import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { isSame } from './session.ts';

const doorCookie = 'skifte-door';

/**
 * Who may come in where the page is open to other machines: the one with the token that was printed once, in the
 * address for the first time and in a cookie from then on.
 */
export function isLetIn(context: Context, token: string | null): boolean {
  return token === null || isSame(getCookie(context, doorCookie) ?? '', token);
}

/** Where the address carries the right token: leaves it in a cookie and says where to go on without it. */
export function enter(context: Context, token: string): string | null {
  if (!isSame(context.req.query('token') ?? '', token)) return null;
  setCookie(context, doorCookie, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
  return '/';
}
