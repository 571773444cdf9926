import { type Outcome, outcomes } from '../../model/value.ts';
import { formatNumber, type Language } from '../../text/index.ts';
import type { Visit } from '../page.ts';

interface Bar {
  readonly label: string;
  readonly counts: Readonly<Record<Outcome, number>>;
}

const width = 640;
const labelWidth = 60;
const rowHeight = 30;
/** Narrower than this a figure does not fit into its part of the bar; the table beside says it. */
const leastForFigure = 24;

/** Cameras by outcome, a bar for each department; the table beside it says the same in figures. */
export function OutcomeChart({
  bars,
  title,
  language,
  says,
}: {
  readonly bars: readonly Bar[];
  readonly title: string;
  readonly language: Language;
  readonly says: Visit['says'];
}) {
  const most = Math.max(1, ...bars.map(({ counts }) => outcomes.reduce((sum, one) => sum + counts[one], 0)));
  const scale = (width - labelWidth) / most;
  return (
    <figure>
      <svg
        viewBox={`0 0 ${width} ${bars.length * rowHeight}`}
        role="img"
        aria-label={title}
        class="chart"
        preserveAspectRatio="xMinYMin meet"
      >
        {bars.map((bar, row) => (
          <>
            <text x="0" y={row * rowHeight + 19} class="label">
              {bar.label}
            </text>
            {parts(bar, scale).map(({ outcome, x, size, count }) => (
              <>
                <rect
                  x={labelWidth + x}
                  y={row * rowHeight + 4}
                  width={Math.max(1, size - 1)}
                  height={rowHeight - 8}
                  class={`bar ${outcome}`}
                />
                {size < leastForFigure ? null : (
                  <text
                    x={labelWidth + x + size / 2}
                    y={row * rowHeight + 19}
                    text-anchor="middle"
                    class={`figure ${outcome}`}
                  >
                    {formatNumber(language, count)}
                  </text>
                )}
              </>
            ))}
          </>
        ))}
      </svg>
      <figcaption>
        <ul class="legend">
          {outcomes.map((outcome) => (
            <li>
              <span class={`swatch ${outcome}`} aria-hidden="true"></span>
              {says(`outcome.${outcome}`)}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

function parts({ counts }: Bar, scale: number) {
  let x = 0;
  return outcomes.flatMap((outcome) => {
    const count = counts[outcome];
    if (count === 0) return [];
    const part = { outcome, count, x, size: count * scale };
    x += part.size;
    return part;
  });
}
