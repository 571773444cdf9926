import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import type { AxiosResponse } from 'axios';
import { InputError } from '../errors.ts';
import { limits } from '../importers/reading/limits.ts';
import { say } from '../text/index.ts';
import { toolVersion } from './package-root.ts';
import { isPrivateAddress } from './private-address.ts';
import { labelOf, privateAddress, type WebRules, webAddress } from './web-address.ts';
import { readBody } from './web-body.ts';
import { answerProblem, connectionProblem } from './web-problems.ts';

type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

export interface WebOptions extends WebRules {
  /** How names become addresses; the system's way where none is given. */
  readonly resolve?: Resolve;
  readonly answerSeconds?: number;
  readonly seconds?: number;
}

/** What a server said of a file's edition, for asking next time whether there is a newer one. */
export interface Edition {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface Fetched extends Edition {
  /** Where the file was in the end, after any redirects. */
  readonly url: URL;
  /** Null where the server says that it is the edition we have. */
  readonly bytes: Uint8Array | null;
}

/** Names to addresses, every one of them. */
const resolveBySystem: Resolve = (host) => promisify(systemLookup)(host, { all: true });

/**
 * Fetches one file. Only the addresses that were checked are connected to, so a name that changes its meaning between
 * check and connection gains nothing. @throws InputError: exit 2 for an address that is not allowed, exit 3 for a
 * server that cannot be reached, wants a login, has no such file, or sends too much, too slowly or in circles.
 */
export async function fetchUrl(
  address: string,
  options: WebOptions,
  known: Edition | null = null,
): Promise<Fetched> {
  const label = labelOf(webAddress(address, options));
  const stop = new AbortController();
  const seconds = options.seconds ?? limits.webSeconds;
  const whole = setTimeout(() => stop.abort(), seconds * 1_000);
  try {
    return await follow(address, options, known, stop);
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (stop.signal.aborted) throw new InputError(say('web.too-slow', { file: label, seconds }), 3);
    throw connectionProblem(label, error);
  } finally {
    clearTimeout(whole);
    stop.abort();
  }
}

async function follow(
  address: string,
  options: WebOptions,
  known: Edition | null,
  stop: AbortController,
): Promise<Fetched> {
  let url = webAddress(address, options);
  for (let hop = 0; hop <= limits.webRedirects; hop += 1) {
    const response = await ask(url, options, known, stop);
    const { location } = response.headers;
    const isRedirect = [301, 302, 303, 307, 308].includes(response.status);
    if (!isRedirect || typeof location !== 'string') return answer(url, response, stop.signal);
    response.data.destroy();
    if (!URL.canParse(location, url.href)) throw answerProblem(labelOf(url), response.status);
    url = webAddress(new URL(location, url).href, options);
  }
  throw new InputError(
    say('web.redirects', { file: labelOf(webAddress(address, options)), most: limits.webRedirects }),
    3,
  );
}

async function ask(
  url: URL,
  options: WebOptions,
  known: Edition | null,
  stop: AbortController,
): Promise<AxiosResponse<Readable>> {
  let refusal: InputError | null = null;
  const lookup = checkedLookup(options, () => {
    refusal = privateAddress(labelOf(url));
    return refusal;
  });
  const answered = setTimeout(() => stop.abort(), (options.answerSeconds ?? limits.webAnswerSeconds) * 1_000);
  try {
    // Loaded where an address is asked for: it is a fifth of all that a command would load at its start.
    const { default: axios } = await import('axios');
    return await axios.request<Readable>({
      url: url.href,
      adapter: 'http',
      responseType: 'stream',
      // Hops, sizes and packing are checked here, one by one; a proxy would look names up where nobody checks.
      maxRedirects: 0,
      decompress: false,
      proxy: false,
      httpAgent: new HttpAgent({ lookup }),
      httpsAgent: new HttpsAgent({ lookup }),
      validateStatus: () => true,
      signal: stop.signal,
      headers: {
        accept: '*/*',
        'accept-encoding': 'gzip, deflate, br',
        'user-agent': `skifte/${toolVersion()}`,
        ...(known?.etag ? { 'if-none-match': known.etag } : {}),
        ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
      },
    });
  } catch (error) {
    throw refusal ?? error;
  } finally {
    clearTimeout(answered);
  }
}

/** A name is looked up once, all its addresses are checked, and the connection is made to one of those. */
function checkedLookup(
  { allowPrivate, resolve = resolveBySystem }: WebOptions,
  refuse: () => InputError,
): LookupFunction {
  return (host, { all }, callback) => {
    resolve(host).then(
      (addresses) => {
        const [first] = addresses;
        if (first === undefined)
          return callback(Object.assign(new Error(host), { code: 'ENOTFOUND' }), '', 0);
        if (!allowPrivate && addresses.some(({ address }) => isPrivateAddress(address)))
          return callback(refuse(), '', 0);
        return all === true ? callback(null, [...addresses]) : callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };
}

async function answer(url: URL, response: AxiosResponse<Readable>, signal: AbortSignal): Promise<Fetched> {
  const { status, headers, data } = response;
  const text = (name: string) => (typeof headers[name] === 'string' ? headers[name] : null);
  const edition = { url, etag: text('etag'), lastModified: text('last-modified') };
  if (status === 304) {
    data.destroy();
    return { ...edition, bytes: null };
  }
  if (status < 200 || status > 299) {
    data.destroy();
    throw answerProblem(labelOf(url), status);
  }
  return { ...edition, bytes: await readBody(labelOf(url), data, text('content-encoding'), signal) };
}
