import type { Decoded, DecodingEvidence, DecodingRules, DecodingUse } from '../src/model/decoding.ts';
import { formatNumber } from '../src/text/index.ts';

const evidenceWords: Readonly<Record<DecodingEvidence['level'], string>> = {
  tested: 'tested',
  source: 'stated by a source',
  form: 'only the code is attested',
  trade: 'trade knowledge',
};

/** docs/decoding.md: what each rule reads from a number, on what evidence, and whether it counts. */
export function decodingPage(
  files: readonly DecodingRules[],
  use: DecodingUse,
  isEnough: (evidence: DecodingEvidence, use: DecodingUse) => boolean,
): string {
  const sections = files.flatMap(({ manufacturer, grammars, rules, examples }) => [
    `## \`${manufacturer}\``,
    '',
    ...grammars.map(({ id, title, pattern }) => `- \`${id}\`: ${title.da} · *${title.en}*: \`${pattern}\``),
    '',
    '| rule | says | gives | evidence | used |',
    '|---|---|---|---|---|',
    ...rules.map(({ id, says, set, read, evidence }) => {
      const gives = [...stated(set), ...Object.keys(read).map((field) => `\`${field}\` from the number`)];
      const used = gives.length === 0 ? '' : isEnough(evidence, use) ? 'yes' : 'no';
      const cells = [`\`${id}\``, `${says.da} *${says.en}*`, gives.join(', '), evidenceCell(evidence), used];
      return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    }),
    '',
    ...examples.map(({ number, values }) => `- \`${number}\`: ${stated(values).join(', ')}`),
    '',
  ]);
  const share = formatNumber('en', use.minShare * 100);
  return [
    '# Model-number decoding',
    '',
    'What a model number says by its maker’s way of building numbers. A decoded value ranks below every value that was read, is marked wherever it is shown, and names neither brand nor model. It decides no must unless the profile says `"decoded": "counts"` of the feature: the verdict is unknown instead. What stands in brackets is not read, as it may be there or not; how many pixels a picture is across is in no number.',
    '',
    `A value is used as a need or an offer where its rule rests on ${use.levels.map((level) => `\`${level}\``).join(' or ')} evidence; a tested rule must have been held against at least ${use.minModels} known models, with ${share} % agreeing. ${use.why.da} *${use.why.en}*`,
    '',
    'The counts are taken over the models in catalog/cameras, and a test takes them anew. Many of those records were themselves compiled from makers’ pages by others, so that agreement is not wholly independent of the number.',
    '',
    ...sections,
  ].join('\n');
}

function stated(
  values: Readonly<Record<string, Decoded['values'][keyof Decoded['values']] | undefined>>,
): string[] {
  return Object.entries(values).map(([field, value]) => `\`${field}\` ${String(value)}`);
}

function evidenceCell(evidence: DecodingEvidence): string {
  const words = evidenceWords[evidence.level];
  if (evidence.level === 'tested') return `${words} ${evidence.agree}/${evidence.models}`;
  return 'url' in evidence ? `[${words}](${evidence.url})` : words;
}
