import { usePlace } from "#design/place.tsx";
import { formatGrowth } from "../population-sentences.ts";

type Row = { name: string; middle: number; low: number; high: number };
type Props = { id: string; title: string; description: string; rows: readonly Row[] };

const [width, left, right, rowHeight, foot] = [400, 118, 44, 17, 20];

/** Change as a point on its interval, around nought: who grows stands to the right of the line. */
export function GrowthPicture({ id, title, description, rows }: Props) {
  const { language } = usePlace();
  const low = Math.min(0, ...rows.map((one) => one.low));
  const high = Math.max(0, ...rows.map((one) => one.high));
  const x = (value: number) =>
    Math.round((left + ((value - low) / Math.max(1e-9, high - low)) * (width - left - right)) * 10) / 10;
  const height = rows.length * rowHeight + foot;
  return (
    <svg className="number-picture" viewBox={`0 0 ${width} ${height}`} aria-labelledby={`${id}-t ${id}-d`} role="img">
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{description}</desc>
      <line className="number-grid" x1={x(0)} x2={x(0)} y1={0} y2={height - foot} />
      <text x={x(0)} y={height - 6} textAnchor="middle">
        0 %
      </text>
      {rows.map((row, at) => {
        const y = at * rowHeight + rowHeight / 2;
        return (
          <g key={row.name}>
            <text x={left - 6} y={y + 3.5} textAnchor="end" className="picture-label">
              {row.name}
            </text>
            <line className="growth-interval" x1={x(row.low)} x2={x(row.high)} y1={y} y2={y} />
            <circle className="number-dot" cx={x(row.middle)} cy={y} r={3.2} />
            <text x={x(row.high) + 6} y={y + 3.5} className="picture-value">
              {formatGrowth(row.middle, language)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
