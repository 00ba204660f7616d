import { DayText } from "#design/day-text.tsx";
import { TableFrame } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { Shape, Status } from "#design/status.tsx";
import type { Day } from "#platform/day.ts";
import { formatDay } from "#platform/format.ts";
import { capitalised } from "#platform/in-words.ts";
import type { Band } from "./contract/summaries.ts";
import { milestoneTone } from "./light-mark.tsx";
import { layBand, placeOfDay, ticksOf, timelineWindow, type LaidBand, type Window } from "./rules/timeline-layout.ts";
import { timelineTexts as texts, timelineTextsWith, monthTexts } from "./timeline-texts.ts";
import { milestoneStateTexts, projectStateTexts } from "./texts.ts";
import type { MilestoneState } from "./vocabulary.ts";

/** A picture of more bands than this is no picture; the table has all. */
const most = 40;
const states: MilestoneState[] = ["done", "overdue", "next", "blocked", "planned"];

/** Projects as bands through time with their milestones, drawn for a wide and for a narrow screen, and the equal table. */
export function Timeline({ id, title, bands }: { id: string; title: string; bands: Band[] }) {
  const say = useSay();
  const { on, language } = usePlace();
  const window = timelineWindow(bands, on);
  if (!window) return null;
  const laid = bands.filter((one) => layBand(one, window, 1) !== null).slice(0, most);
  const description = timelineTextsWith.description[language](
    laid.length,
    formatDay(window.from, language),
    formatDay(window.until, language),
  );
  const props = { title, description, bands: laid, window };
  const used = states.filter((state) => laid.some((band) => band.marks.some((mark) => mark.state === state)));
  return (
    <figure className="timeline">
      <div className="wide-only">
        <Drawing id={`${id}-wide`} width={800} ticks={12} {...props} />
      </div>
      <div className="narrow-only">
        <Drawing id={`${id}-narrow`} width={360} ticks={6} {...props} />
      </div>
      <figcaption>
        <ul className="timeline-key">
          {used.map((state) => (
            <li key={state}>
              <Shape tone={milestoneTone[state]} /> {say(milestoneStateTexts[state])}
            </li>
          ))}
        </ul>
        {laid.length < bands.length && (
          <p className="small">{timelineTextsWith.left[language](bands.length - laid.length)}</p>
        )}
      </figcaption>
      <details className="timeline-table">
        <summary>{say(texts.asTable)}</summary>
        <BandTable title={title} bands={bands} />
      </details>
    </figure>
  );
}

const line = 40;
const top = 26;

type DrawingProps = {
  id: string;
  width: number;
  ticks: number;
  title: string;
  description: string;
  bands: Band[];
  window: Window;
};

function Drawing({ id, width, ticks, title, description, bands, window }: DrawingProps) {
  const { on, language } = usePlace();
  const height = top + bands.length * line + 8;
  const inside = on >= window.from && on < window.until;
  const here = placeOfDay(on, window, width);
  return (
    <svg
      viewBox={`-6 0 ${width + 12} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
      className="timeline-picture"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-text`}>{description}</desc>
      {ticksOf(window, width, ticks).map((tick) => (
        <g key={tick.day} className={`timeline-tick timeline-${tick.label}`}>
          <line x1={tick.x} x2={tick.x} y1={14} y2={height - 4} />
          <text x={tick.x} y={10} textAnchor={tick.x > width - 30 ? "end" : "start"}>
            {tickLabel(tick.day, tick.label === "year", language)}
          </text>
        </g>
      ))}
      {inside && (
        <g className="timeline-here">
          <line x1={here} x2={here} y1={14} y2={height} />
        </g>
      )}
      {bands.map((band, index) => {
        const place = layBand(band, window, width);
        return place && <BandLine key={band.project} band={band} place={place} y={top + index * line} width={width} />;
      })}
    </svg>
  );
}

