import { createHash } from 'node:crypto';
import { InputError } from '../errors.ts';
import { decodeHtml } from '../importers/reading/html-encoding.ts';
import { isHtml } from '../importers/reading/html-look.ts';
import { limits } from '../importers/reading/limits.ts';
import { say } from '../text/index.ts';
import { type Edition, type Fetched, fetchUrl, type WebOptions } from './fetch-url.ts';
import { labelOf } from './web-address.ts';

/** A list as it came from the web: one file, or a page with the pages that follow it. */
export interface FetchedList extends Edition {
  readonly label: string;
  /** None where the server says that the list is the one we have. */
  readonly pages: readonly Uint8Array[];
}

/**
 * Fetches a list with all its pages, on the same origin only, none twice. @throws InputError as fetchUrl does, and
 * where the list does not end: half a catalogue is worse than none.
 */
export async function fetchList(
  address: string,
  options: WebOptions,
  known: Edition | null,
): Promise<FetchedList> {
  const started = Date.now();
  const first = await fetchUrl(address, options, known);
  const { etag, lastModified } = first;
  const label = labelOf(first.url);
  const pages: Uint8Array[] = [];
  const visited = new Set([address, first.url.href]);
  const seen = new Set<string>();
  let bytes = 0;
  let page: Fetched | null = first;
  while (page !== null && page.bytes !== null) {
    const hash = createHash('sha256').update(page.bytes).digest('hex');
    // Some shops answer with the last page again, for ever.
    if (seen.has(hash)) break;
    seen.add(hash);
    pages.push(page.bytes);
    bytes += page.bytes.length;
    if (bytes > limits.fileBytes)
      throw new InputError(
        say('import.too-large', { file: label, megabytes: limits.fileBytes / 1_000_000 }),
        3,
      );
    const next = await nextOf(page.url, page.bytes, pages.length, visited);
    if (next !== null && pages.length >= limits.webPages)
      throw new InputError(say('web.too-many-pages', { file: label, pages: limits.webPages }), 3);
    const seconds = (options.seconds ?? limits.webSeconds) - (Date.now() - started) / 1_000;
    page = next === null ? null : await fetchUrl(next, { ...options, seconds: Math.max(0.001, seconds) });
    if (next !== null) visited.add(next);
    if (page !== null && page.url.origin !== first.url.origin)
      throw new InputError(say('web.left-origin', { file: label, page: pages.length + 1 }), 3);
  }
  return { label, pages, etag, lastModified };
}

async function nextOf(
  { href, origin }: URL,
  bytes: Uint8Array,
  ordinal: number,
  visited: ReadonlySet<string>,
): Promise<string | null> {
  if (!isHtml(bytes.subarray(0, 8_192))) return null;
  const { nextPages } = await import('../importers/reading/next-pages.ts');
  const places = nextPages(decodeHtml(bytes).text, href, ordinal);
  return places.find((place) => new URL(place).origin === origin && !visited.has(place)) ?? null;
}
