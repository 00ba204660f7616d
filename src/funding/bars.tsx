import { useSay } from "#design/place.tsx";
import { funderTexts } from "./money-texts.ts";
import type { Funder } from "./vocabulary.ts";

export type Bar = { name: string; parts: { funder: Funder; amount: number }[]; text: string };

const [width, left, right] = [400, 8, 392];

/** Amounts as bars, each source with a shape of its own besides its colour; the name stands over its bar. */
export function Bars({
  id,
  title,
  description,
  bars,
  named = true,
}: {
  id: string;
  title: string;
  description: string;
  bars: readonly Bar[];
  /** Off where each bar is named by its one source. */
  named?: boolean;
}) {
  const say = useSay();
  const most = Math.max(1, ...bars.map((bar) => bar.parts.reduce((sum, part) => sum + part.amount, 0)));
  const funders = [...new Set(bars.flatMap((bar) => bar.parts.map((part) => part.funder)))];
  const row = 40;
  return (
    <figure className="money-figure">
      <svg
        className="money-bars"
        viewBox={`0 0 ${width} ${bars.length * row + 6}`}
        role="img"
        aria-labelledby={`${id}-t ${id}-d`}
      >
        <title id={`${id}-t`}>{title}</title>
        <desc id={`${id}-d`}>{description}</desc>
        <Patterns id={id} />
        {bars.map((bar, at) => {
          let x = left;
          const y = at * row + 20;
          return (
            <g key={`${bar.name} ${at}`}>
              <text x={left} y={y - 4}>
                {bar.name}
              </text>
              <text x={right} y={y - 4} textAnchor="end" className="money-value">
                {bar.text}
              </text>
              {bar.parts.map(({ funder, amount }) => {
                const wide = (amount / most) * (right - left);
                const from = x;
                x += wide;
                return (
                  <rect
                    key={funder}
                    className={`money-bar money-${funder}`}
                    x={round(from)}
                    y={y}
                    width={round(Math.max(wide, 0.5))}
                    height={12}
                    fill={fillOf(funder, id)}
                  />
                );
              })}
            </g>
          );
        })}
      </svg>
      {named && funders.length > 1 && (
        <figcaption>
          <ul className="money-key">
            {funders.map((funder) => (
              <li key={funder}>
                <svg viewBox="0 0 16 12" width="20" height="15" aria-hidden="true" focusable="false">
                  <rect
                    className={`money-bar money-${funder}`}
                    x="0.5"
                    y="0.5"
                    width="15"
                    height="11"
                    fill={fillOf(funder, id)}
                  />
                </svg>
                {say(funderTexts[funder])}
              </li>
            ))}
          </ul>
        </figcaption>
      )}
    </figure>
  );
}

function fillOf(funder: Funder, id: string): string | undefined {
  return funder === "county" || funder === "county-governor" ? `url(#${id}-${funder})` : undefined;
}

function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-county`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="money-ground" width="5" height="5" />
        <rect className="money-ink" width="2.2" height="5" />
      </pattern>
      <pattern id={`${id}-county-governor`} width="5" height="5" patternUnits="userSpaceOnUse">
        <rect className="money-ground" width="5" height="5" />
        <circle className="money-ink" cx="2.5" cy="2.5" r="1.2" />
      </pattern>
    </defs>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