function tickLabel(day: Day, isYear: boolean, language: keyof typeof monthTexts): string {
  return isYear ? day.slice(0, 4) : (monthTexts[language][Number(day.slice(5, 7)) - 1] ?? "");
}

type Mark = Band["marks"][number];

function BandLine({ band, place, y, width }: { band: Band; place: LaidBand<Mark>; y: number; width: number }) {
  const base = y + 26;
  const indent = band.parent === null ? 0 : 8;
  // A name that begins far to the right would run out of the picture: it is set against the right edge instead.
  const late = place.from > width * 0.55;
  return (
    <g className={`timeline-band timeline-${band.state}${band.parent === null ? "" : " timeline-part"}`}>
      <text
        className="timeline-name"
        x={late ? width : place.from + indent}
        y={y + 13}
        textAnchor={late ? "end" : "start"}
      >
        {shortened(band.title, width)}
      </text>
      <line
        className={place.openEnd ? "timeline-bar timeline-open" : "timeline-bar"}
        x1={place.from}
        x2={Math.max(place.until, place.from + 2)}
        y1={base}
        y2={base}
      />
      {place.marks.map((mark) => (
        <MarkShape key={mark.milestone} mark={mark} y={base} />
      ))}
    </g>
  );
}

function shortened(title: string, width: number): string {
  const room = Math.floor(width / 8);
  return title.length <= room ? title : `${title.slice(0, room - 1).trimEnd()}…`;
}

/** The same shapes as everywhere: a word stands beside each in the key, and each has its name and day. */
function MarkShape({ mark, y }: { mark: Mark & { x: number }; y: number }) {
  const { language } = usePlace();
  const said = `${mark.title}, ${formatDay(mark.day, language)}: ${milestoneStateTexts[mark.state][language]}`;
  const { x } = mark;
  const shape = (() => {
    switch (mark.state) {
      case "done":
        return <circle cx={x} cy={y} r="5.5" />;
      case "overdue":
        return <path d={`M${x} ${y - 7}L${x + 7} ${y + 6}H${x - 7}Z`} />;
      case "blocked":
        return <rect x={x - 5.5} y={y - 5.5} width="11" height="11" rx="2" />;
      case "next":
        return (
          <>
            <circle className="hollow" cx={x} cy={y} r="5.5" />
            <path d={`M${x} ${y - 5.5}a5.5 5.5 0 0 1 0 11z`} />
          </>
        );
      case "planned":
      case "undated":
        return <circle className="hollow" cx={x} cy={y} r="5.5" />;
      default:
        return mark.state satisfies never;
    }
  })();
  return (
    <g className={`timeline-mark timeline-mark-${mark.state}`}>
      <title>{said}</title>
      {shape}
    </g>
  );
}

function BandTable({ title, bands }: { title: string; bands: Band[] }) {
  const say = useSay();
  return (
    <TableFrame label={title}>
      <table className="table stacked">
        <thead>
          <tr>
            <th scope="col">{say(texts.project)}</th>
            <th scope="col">{say(texts.from)}</th>
            <th scope="col">{say(texts.until)}</th>
            <th scope="col">{say(texts.milestones)}</th>
          </tr>
        </thead>
        <tbody>
          {bands.map((band) => (
            <tr key={band.project}>
              <th scope="row">
                <Go to={`prosjekter/${band.project}`}>{band.title}</Go>
                <p className="under">{say(projectStateTexts[band.state])}</p>
              </th>
              <td className="nowrap" data-label={say(texts.from)}>
                <DayText day={band.from} />
              </td>
              <td className="nowrap" data-label={say(texts.until)}>
                {band.until ? <DayText day={band.until} /> : say(texts.notSaid)}
              </td>
              <td data-label={say(texts.milestones)}>
                <ul className="plain-list tight">
                  {band.marks.map((mark) => (
                    <li key={mark.milestone}>
                      {mark.title}: <DayText day={mark.day} />{" "}
                      <Status tone={milestoneTone[mark.state]}>
                        {capitalised(say(milestoneStateTexts[mark.state]))}
                      </Status>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
