import { Go, usePlace, useSay } from "#design/place.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import type { RegionPicture } from "#territory/contract.ts";
import { mapDescription, mapTitle, withCoreText } from "../lab-sentences.ts";
import { measureNames } from "../measure-texts.ts";
import type { LabAnswer } from "../questions/region-lab.ts";
import { withShown } from "../rules/settings.ts";
import { measures, type Measure } from "../vocabulary.ts";
import { kindOf, shapeOf } from "./measure-map.tsx";

/** Each measure's answer as a small map beside the others, with whom it puts with the core in words. */
export function MethodMaps({ lab, picture }: { lab: LabAnswer; picture: RegionPicture }) {
  const asked = measures.filter((measure) => lab.rows.some((row) => row.says[measure] !== null));
  return (
    <ul className="method-maps">
      {asked.map((measure) => (
        <MethodMap key={measure} lab={lab} picture={picture} measure={measure} />
      ))}
    </ul>
  );
}

function MethodMap({ lab, picture, measure }: { lab: LabAnswer; picture: RegionPicture; measure: Measure }) {
  const say = useSay();
  const { language } = usePlace();
  const rows = new Map(lab.rows.map((row) => [row.party.slug, row]));
  const rowOf = (area: RegionPicture["areas"][number]) => rows.get(area.parties[0]?.slug ?? "");
  const name = measureNames[measure][language].replaceAll("\u00AD", "");
  const together = lab.rows
    .filter((row) => !row.isCore && row.says[measure] === true)
    .map((row) => shortName(row.party));
  const members = lab.rows.filter((row) => row.standing === "member").map((row) => shortName(row.party));
  const id = `method-${measure}`;
  return (
    <li>
      <h3 className="subhead">
        <Go to="tall/region#map" query={withShown(lab.settings, measure)}>
          {say(measureNames[measure])}
        </Go>
      </h3>
      <svg viewBox={`0 0 ${picture.width} ${picture.height}`} aria-labelledby={`${id}-t ${id}-d`} role="img">
        <title id={`${id}-t`}>{mapTitle[language](name, shortName(lab.core))}</title>
        <desc id={`${id}-d`}>{mapDescription[language](together.join(", "), members.join(", "))}</desc>
        {picture.areas.map((area) => {
          const row = rowOf(area);
          const verdict = row?.isCore ? true : row?.says[measure];
          return (
            <use
              key={area.id}
              href={`#${shapeOf(area.id)}`}
              className={`lab-area lab-${kindOf(verdict)}`}
              fill={verdict === null ? "url(#lab-hatch)" : undefined}
            />
          );
        })}
        {picture.areas
          .filter((area) => rowOf(area)?.standing === "member")
          .map((area) => (
            <use key={area.id} href={`#${shapeOf(area.id)}`} className="lab-border" />
          ))}
      </svg>
      <p>{withCoreText[language](together)}</p>
    </li>
  );
}
