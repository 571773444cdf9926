import { type CheerioAPI, load } from 'cheerio/slim';
import { limits } from './limits.ts';

/** What a page without a table to read turns out to be. */
export type PageKind = 'login' | 'robot-check' | 'cookie-wall' | 'frames' | 'script' | 'no-table';

const robotWords =
  /captcha|are you (a )?human|verify you are human|checking your browser|just a moment|er du (et )?menneske|ikke er en robot/i;
const cookieWords = /cookie|samtykke|consent/i;
const loginWords =
  /\b(log ?in|log ?ind|log ?på|logon|sign ?in|mitid|nemlog-?in|adgangskode|password|single sign)\b/i;

/** Looks at a page that has no table, so that the user is told what came instead of the list. */
export function pageKind(text: string): PageKind {
  const page = pageOf(text);
  const programs = page('script').length > 0 || page('noscript').length > 0;
  if (page('input[type="password" i]').length > 0) return 'login';
  const title = page('title').text();
  page('script, style, noscript, template').remove();
  const shown = page.root().text().replace(/\s+/g, ' ').trim();
  if (page('frameset, frame').length > 0 || page('link#shLink').length > 0) return 'frames';
  const short = shown.length < limits.htmlLeastCharacters * 5;
  if (short && robotWords.test(`${title} ${shown}`)) return 'robot-check';
  if (short && loginWords.test(`${title} ${page('form, button, a, h1').text()}`) && !cookieWords.test(shown))
    return 'login';
  if (short && cookieWords.test(shown)) return 'cookie-wall';
  return programs && shown.length < limits.htmlLeastCharacters ? 'script' : 'no-table';
}

/** A page as a tree. Trees cost far more than tables, and forms and links stand at the ends of a page. */
export function pageOf(text: string): CheerioAPI {
  const half = limits.htmlLookCharacters / 2;
  return load(text.length <= 2 * half ? text : `${text.slice(0, half)}\n${text.slice(-half)}`);
}
