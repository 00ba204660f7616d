import { usePlace, useSay } from "#design/place.tsx";
import { formatNumber } from "#platform/format.ts";
import { formatShare } from "../figures.ts";
import { labTexts } from "../lab-texts.ts";
import type { StabilityGrid } from "../worker.ts";

const [width, height, left, top, base] = [400, 300, 46, 8, 262];

/** The size of the core's region for each combination of limits: the more municipalities, the darker. */
export function GridPicture({ grid }: { grid: StabilityGrid }) {
  const say = useSay();
  const { language } = usePlace();
  const { steps, sizes, containments, areas } = grid;
  const [fewest, most] = [Math.min(...areas), Math.max(...areas)];
  const [cellWidth, cellHeight] = [(width - left - 6) / steps, (base - top) / steps];
  const levels = Array.from({ length: most - fewest + 1 }, (_, at) => fewest + at);
  const shade = (value: number) => (most === fewest ? 0.6 : 0.12 + (0.88 * (value - fewest)) / (most - fewest));
  // Equal neighbours become one rectangle: a fine grid is then a small picture.
  const bars = sizes.flatMap((_, size) => {
    const found: { size: number; from: number; to: number; value: number }[] = [];
    for (let least = 0; least < steps; least++) {
      const value = areas[size * steps + least] ?? 0;
      const last = found.at(-1);
      if (last?.value === value) last.to = least + 1;
      else found.push({ size, from: least, to: least + 1, value });
    }
    return found;
  });
  const round = (value: number) => Math.round(value * 100) / 100;
  return (
    <>
      <ul className="share-key">
        {levels.map((level) => (
          <li key={level}>
            <svg viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
              <rect className="grid-cell" fillOpacity={shade(level)} width="16" height="12" />
            </svg>
            {level}
          </li>
        ))}
      </ul>
      <svg className="number-picture" viewBox={`0 0 ${width} ${height}`} aria-labelledby="grid-t grid-d" role="img">
        <title id="grid-t">{say(labTexts.gridPicture)}</title>
        <desc id="grid-d">{`${say(labTexts.gridPicture)}: ${fewest}–${most}`}</desc>
        {bars.map(({ size, from, to, value }) => (
          <rect
            key={`${size} ${from}`}
            className="grid-cell"
            shapeRendering="crispEdges"
            fillOpacity={round(shade(value))}
            x={round(left + size * cellWidth)}
            y={round(base - to * cellHeight)}
            width={round(cellWidth + 0.15)}
            height={round((to - from) * cellHeight + 0.15)}
          />
        ))}
        {[0, steps - 1].map((at) => (
          <g key={at}>
            <text x={left - 5} y={base - (at + 0.5) * cellHeight + 3} textAnchor="end">
              {formatShare(containments[at] ?? 0, language, 0)}
            </text>
            <text x={left + (at + 0.5) * cellWidth} y={base + 14} textAnchor={at === 0 ? "start" : "end"}>
              {formatNumber(Math.round(sizes[at] ?? 0), language)}
            </text>
          </g>
        ))}
        <text x={left + (width - left) / 2} y={base + 30} textAnchor="middle">
          {say(labTexts.sizeAxis)}
        </text>
        <text x={10} y={(base + top) / 2} textAnchor="middle" transform={`rotate(-90 10 ${(base + top) / 2})`}>
          {say(labTexts.containmentAxis)}
        </text>
      </svg>
    </>
  );
}
