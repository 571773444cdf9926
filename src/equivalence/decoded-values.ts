import { features } from '../features/index.ts';
import { Specs } from '../model/camera.ts';
import type { Decoded, DecodedBy, DecodingUse } from '../model/decoding.ts';
import type { Source } from '../model/source.ts';
import type { SourcedValue } from '../model/value.ts';
import type { Values } from './values.ts';

/** What a number says on good enough evidence, feature by feature; each value names its rules, in words and as sources. */
export function decodedValues(decoded: Decoded | null, use: DecodingUse): Values {
  const values = new Map<string, SourcedValue>();
  if (decoded === null) return values;
  const used = new Map([...decoded.by].filter(([, { evidence }]) => isEnough(evidence, use)));
  const specs = Specs.parse(
    Object.fromEntries([...used.keys()].map((field) => [field, decoded.values[field]])),
  );
  for (const feature of features) {
    const value = feature.read(specs);
    const rules = [...new Set(feature.fields.flatMap((field) => used.get(field) ?? []))];
    if (value === null || rules.length === 0) continue;
    const words = {
      da: rules.map(({ says }) => says.da).join(' '),
      en: rules.map(({ says }) => says.en).join(' '),
    };
    values.set(feature.id, { value, from: 'decoded', sources: rules.map(sourceOf), words });
  }
  return values;
}

/** Whether a rule's evidence is good enough for its value to be a need or an offer. */
export function isEnough(
  evidence: DecodedBy['evidence'],
  { levels, minModels, minShare }: DecodingUse,
): boolean {
  if (!levels.includes(evidence.level)) return false;
  if (evidence.level !== 'tested') return true;
  return evidence.models >= minModels && evidence.agree >= minShare * evidence.models;
}

function sourceOf({ manufacturer, id, evidence }: DecodedBy): Source {
  const url = 'url' in evidence ? evidence.url : undefined;
  return {
    url: url ?? `urn:decoding-rule:${manufacturer}/${id}`,
    title: `decoding rule ${manufacturer}/${id}`,
    published: null,
    seen: null,
  };
}
