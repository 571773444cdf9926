import { isIP } from 'node:net';
import { InputError } from '../errors.ts';
import { say } from '../text/index.ts';
import { isPrivateAddress } from './private-address.ts';

/** What the user has allowed beyond the ordinary. */
export interface WebRules {
  readonly allowHttp: boolean;
  readonly allowPrivate: boolean;
}

/** Whether a word on the command line is an address and no file. One letter before the colon is a Windows drive. */
export function isAddress(source: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(source);
}

/**
 * The address, checked; every hop is checked anew. Odd spellings of numbers (2130706433, 0x7f.1) are the address they
 * mean. @throws InputError (exit 2) for one that is not https, holds a user name, or leads to a machine near us.
 */
export function webAddress(source: string, { allowHttp, allowPrivate }: WebRules): URL {
  if (!URL.canParse(source))
    throw new InputError(say('web.bad-address', { file: withoutSecrets(source) }), 2);
  const url = new URL(source);
  const file = labelOf(url);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new InputError(say('web.scheme', { file }), 2);
  if (url.username !== '' || url.password !== '') throw new InputError(say('web.user-info', { file }), 2);
  if (url.protocol === 'http:' && !allowHttp) throw new InputError(say('web.no-http', { file }), 2);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && isIP(host) !== 0 && isPrivateAddress(host)) throw privateAddress(file);
  return url;
}

export function privateAddress(file: string): InputError {
  return new InputError(say('web.private', { file }), 2);
}

/** What is shown and kept of an address: no user, and no query, which may hold a key. */
export function labelOf({ protocol, host, pathname }: URL): string {
  return `${protocol}//${host}${pathname}`;
}

/** An address that may not even be one, without what stands before an @ or behind a question mark. */
export function withoutSecrets(source: string): string {
  return source.replace(/\/\/[^/?#]*@/, '//').replace(/[?#].*$/, '');
}
