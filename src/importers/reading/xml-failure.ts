import { InputError } from '../../errors.ts';
import { type MessageKey, say } from '../../text/index.ts';
import { type XmlLimit, XmlLimitError } from './xml-records.ts';

const limitSentences = {
  'too-deep': 'import.xml-too-deep',
  'text-too-long': 'import.xml-text-too-long',
  'too-many-elements': 'trade.xml-too-many-elements',
} as const satisfies Record<XmlLimit, MessageKey>;

const undefinedEntity = /entity/i;

/** The sentence for whatever went wrong while a document was read (exit 3). */
export function xmlFailure(file: string, lineNumber: number, cause: unknown): InputError {
  const line = String(lineNumber);
  if (cause instanceof XmlLimitError)
    return new InputError(say(limitSentences[cause.limit], { file, line }), 3, { cause });
  if (cause instanceof RangeError || cause instanceof TypeError)
    return new InputError(say('import.xml-encoding', { file }), 3, { cause });
  const isEntity = cause instanceof Error && undefinedEntity.test(cause.message);
  return new InputError(say(isEntity ? 'import.xml-entity' : 'import.xml-broken', { file, line }), 3, {
    cause,
  });
}
