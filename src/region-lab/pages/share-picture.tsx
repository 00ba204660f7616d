type Row = { name: string; shares: readonly (number | null)[]; words: readonly string[] };
type Props = { id: string; title: string; description: string; parts: readonly string[]; rows: readonly Row[] };

const [width, left, rowHeight] = [400, 122, 26];

/** Each row divided into its parts, in one order; what is wide enough carries its share. Names of the parts stand in the key. */
export function SharePicture({ id, title, description, parts, rows }: Props) {
  return (
    <>
      <ul className="share-key">
        {parts.map((part, at) => (
          <li key={part}>
            <svg viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
              <rect className={`share-part share-part-${at}`} width="16" height="12" />
            </svg>
            {part}
          </li>
        ))}
      </ul>
      <svg
        className="number-picture"
        viewBox={`0 0 ${width} ${rows.length * rowHeight + 4}`}
        aria-labelledby={`${id}-t ${id}-d`}
        role="img"
      >
        <title id={`${id}-t`}>{title}</title>
        <desc id={`${id}-d`}>{description}</desc>
        {rows.map((row, at) => (
          <ShareRow key={row.name} row={row} parts={parts} y={at * rowHeight + 3} />
        ))}
      </svg>
    </>
  );
}

function ShareRow({ row, parts, y }: { row: Row; parts: readonly string[]; y: number }) {
  const reach = width - left;
  const known = row.shares.map((share) => share ?? 0);
  const starts = known.map((_, at) => known.slice(0, at).reduce((sum, one) => sum + one, 0));
  return (
    <g>
      <text x={left - 6} y={y + 14} textAnchor="end" className="picture-label">
        {row.name}
      </text>
      {known.map((share, at) => {
        const [x, size] = [left + (starts[at] ?? 0) * reach, share * reach];
        return share > 0 ? (
          <g key={parts[at]}>
            <rect
              className={`share-part share-part-${at}`}
              x={round(x)}
              y={y}
              width={round(Math.max(0.3, size - 0.8))}
              height={rowHeight - 6}
            >
              <title>{`${row.name}, ${parts[at]}: ${row.words[at]}`}</title>
            </rect>
            {share >= 0.085 && (
              <text x={round(x + size / 2)} y={y + 14} textAnchor="middle" className={`share-text share-text-${at}`}>
                {Math.round(share * 100)}
              </text>
            )}
          </g>
        ) : null;
      })}
    </g>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
