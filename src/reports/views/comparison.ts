import { featureName } from '../../equivalence/words.ts';
import type { Block, Document } from '../../model/document.ts';
import type { Candidate, FeatureComparison } from '../../model/run.ts';
import type { Source } from '../../model/source.ts';
import { type Language, type MessageKey, sentence, speaker } from '../../text/index.ts';
import { disputesText } from '../parts/dispute-text.ts';
import { changesText } from '../parts/relaxation-text.ts';
import { shortfallText } from '../parts/shortfall-text.ts';
import { column, row, table, text } from './blocks.ts';
import { lineText } from './line-text.ts';

/** One installed camera beside one candidate, with all that a buyer needs to forward it. */
export interface ComparisonView {
  readonly installed: {
    readonly name: string;
    readonly quality: string | null;
    readonly sources: readonly Source[];
  };
  readonly candidate: Omit<Candidate, 'line'> & { readonly line: Candidate['line'] | null };
  readonly candidateSources: readonly Source[];
  readonly candidateName: string;
  /** Why the origin verdict is what it is, one sentence each. */
  readonly originReasons: readonly string[];
  readonly policy: string;
  readonly profile: string;
  readonly asOf: string;
  readonly notice: string | null;
}

/** The comparison as a document: the answer first, then what is lost, then every feature, then the sources. */
export function comparisonDocument(view: ComparisonView, language: Language): Document {
  const { installed, candidate, candidateName } = view;
  const says = speaker(language);
  const blocks: Block[] = [
    ...(view.notice === null ? [] : [{ type: 'notice' as const, text: view.notice }]),
    {
      type: 'paragraph',
      text: says(`view.class-says.${candidate.class}`, {
        installed: installed.name,
        candidate: candidateName,
      }),
    },
    {
      type: 'list',
      items: [
        ...summary(candidate.features, language),
        ...wouldDo(view, language),
        ...disputesText(candidate.disputedValues ?? [], language),
      ],
    },
    { type: 'heading', level: 2, text: says('view.origin-heading') },
    {
      type: 'paragraph',
      text: says('view.origin-verdict', {
        candidate: candidateName,
        policy: view.policy,
        verdict: says(`origin-word.${candidate.origin}`),
      }),
    },
    { type: 'list', items: view.originReasons },
    { type: 'heading', level: 2, text: says('view.on-agreement') },
    candidate.line === null
      ? { type: 'paragraph', text: says('view.not-on-agreement') }
      : {
          type: 'list',
          items: [candidate.line, ...candidate.otherLines].map((line) => lineText(line, language)),
        },
    { type: 'heading', level: 2, text: says('view.features-heading') },
    featureTable(candidate.features, language),
    { type: 'heading', level: 2, text: says('view.sources-heading') },
    { type: 'list', items: sources(installed.name, installed.quality, installed.sources, language) },
    { type: 'list', items: sources(candidateName, candidate.quality, view.candidateSources, language) },
  ];
  return {
    id: 'comparison',
    language,
    title: says('view.comparison-title', { installed: installed.name, candidate: candidateName }),
    provenance: [
      [says('view.policy'), view.policy],
      [says('view.profile'), view.profile],
      [says('view.as-of'), view.asOf],
    ],
    blocks,
  };
}

/** Of a candidate that falls short: what would have to be accepted, and what confirmed, for it to do. */
function wouldDo({ candidate, candidateName }: ComparisonView, language: Language): readonly string[] {
  if (candidate.class !== 'downgrade') return [];
  const musts = candidate.features.filter(({ importance }) => importance === 'must');
  const changes = musts
    .filter(({ verdict }) => verdict === 'worse')
    .map(({ id, need, offer }) => changesText([id], { [id]: need }, { [id]: offer }, language))
    .join(' + ');
  const open = musts
    .filter(({ verdict }) => verdict === 'unknown')
    .map(({ id }) => featureName(id, language));
  if (open.length === 0) return [sentence(language, 'view.would-do', { candidate: candidateName, changes })];
  const values = { candidate: candidateName, changes, features: open.join(', ') };
  return [sentence(language, 'view.would-do-if', values)];
}

/** What is lost, gained and to be verified, in one line each; a loss of a must comes first. */
function summary(features: readonly FeatureComparison[], language: Language): readonly string[] {
  const names = (list: readonly FeatureComparison[]) =>
    list.length === 0
      ? sentence(language, 'word.none')
      : list.map(({ id }) => featureName(id, language)).join(', ');
  const howMuch = (list: readonly FeatureComparison[]) =>
    list.length === 0
      ? sentence(language, 'word.none')
      : list.map((feature) => shortfallText(feature, language)).join(', ');
  const those = (verdict: FeatureComparison['verdict'], ...importances: readonly string[]) =>
    features.filter((feature) => feature.verdict === verdict && importances.includes(feature.importance));
  const short = features.filter((feature) => feature.short === true);
  const assumed = features.filter(
    ({ needFrom, importance, verdict }) =>
      needFrom === 'assumed' && importance === 'must' && verdict !== 'not-needed',
  );
  const lines = [
    sentence(language, 'view.lost-musts', { features: howMuch(those('worse', 'must')) }),
    sentence(language, 'view.lost-others', { features: howMuch(those('worse', 'should', 'info')) }),
    ...(short.length === 0
      ? []
      : [sentence(language, 'view.within-tolerance', { features: howMuch(short) })]),
    sentence(language, 'view.gained', { features: names(those('better', 'must', 'should', 'info')) }),
    sentence(language, 'view.unknown-musts', { features: names(those('unknown', 'must')) }),
    sentence(language, 'view.to-verify', {
      features: names(those('unknown', 'should').filter(({ need }) => need !== null)),
    }),
  ];
  return assumed.length === 0
    ? lines
    : [...lines, sentence(language, 'view.assumed', { features: names(assumed) })];
}

function featureTable(features: readonly FeatureComparison[], language: Language) {
  const says = speaker(language);
  const told = features.filter(
    ({ need, offer, importance }) => importance === 'must' || need !== null || offer !== null,
  );
  return table(
    'features',
    '',
    [
      column('importance', says('view.importance')),
      column('verdict', says('view.verdict')),
      column('why', says('view.why')),
      column('need-from', says('view.need-from')),
      column('offer-from', says('view.offer-from')),
    ],
    told.map(({ importance, verdict, why, needFrom, offerFrom, needWords, offerWords }) =>
      row(
        text(says(`importance.${importance}`)),
        text(says(`verdict.${verdict}`)),
        text(why),
        text(from(needFrom, needWords, language)),
        text(from(offerFrom, offerWords, language)),
      ),
    ),
    features.length === told.length
      ? []
      : [sentence(language, 'view.untold', { count: features.length - told.length })],
  );
}

function from(origin: string, words: string | null, language: Language): string {
  // The words say who has answered and when.
  if (origin === 'answer' && words !== null) return words;
  const name = sentence(language, `value-from.${origin}` as MessageKey);
  return words === null ? name : `${name} ("${words}")`;
}

function sources(
  name: string,
  quality: string | null,
  list: readonly Source[],
  language: Language,
): readonly string[] {
  if (list.length === 0) return [sentence(language, 'view.no-sources', { name })];
  return list.map(({ title, url }) =>
    sentence(language, 'view.source', { name, quality: quality ?? '–', title, url }),
  );
}
