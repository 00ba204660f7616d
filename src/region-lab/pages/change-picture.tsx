import { usePlace } from "#design/place.tsx";
import { formatNumber } from "#platform/format.ts";

type Bar = { name: string; dashed: boolean; parts: readonly number[]; sum: string };
type Props = { id: string; title: string; description: string; parts: readonly string[]; bars: readonly Bar[] };

const [width, left, right, rowHeight, foot] = [400, 74, 58, 26, 18];

/** Each period as a bar that goes both ways from nought: gains to the right, losses to the left, the sum written out. */
export function ChangePicture({ id, title, description, parts, bars }: Props) {
  const { language } = usePlace();
  const gain = Math.max(1, ...bars.map((bar) => bar.parts.reduce((sum, one) => sum + Math.max(0, one), 0)));
  const loss = Math.max(0, ...bars.map((bar) => bar.parts.reduce((sum, one) => sum + Math.max(0, -one), 0)));
  const scale = (width - left - right) / (gain + loss);
  const nought = left + loss * scale;
  const height = bars.length * rowHeight + foot;
  const round = (value: number) => Math.round(value * 10) / 10;
  return (
    <>
      <ul className="share-key">
        {parts.map((part, at) => (
          <li key={part}>
            <svg viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
              <rect className={`share-part share-part-${keyOf(at)}`} width="16" height="12" />
            </svg>
            {part}
          </li>
        ))}
      </ul>
      <svg className="number-picture" viewBox={`0 0 ${width} ${height}`} aria-labelledby={`${id}-t ${id}-d`} role="img">
        <title id={`${id}-t`}>{title}</title>
        <desc id={`${id}-d`}>{description}</desc>
        {bars.map((bar, row) => {
          const y = row * rowHeight + 4;
          let [gained, lost] = [0, 0];
          const rects = bar.parts.map((part) => {
            const x = part >= 0 ? nought + gained * scale : nought - (lost - part) * scale;
            if (part >= 0) gained += part;
            else lost -= part;
            return { x, size: Math.abs(part) * scale };
          });
          return (
            <g key={bar.name}>
              <text x={left - 6} y={y + 13} textAnchor="end" className="picture-label">
                {bar.name}
              </text>
              {rects.map(({ x, size }, at) => (
                <rect
                  key={parts[at]}
                  className={`share-part share-part-${keyOf(at)} ${bar.dashed ? "change-ahead" : ""}`}
                  x={round(x)}
                  y={y}
                  width={round(Math.max(0.3, size - 0.5))}
                  height={rowHeight - 8}
                >
                  <title>{`${bar.name}, ${parts[at]}: ${formatNumber(Math.round(bar.parts[at] ?? 0), language)}`}</title>
                </rect>
              ))}
              <text x={round(nought + gained * scale + 5)} y={y + 13} className="picture-value">
                {bar.sum}
              </text>
            </g>
          );
        })}
        <line className="number-grid" x1={nought} x2={nought} y1={0} y2={height - foot} />
        <text x={nought} y={height - 5} textAnchor="middle">
          0
        </text>
      </svg>
    </>
  );
}

/** Children, those of working age and the old: colours of the shares, far enough apart. */
function keyOf(part: number): number {
  return [1, 2, 4][part] ?? 6;
}
