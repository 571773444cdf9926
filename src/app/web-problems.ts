import { InputError } from '../errors.ts';
import { say } from '../text/index.ts';

/** What a server's refusal means for the user. */
export function answerProblem(file: string, status: number): InputError {
  const key =
    status === 401 || status === 403 || status === 407
      ? 'web.needs-login'
      : status === 404 || status === 410
        ? 'web.not-found'
        : status === 429 || status >= 500
          ? 'web.busy'
          : 'web.status';
  return new InputError(say(key, { file, status: String(status) }), 3);
}

/** What a failed connection means for the user. The library's error is not kept: it holds the whole address. */
export function connectionProblem(file: string, error: unknown): InputError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return new InputError(say('web.no-host', { file }), 3);
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code))
    return new InputError(say('web.certificate', { file, code }), 3);
  return new InputError(say('web.no-connection', { file, code: code === '' ? '?' : code }), 3);
}
