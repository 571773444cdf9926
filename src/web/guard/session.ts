import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

const sessionCookie = 'skifte';

/** A visitor's cookie, and the token that only pages made for that cookie can know. */
export interface VisitorKey {
  readonly csrf: string;
  readonly isRight: (token: unknown) => boolean;
}

/** New with every start of the server: a cookie of yesterday gets a new token, and its old forms are refused. */
export function visitorKeys(secret: Uint8Array = randomBytes(32)) {
  return (context: Context): VisitorKey => {
    const given = getCookie(context, sessionCookie);
    const id = given !== undefined && /^[0-9a-f]{64}$/.test(given) ? given : randomBytes(32).toString('hex');
    if (id !== given)
      setCookie(context, sessionCookie, id, { httpOnly: true, sameSite: 'Strict', path: '/' });
    const csrf = createHmac('sha256', secret).update(id).digest('hex');
    return { csrf, isRight: (token) => typeof token === 'string' && isSame(token, csrf) };
  };
}

/** Takes as long for a wrong text as for a right one. */
export function isSame(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}
