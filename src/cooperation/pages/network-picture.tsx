import { TableFrame } from "#design/page.tsx";
import { addressOf, usePlace, useSay } from "#design/place.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import type { NetworkAnswer } from "../contract.ts";
import { groupTexts, networkTexts, networkTextsWith, severalTexts } from "../network-texts.ts";
import { themeText } from "../register-texts.ts";
import type { NetworkLayout } from "../rules/network-layout.ts";

const rowHeight = 24;
const columnWidth = 27;
const leftRoom = 236;
const headRoom = 184;
/** Between groups of rows. */
const groupRoom = 24;
const longestName = 30;
/** For the names of the themes, under their bands. */
const footRoom = 96;

type Props = { network: NetworkAnswer; layout: NetworkLayout; focus: string | null };

/** The network as rows and upright lines. Rows and lines are links that highlight; the table below has the same. */
export function NetworkPicture({ network, layout, focus }: Props) {
  const say = useSay();
  const { language } = usePlace();
  const { columns, rows, dots, spans, themes } = layout;
  const groupsBefore = (row: number) => new Set(rows.slice(0, row + 1).map((one) => one.group)).size;
  const y = (row: number) => headRoom + groupsBefore(row) * groupRoom + row * rowHeight + rowHeight / 2;
  const x = (column: number) =>
    leftRoom + column * columnWidth + columnWidth / 2 + themes.filter((one) => one.from <= column).length * 8;
  const width = x(columns.length - 1) + headRoom * 0.72;
  const bottom = y(rows.length - 1) + rowHeight * 0.8;
  const height = bottom + footRoom;
  const lit = litBy(layout, focus);
  const names = new Map([
    ...network.parties.map((one) => [one.slug, shortName(one)] as const),
    ...network.cooperations.map((one) => [one.slug, one.name] as const),
  ]);
  const rowName = (parties: string[]) => {
    const all = parties.map((one) => names.get(one) ?? one).toSorted((a, b) => a.localeCompare(b, "nb"));
    const [first = "", second = "", ...others] = all;
    return others.length > 0 ? severalTexts[language](first, second, others.length) : first;
  };
  return (
    <figure>
      <TableFrame label={say(networkTexts.title)}>
        <svg
          className="network"
          viewBox={`0 0 ${Math.ceil(width)} ${Math.ceil(height)}`}
          width={Math.ceil(width)}
          height={Math.ceil(height)}
          aria-labelledby="network-title network-text"
        >
          <title id="network-title">{say(networkTexts.title)}</title>
          <desc id="network-text">{networkTextsWith.lead[language](columns.length, rows.length)}</desc>
          {themes.map(({ theme, from, to }) => (
            <rect
              key={theme}
              className="network-band"
              x={x(from) - columnWidth / 2}
              y={headRoom - 2}
              width={x(to) - x(from) + columnWidth}
              height={bottom - headRoom}
              rx="5"
            >
              <title>{themeText(theme, language)}</title>
            </rect>
          ))}
          {themes.map(({ theme, from, to }) => (
            <text
              key={theme}
              className="network-theme"
              textAnchor="end"
              transform={`translate(${(x(from) + x(to)) / 2 + 6} ${bottom + 10}) rotate(-35)`}
            >
              {themeText(theme, language)}
            </text>
          ))}
          {rows.map((row, index) => {
            const first = rows[index - 1]?.group !== row.group;
            const [party = ""] = row.parties;
            return (
              <g key={party}>
                {first && (
                  <text className="network-theme" x="0" y={y(index) - rowHeight * 0.78}>
                    {say(groupTexts[row.group])}
                  </text>
                )}
                <g className={`network-row${lit && !lit.rows.has(index) ? " network-dim" : ""}`}>
                  <line x1={leftRoom} x2={x(columns.length - 1) + 8} y1={y(index)} y2={y(index)} />
                  <Light to={row.parties.length === 1 ? party : null} focus={focus}>
                    <text x={leftRoom - 8} y={y(index) + 4} textAnchor="end">
                      <title>{row.parties.map((one) => names.get(one) ?? one).join(", ")}</title>
                      {shortened(rowName(row.parties))}
                    </text>
                  </Light>
                </g>
              </g>
            );
          })}
          {spans.map(({ column, from, to }) => (
            <line
              key={column}
              className={`network-span${lit && !lit.columns.has(column) ? " network-dim" : ""}`}
              x1={x(column)}
              x2={x(column)}
              y1={y(from)}
              y2={y(to)}
            />
          ))}
          {dots.map(({ row, column, role }) => (
            <circle
              key={`${row} ${column}`}
              className={`network-dot${role === "observer" || role === "guest" ? " network-dot-observer" : ""}${lit && !(lit.rows.has(row) && lit.columns.has(column)) ? " network-dim" : ""}`}
              cx={x(column)}
              cy={y(row)}
              r="5.5"
            />
          ))}
          {columns.map(({ cooperation }, column) => {
            const name = names.get(cooperation) ?? cooperation;
            return (
              <g key={cooperation} className={lit && !lit.columns.has(column) ? "network-dim" : undefined}>
                <Light to={cooperation} focus={focus}>
                  <text transform={`translate(${x(column) - 2} ${headRoom - 8}) rotate(-52)`}>
                    <title>{name}</title>
                    {shortened(name)}
                  </text>
                </Light>
              </g>
            );
          })}
        </svg>
      </TableFrame>
      <figcaption>
        <Key />
      </figcaption>
    </figure>
  );
}

function shortened(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;
}

/** A name that highlights its row or line when followed. */
function Light({ to, focus, children }: { to: string | null; focus: string | null; children: React.ReactNode }) {
  const place = usePlace();
  if (to === null) return children;
  return (
    <a
      href={addressOf(place, "samarbeid/nettverk", { focus: to })}
      className={to === focus ? "network-focused" : undefined}
    >
      {children}
    </a>
  );
}

function Key() {
  const say = useSay();
  return (
    <ul className="key">
      <li>
        <svg viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
          <circle className="network-dot" cx="12" cy="8" r="5.5" />
        </svg>
        {say(networkTexts.member)}
      </li>
      <li>
        <svg viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
          <circle className="network-dot network-dot-observer" cx="12" cy="8" r="5.5" />
        </svg>
        {say(networkTexts.observer)}
      </li>
    </ul>
  );
}

/** What stays bright: a party's row, its lines and who it meets there; or a line and its rows. Null: everything. */
function litBy(
  { columns, rows, dots }: NetworkLayout,
  focus: string | null,
): { rows: Set<number>; columns: Set<number> } | null {
  if (focus === null) return null;
  const row = rows.findIndex((one) => one.parties.includes(focus));
  const column = columns.findIndex((one) => one.cooperation === focus);
  if (row < 0 && column < 0) return null;
  const lines = new Set(row >= 0 ? dots.filter((dot) => dot.row === row).map((dot) => dot.column) : [column]);
  return { columns: lines, rows: new Set(dots.filter((dot) => lines.has(dot.column)).map((dot) => dot.row)) };
}
