type Row = { name: string; value: number | null; interval: readonly [number, number] | null; text: string };
type Props = { id: string; title: string; description: string; rows: readonly Row[] };

const [width, left, right, rowHeight] = [400, 122, 104, 24];

/** Bars from nought with the interval across their ends, each with its figure written out. */
export function IntervalPicture({ id, title, description, rows }: Props) {
  const most = Math.max(1e-9, ...rows.map((one) => one.interval?.[1] ?? one.value ?? 0));
  const x = (value: number) => Math.round((left + (value / most) * (width - left - right)) * 10) / 10;
  return (
    <svg
      className="number-picture"
      viewBox={`0 0 ${width} ${rows.length * rowHeight + 4}`}
      aria-labelledby={`${id}-t ${id}-d`}
      role="img"
    >
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{description}</desc>
      {rows.map(({ name, value, interval, text }, at) => {
        const y = at * rowHeight + rowHeight / 2 + 2;
        const end = x(interval?.[1] ?? value ?? 0);
        return (
          <g key={name}>
            <text x={left - 6} y={y + 4} textAnchor="end" className="picture-label">
              {name}
            </text>
            {value === null ? (
              <rect className="number-hidden" x={left} y={y - 7} width={30} height={14} />
            ) : (
              <rect className="number-bar-then" x={left} y={y - 7} width={Math.max(0.5, x(value) - left)} height={14} />
            )}
            {interval && (
              <path
                className="number-interval"
                d={`M${x(interval[0])} ${y}H${x(interval[1])}M${x(interval[0])} ${y - 4}v8M${x(interval[1])} ${y - 4}v8`}
              />
            )}
            <text x={(value === null ? left + 30 : end) + 6} y={y + 4} className="picture-value">
              {text}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
