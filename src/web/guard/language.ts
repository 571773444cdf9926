import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Language } from '../../text/index.ts';

const languageCookie = 'skifte-language';

/** As chosen on the page, else English where the browser asks for it before Danish, else Danish. */
export function languageOf(context: Context): Language {
  const chosen = getCookie(context, languageCookie);
  if (chosen === 'da' || chosen === 'en') return chosen;
  const asked = preferred(context.req.header('accept-language') ?? '');
  const first = asked.find((tag) => tag.startsWith('da') || tag.startsWith('en'));
  return first?.startsWith('en') === true ? 'en' : 'da';
}

/** Keeps the choice, and gives back where to go: only ever an address of this page. */
export function chooseLanguage(context: Context): string {
  const to = context.req.query('to');
  if (to === 'da' || to === 'en')
    setCookie(context, languageCookie, to, { sameSite: 'Lax', path: '/', httpOnly: true });
  const back = context.req.query('back') ?? '/';
  return /^\/(?![/\\])[^\\]*$/.test(back) ? back : '/';
}

function preferred(header: string): readonly string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', weight = 'q=1'] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      return { tag, weight: Number(weight.replace(/^q=/, '')) || 0 };
    })
    .sort((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag);
}
