import type { DecodedBy } from '../../model/decoding.ts';
import type { Block } from '../../model/document.ts';
import type { FeatureValue } from '../../model/value.ts';
import { type Language, type MessageKey, sentence } from '../../text/index.ts';

/** What a model number says that names no model we know. `used`: good enough to count where models are compared. */
export interface DecodedView {
  readonly number: string;
  /** The brand whose way of building numbers it follows; whose camera it is nobody has said. */
  readonly builtAs: string;
  readonly values: Readonly<Record<string, FeatureValue>>;
  readonly rules: readonly (Omit<DecodedBy, 'manufacturer'> & { readonly used: boolean })[];
}

/** The decoded numbers of some texts, rule by rule with its evidence; nothing where none was decoded. */
export function decodedBlocks(
  found: readonly { readonly text: string; readonly decoded: DecodedView | null }[],
  language: Language,
): readonly Block[] {
  const blocks = found.flatMap(({ text, decoded }) =>
    decoded === null ? [] : numberBlocks(text, decoded, language),
  );
  if (blocks.length === 0) return [];
  return [{ type: 'heading', level: 2, text: sentence(language, 'identity.decoded-heading') }, ...blocks];
}

function numberBlocks(
  text: string,
  { number, builtAs, rules }: DecodedView,
  language: Language,
): readonly Block[] {
  const paragraph: Block = {
    type: 'paragraph',
    text: sentence(language, 'identity.decoded', { text, number, maker: builtAs }),
  };
  if (rules.length === 0)
    return [paragraph, { type: 'paragraph', text: sentence(language, 'identity.decoded-nothing') }];
  const items = rules.map(({ says, evidence, used, fields }) => {
    const key = used || fields.length === 0 ? 'identity.decoded-rule' : 'identity.decoded-hint';
    return sentence(language, key, { says: says[language], evidence: evidenceText(evidence, language) });
  });
  return [paragraph, { type: 'list', items }];
}

function evidenceText(evidence: DecodedBy['evidence'], language: Language): string {
  const { agree, models } = evidence.level === 'tested' ? evidence : { agree: 0, models: 0 };
  return sentence(language, `identity.evidence.${evidence.level}` satisfies MessageKey, { agree, models });
}
