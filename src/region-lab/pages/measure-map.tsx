import { addressOf, usePlace, useSay } from "#design/place.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import type { RegionPicture } from "#territory/contract.ts";
import { mapTextsWith } from "#territory/texts.ts";
import { mapDescription, mapTitle } from "../lab-sentences.ts";
import { labTexts } from "../lab-texts.ts";
import { measureNames } from "../measure-texts.ts";
import type { LabAnswer, LabRow } from "../questions/region-lab.ts";
import type { Measure, Verdict } from "../vocabulary.ts";

/** One measure's answer on the map: with the core filled, not known hatched; members have the strong border. */
export function MeasureMap({ lab, picture, shown }: { lab: LabAnswer; picture: RegionPicture; shown: Measure }) {
  const say = useSay();
  const { language } = usePlace();
  const rows = new Map(lab.rows.map((row) => [row.party.slug, row]));
  const rowOf = (area: RegionPicture["areas"][number]) => rows.get(area.parties[0]?.slug ?? "");
  const names = (chosen: (row: LabRow) => boolean) =>
    lab.rows
      .filter(chosen)
      .map((row) => shortName(row.party))
      .join(", ");
  const measure = measureNames[shown][language];
  return (
    <figure className="map lab-map">
      <svg viewBox={`0 0 ${picture.width} ${picture.height}`} aria-labelledby="lab-map-title lab-map-text" role="img">
        <title id="lab-map-title">{mapTitle[language](measure, shortName(lab.core))}</title>
        <desc id="lab-map-text">
          {mapDescription[language](
            names((row) => row.says[shown] === true),
            names((row) => row.standing === "member"),
          )}
        </desc>
        <defs>
          <pattern id="lab-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" className="map-hatch-ground" />
            <line x1="0" y1="0" x2="0" y2="6" className="map-hatch" />
          </pattern>
          {picture.areas.map((area) => (
            <path key={area.id} id={shapeOf(area.id)} d={area.d} className="map-area" />
          ))}
        </defs>
        {picture.areas.map((area) => {
          const row = rowOf(area);
          return (
            <use
              key={area.id}
              href={`#${shapeOf(area.id)}`}
              className={`lab-area lab-${kindOf(row?.says[shown])}`}
              fill={row?.says[shown] === null ? "url(#lab-hatch)" : undefined}
              data-share={shown === "commuting" && row && !row.isCore ? row.toCore : undefined}
            />
          );
        })}
        {picture.areas
          .filter((area) => rowOf(area)?.standing === "member")
          .map((area) => (
            <use key={area.id} href={`#${shapeOf(area.id)}`} className="lab-border" />
          ))}
        <g className="map-names" aria-hidden="true">
          {picture.areas.map(({ id, label, mark }) =>
            label ? (
              <g key={id} className={`map-name map-name-${mark}`}>
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
        <ul className="map-key">
          <Key words={say(labTexts.withCore)} className="map-area lab-area lab-yes" />
          <Key words={say(labTexts.notWithCore)} className="map-area lab-area lab-no" />
          {lab.rows.some((row) => row.says[shown] === null) && (
            <Key words={say(labTexts.unknown)} className="map-area lab-area lab-unknown" fill="url(#lab-hatch)" />
          )}
          <Key words={say(labTexts.memberOutline)} className="map-area lab-border" />
        </ul>
        <p>{mapTextsWith.credit[language](picture.attribution)}</p>
      </figcaption>
    </figure>
  );
}

/** Every shape is sent once; the small maps of the other measures draw it again. */
export function shapeOf(id: string): string {
  return `lab-shape-${id}`;
}

export function kindOf(verdict: Verdict | undefined): string {
  return verdict === undefined ? "outside" : verdict === null ? "unknown" : verdict ? "yes" : "no";
}

function Key({ words, className, fill }: { words: string; className: string; fill?: string }) {
  return (
    <li>
      <svg viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
        <rect x="1" y="1" width="22" height="14" className={className} fill={fill} />
      </svg>
      {words}
    </li>
  );
}

/** The way to the page of one municipality, with the reader's settings. */
export function usePartyAddress(query: { [name: string]: string }): (slug: string) => string {
  const place = usePlace();
  return (slug) => addressOf(place, `tall/region/${slug}`, query);
}
