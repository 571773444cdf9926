import { pageOf } from './page-kind.ts';

const nextWords = /^(næste( side)?|vis flere|next( page)?|nästa( sida)?|neste( side)?|[»›>→])\s*[»›>→]?$/i;
const pagerNames = /pag(e|in|er)|side/i;

/**
 * Where the list of a page goes on, as absolute addresses, the surest first: what the page itself calls the next one,
 * a link called "næste", the link with the number after this page's (`ordinal` counts from 1).
 */
export function nextPages(text: string, address: string, ordinal: number): readonly string[] {
  const page = pageOf(text);
  const base = absolute(page('base[href]').attr('href'), address) ?? address;
  const stated: string[] = [];
  const called: string[] = [];
  const numbered: string[] = [];
  for (const element of page('link[href], a[href]').toArray()) {
    const link = page(element);
    const place = absolute(link.attr('href'), base);
    if (place === null || link.is('[aria-disabled="true"], .disabled, .disabled *')) continue;
    const words = [link.text(), link.attr('aria-label'), link.attr('title')].map((word) =>
      (word ?? '').replace(/\s+/g, ' ').trim(),
    );
    const surroundings = link
      .parents()
      .toArray()
      .slice(0, 4)
      .map(
        (parent) =>
          `${page(parent).attr('class')} ${page(parent).attr('id')} ${page(parent).attr('aria-label')}`,
      );
    if ((link.attr('rel') ?? '').toLowerCase().split(/\s+/).includes('next')) stated.push(place);
    else if (words.some((word) => nextWords.test(word))) called.push(place);
    else if (
      words[0] === String(ordinal + 1) &&
      (holdsNumber(place, ordinal + 1) || surroundings.some((name) => pagerNames.test(name)))
    )
      numbered.push(place);
  }
  return [...new Set([...stated, ...called, ...numbered])];
}

/** `page=2`, `/side/2`, `liste-2.html`. */
function holdsNumber(address: string, number: number): boolean {
  const { pathname, search } = new URL(address);
  return new RegExp(`(?<!\\d)${number}(?!\\d)`).test(`${pathname.split('/').at(-1)}${search}`);
}

/** Without the place within the page; null for what leads to no page. */
function absolute(href: string | undefined, base: string): string | null {
  if (href === undefined || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  url.hash = '';
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}
