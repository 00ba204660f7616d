import { usePlace } from "#design/place.tsx";
import { formatNumber } from "#platform/format.ts";

type Side = { name: string; counts: readonly number[]; className: string; outline?: readonly number[] };
type Props = {
  id: string;
  title: string;
  description: string;
  groups: readonly string[];
  left: Side;
  right: Side;
};

const [width, rowHeight, head, gutter] = [400, 12, 26, 44];
const reach = (width - gutter) / 2 - 6;

/** Two sides by age, the oldest on top, on one scale. An outline is another year behind the bars. */
export function AgeTower({ id, title, description, groups, left, right }: Props) {
  const { language } = usePlace();
  const all = [left, right].flatMap((side) => [...side.counts, ...(side.outline ?? [])]);
  const most = Math.max(1, ...all);
  const height = head + groups.length * rowHeight + 20;
  const length = (count: number) => Math.round((count / most) * reach * 10) / 10;
  const y = (group: number) => head + (groups.length - 1 - group) * rowHeight;
  const middle = width / 2;
  const bar = (side: Side, sign: -1 | 1) => {
    const start = middle + (sign * gutter) / 2;
    const from = (count: number) => (sign < 0 ? start - length(count) : start);
    return (
      <g>
        <text className="number-name" x={start} y={head - 10} textAnchor={sign < 0 ? "end" : "start"}>
          {side.name}
        </text>
        {side.counts.map((count, group) => (
          <rect
            key={groups[group]}
            className={side.className}
            x={from(count)}
            y={y(group) + 1}
            width={length(count)}
            height={rowHeight - 2}
          >
            <title>{`${side.name}, ${groups[group]}: ${formatNumber(count, language)}`}</title>
          </rect>
        ))}
        {(side.outline ?? []).map((count, group) => {
          const end = start + sign * length(count);
          return (
            <line
              key={groups[group]}
              className="number-outline"
              x1={end}
              x2={end}
              y1={y(group)}
              y2={y(group) + rowHeight}
            />
          );
        })}
      </g>
    );
  };
  return (
    <svg className="number-picture" viewBox={`0 0 ${width} ${height}`} aria-labelledby={`${id}-t ${id}-d`} role="img">
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{description}</desc>
      {bar(left, -1)}
      {bar(right, 1)}
      {groups.map((group, at) => (
        <text key={group} x={middle} y={y(at) + rowHeight - 3} textAnchor="middle" className="number-age">
          {group}
        </text>
      ))}
      <text x={6} y={height - 5}>
        {formatNumber(most, language)}
      </text>
      <text x={width - 6} y={height - 5} textAnchor="end">
        {formatNumber(most, language)}
      </text>
      <text x={middle} y={height - 5} textAnchor="middle">
        0
      </text>
    </svg>
  );
}
