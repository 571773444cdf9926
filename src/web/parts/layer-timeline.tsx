import type { Claim } from '../../model/claim.ts';
import { periodText } from '../../reports/parts/claim-text.ts';
import type { Visit } from '../page.ts';
import { Scroll } from './scroll.tsx';

interface Layer {
  readonly layer: string;
  readonly claims: readonly Claim[];
  readonly earlier: readonly Claim[];
  readonly later: readonly Claim[];
}

const width = 720;
const left = 130;
const rowHeight = 26;
const leastYears = 10;

/** Who stood in which layer when; the claims themselves stand below in words. Where no source gives a beginning, the bar is open to the left. */
export function LayerTimeline({
  layers,
  asOf,
  visit: { says, language },
}: {
  readonly layers: readonly Layer[];
  readonly asOf: string;
  readonly visit: Visit;
}) {
  const rows = layers.flatMap(({ layer, earlier, claims, later }) =>
    distinct([...earlier, ...claims, ...later]).map((claim, index) => ({
      layer,
      claim,
      isFirst: index === 0,
    })),
  );
  if (rows.length === 0) return <p>{says('page.no-claims')}</p>;
  const today = yearOf(asOf);
  const years = rows.flatMap(({ claim }) =>
    [claim.from, claim.to].flatMap((day) => (day === null ? [] : yearOf(day))),
  );
  const first = Math.floor(Math.min(today - leastYears, ...years)) - 1;
  const last = Math.ceil(Math.max(today, ...years)) + 1;
  const x = (year: number) => left + ((year - first) * (width - left)) / (last - first);
  const ticks = Array.from({ length: 5 }, (_, index) => Math.round(first + ((last - first) * index) / 5));
  const height = rows.length * rowHeight + 24;
  return (
    <figure>
      <Scroll label={says('page.timeline')}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={says('page.timeline-text')}
          class="timeline"
        >
          {ticks.map((year) => (
            <>
              <line x1={x(year)} x2={x(year)} y1="0" y2={height - 18} class="tick" />
              <text x={x(year) + 3} y={height - 5} class="label">
                {String(year)}
              </text>
            </>
          ))}
          {rows.map(({ layer, claim, isFirst }, row) => {
            const from = claim.from === null ? first : yearOf(claim.from);
            const to = claim.to === null ? today : yearOf(claim.to);
            const period = periodText(claim, language).join(', ');
            return (
              <>
                {isFirst ? (
                  <text x="0" y={row * rowHeight + 18} class="label">
                    {says(`layer.${layer}`)}
                  </text>
                ) : null}
                <rect
                  x={x(from)}
                  y={row * rowHeight + 4}
                  width={Math.max(3, x(to) - x(from))}
                  height={rowHeight - 8}
                  class={`claim ${claim.status}${claim.from === null ? ' open' : ''}`}
                />
                <text x={Math.max(left, x(from)) + 5} y={row * rowHeight + 18} class="on-bar">
                  {`${claim.entity}${claim.country === null ? '' : ` (${claim.country})`}${period === '' ? '' : `, ${period}`}`}
                </text>
              </>
            );
          })}
          <line x1={x(today)} x2={x(today)} y1="0" y2={height - 18} class="today" />
        </svg>
      </Scroll>
      <figcaption>{says('page.timeline-key')}</figcaption>
    </figure>
  );
}

/** The same statement of several sources is one bar. */
function distinct(claims: readonly Claim[]): readonly Claim[] {
  return [
    ...new Map(
      claims.map((claim) => [[claim.entity, claim.country, claim.from, claim.to].join('|'), claim]),
    ).values(),
  ];
}

/** `2018` ► 2018, `2018-07` ► 2018.5. */
function yearOf(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return year + (month - 1) / 12;
}
