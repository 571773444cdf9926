import { InputError } from '../../errors.ts';
import { say } from '../../text/index.ts';
import { XmlLimitError } from './xml-records.ts';

const undefinedEntity = /entity/i;

/** The sentence for whatever went wrong while a document was read (exit 3). */
export function xmlFailure(file: string, lineNumber: number, cause: unknown): InputError {
  const line = String(lineNumber);
  if (cause instanceof XmlLimitError)
    return new InputError(
      say(cause.limit === 'too-deep' ? 'import.xml-too-deep' : 'import.xml-text-too-long', { file, line }),
      3,
      { cause },
    );
  if (cause instanceof RangeError || cause instanceof TypeError)
    return new InputError(say('import.xml-encoding', { file }), 3, { cause });
  const isEntity = cause instanceof Error && undefinedEntity.test(cause.message);
  return new InputError(say(isEntity ? 'import.xml-entity' : 'import.xml-broken', { file, line }), 3, {
    cause,
  });
}
