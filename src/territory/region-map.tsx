import { addressOf, Go, usePlace, useSay } from "#design/place.tsx";
import { TableFrame } from "#design/page.tsx";
import type { PartyRef } from "#parties/contract.ts";
import { shortName } from "#parties/rules/short-name.ts";
import type { MapArea, Mark, RegionPicture } from "./contract.ts";
import { mapDescription, mapTexts, mapTextsWith, markTexts } from "./texts.ts";

type Standing = { party: PartyRef; mark: Mark };

/**
 * Who is in it, drawn: members solid, observers hatched, others plain, so that colour is never alone. `standings` are
 * all that are in it, for the table that says the same; `id` tells the maps of one page apart.
 */
export function RegionMap({
  id,
  name,
  picture,
  standings,
  emphasis,
}: {
  id: string;
  name: string;
  picture: RegionPicture;
  standings: Standing[];
  /** A party to make stand out. */
  emphasis?: string;
}) {
  const say = useSay();
  const { language } = usePlace();
  const named = (mark: Mark) =>
    [...new Set(picture.areas.filter((one) => one.mark === mark).flatMap((one) => one.parties.map(shortName)))].join(
      ", ",
    );
  const { width, height } = picture;
  return (
    <figure className="map">
      <svg viewBox={`0 0 ${width} ${height}`} aria-labelledby={`${id}-title ${id}-text`}>
        <title id={`${id}-title`}>{mapTextsWith.title[language](name)}</title>
        <desc id={`${id}-text`}>{mapDescription[language](named("member"), named("observer"))}</desc>
        <defs>
          <pattern id={`${id}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" className="map-hatch-ground" />
            <line x1="0" y1="0" x2="0" y2="6" className="map-hatch" />
          </pattern>
        </defs>
        <g className="map-areas">
          {picture.areas.map((area) => (
            <Area key={area.id} area={area} pattern={`${id}-hatch`} />
          ))}
          {picture.areas
            .filter((area) => area.parties.some((one) => one.slug === emphasis))
            .map((area) => (
              <path key={area.id} className="map-emphasis" d={area.d} />
            ))}
        </g>
        {picture.countyBorders && <path className="map-county" d={picture.countyBorders} />}
        <g className="map-names" aria-hidden="true">
          {picture.areas.map(({ id: area, label, mark }) =>
            label ? (
              <g key={area} className={`map-name map-name-${mark}`}>
                {label.leader && <line {...label.leader} />}
                <text x={label.x} y={label.y}>
                  {label.text}
                </text>
              </g>
            ) : null,
          )}
        </g>
      </svg>
      <figcaption>
        <Key picture={picture} pattern={`${id}-hatch`} />
        <p>
          {!picture.covers && `${mapTextsWith.borders[language](String(picture.year))} `}
          {mapTextsWith.credit[language](picture.attribution)}
        </p>
      </figcaption>
      <details className="behind">
        <summary>{say(mapTexts.table)}</summary>
        <StandingsTable picture={picture} standings={standings} />
      </details>
    </figure>
  );
}

function Area({ area, pattern }: { area: MapArea; pattern: string }) {
  const say = useSay();
  const place = usePlace();
  const [first] = area.parties;
  const names = area.parties.map((one) => one.name).join(" / ");
  const label = mapTextsWith.area[place.language](names, say(markTexts[area.mark]));
  const shape = (
    <path
      className={`map-area map-${area.mark} map-in-${area.county}`}
      fill={area.mark === "observer" ? `url(#${pattern})` : undefined}
      d={area.d}
    >
      <title>{label}</title>
    </path>
  );
  if (!first) return shape;
  // The table below names the same parties: only those that are in it take a step of the keyboard here.
  return (
    <a
      href={addressOf(place, `kommuner/${first.slug}`)}
      aria-label={label}
      tabIndex={area.mark === "other" ? -1 : undefined}
    >
      {shape}
    </a>
  );
}

function Key({ picture, pattern }: { picture: RegionPicture; pattern: string }) {
  const say = useSay();
  const marks = (["member", "observer", "other"] as const).filter((mark) =>
    picture.areas.some((one) => one.mark === mark),
  );
  const tinted = picture.areas.some((one) => one.mark === "other" && one.county === "member");
  return (
    <ul className="map-key">
      {marks.map((mark) => (
        <li key={mark}>
          <svg viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
            <rect
              x="1"
              y="1"
              width="22"
              height="14"
              className={`map-area map-${mark}`}
              fill={mark === "observer" ? `url(#${pattern})` : undefined}
            />
          </svg>
          {say(markTexts[mark])}
        </li>
      ))}
      {tinted && (
        <li>
          <svg viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
            <rect x="1" y="1" width="22" height="14" className="map-area map-other map-in-member" />
          </svg>
          {say(mapTexts.inCounty)}
        </li>
      )}
      {picture.countyBorders && (
        <li>
          <svg viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
            <line x1="1" y1="8" x2="23" y2="8" className="map-county" />
          </svg>
          {say(mapTexts.countyBorder)}
        </li>
      )}
    </ul>
  );
}

function StandingsTable({ picture, standings }: { picture: RegionPicture; standings: Standing[] }) {
  const say = useSay();
  const drawn = new Set(
    picture.areas.filter((one) => one.mark !== "other").flatMap((one) => one.parties.map((party) => party.slug)),
  );
  return (
    <TableFrame label={say(mapTexts.table)}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{say(mapTexts.party)}</th>
            <th scope="col">{say(mapTexts.standing)}</th>
            <th scope="col">{say(mapTexts.where)}</th>
          </tr>
        </thead>
        <tbody>
          {standings.map(({ party, mark }) => (
            <tr key={party.slug}>
              <th scope="row">
                <Go to={`kommuner/${party.slug}`}>{party.name}</Go>
              </th>
              <td>{say(markTexts[mark])}</td>
              <td>
                {drawn.has(party.slug)
                  ? say(markTexts[mark])
                  : say(party.kind === "county" ? mapTexts.wholeCounty : mapTexts.outside)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
