import type { Candidate, FeatureComparison, LineReference } from '../../model/run.ts';
import { asText } from '../../reports/parts/shortfall-text.ts';
import { priceText } from '../../reports/views/line-text.ts';
import type { Visit } from '../page.ts';
import { Scroll } from './scroll.tsx';
import { ClassWord, OriginSign, VerdictSign } from './signs.tsx';

interface Shown {
  readonly visit: Visit;
  readonly installed: string;
  readonly candidates: readonly Candidate[];
  readonly linkTo: (line: LineReference) => string;
}

/** Feature by feature: what differs or is unknown first, the rest folded away; the reasons are one press away. */
export function CompareTable(shown: Shown) {
  const { candidates, visit } = shown;
  const [first] = candidates;
  if (first === undefined) return null;
  const ids = first.features
    .filter(({ importance, need, offer }) => importance === 'must' || need !== null || offer !== null)
    .map(({ id }) => id);
  const differs = ids.filter((id) => candidates.some((candidate) => isTelling(featureOf(candidate, id))));
  const same = ids.filter((id) => !differs.includes(id));
  return (
    <>
      <Features {...shown} ids={differs} caption={visit.says('page.differences')} withHead={true} />
      {same.length === 0 ? null : (
        <details>
          <summary>{visit.says('page.same', { count: same.length })}</summary>
          <Features {...shown} ids={same} caption={visit.says('page.same-caption')} withHead={false} />
        </details>
      )}
    </>
  );
}

function Features({
  visit,
  installed,
  candidates,
  linkTo,
  ids,
  caption,
  withHead,
}: Shown & { readonly ids: readonly string[]; readonly caption: string; readonly withHead: boolean }) {
  const { says } = visit;
  return (
    <Scroll label={caption}>
      <table class="compare">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{says('page.feature')}</th>
            <th scope="col">{says('page.today', { name: installed })}</th>
            {candidates.map((candidate) => (
              <th scope="col">
                {nameOf(candidate)}
                {withHead ? (
                  <CandidateHead visit={visit} candidate={candidate} to={linkTo(candidate.line)} />
                ) : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ids.map((id) => (
            <FeatureRow visit={visit} id={id} candidates={candidates} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function CandidateHead({
  visit: { says, language },
  candidate: { class: matchClass, origin, line },
  to,
}: {
  readonly visit: Visit;
  readonly candidate: Candidate;
  readonly to: string;
}) {
  return (
    <span class="candidate-head">
      <ClassWord name={matchClass} says={says} />
      <OriginSign origin={origin} says={says} />
      <span>{priceText(line.price, language)}</span>
      <span>
        {line.supplier} {line.item}
      </span>
      <a href={to}>{says('page.whole-comparison')}</a>
    </span>
  );
}

function FeatureRow({
  visit: { says, language },
  id,
  candidates,
}: {
  readonly visit: Visit;
  readonly id: string;
  readonly candidates: readonly Candidate[];
}) {
  const of = candidates.map((candidate) => featureOf(candidate, id));
  const need = of.find((feature) => feature !== null) ?? null;
  return (
    <tr>
      <th scope="row">
        {says(`feature.${id}`)}
        {need === null ? null : <span class="importance">{says(`importance.${need.importance}`)}</span>}
        <details class="why">
          <summary>{says('page.where-from')}</summary>
          {need === null ? null : (
            <p>
              {says('page.today-from')}: {from(need.needFrom, need.needWords, says)}
            </p>
          )}
          {of.map((feature, index) =>
            feature === null ? null : (
              <p>
                {candidates[index]?.model ?? says('page.not-known')}: {feature.why}{' '}
                {from(feature.offerFrom, feature.offerWords, says)}
              </p>
            ),
          )}
        </details>
      </th>
      <td>{need?.need == null ? says('page.nobody-says') : asText(id, need.need, language)}</td>
      {of.map((feature) => (
        <td>
          {feature === null ? (
            says('page.nobody-says')
          ) : (
            <>
              <VerdictSign verdict={feature.verdict} short={feature.short === true} says={says} />
              <span class="value">
                {feature.offer === null ? says('page.nobody-says') : asText(id, feature.offer, language)}
              </span>
            </>
          )}
        </td>
      ))}
    </tr>
  );
}

function isTelling(feature: FeatureComparison | null): boolean {
  if (feature === null) return true;
  return (
    feature.short === true ||
    feature.verdict === 'worse' ||
    feature.verdict === 'better' ||
    (feature.verdict === 'unknown' && feature.importance !== 'info')
  );
}

function featureOf({ features }: Candidate, id: string): FeatureComparison | null {
  return features.find((feature) => feature.id === id) ?? null;
}

function nameOf({ brand, model }: Candidate): string {
  return [brand, model].filter((part) => part !== null).join(' ');
}

function from(origin: string, words: string | null, says: Visit['says']): string {
  const name = says(`value-from.${origin}`);
  return words === null ? name : `${name} („${words}“)`;
}
