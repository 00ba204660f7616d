import { usePlace, useSay } from "#design/place.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { mapTextsWith } from "#territory/texts.ts";
import type { WhatIfAnswer } from "../questions/what-if.ts";
import { whatIfTexts } from "../what-if-texts.ts";

/** Who stays, who comes and who goes: filled, dotted and hatched. */
export function WhatIfMap({ answer }: { answer: WhatIfAnswer }) {
  const say = useSay();
  const { language } = usePlace();
  const { picture, joining, leaving, parties } = answer;
  if (!picture) return null;
  const has = (list: readonly { slug: string }[], slug: string) => list.some((one) => one.slug === slug);
  const kindOf = (slug: string) =>
    has(joining, slug) ? "comes" : has(leaving, slug) ? "goes" : has(parties, slug) ? "stays" : "outside";
  const names = (kind: "stays" | "comes" | "goes") =>
    parties
      .filter((one) => one.kind === "municipality" && kindOf(one.slug) === kind)
      .map(shortName)
      .join(", ");
  const keys = (["stays", "comes", "goes"] as const).filter((kind) => names(kind) !== "");
  return (
    <figure className="map lab-map what-if-map">
      <svg viewBox={`0 0 ${picture.width} ${picture.height}`} aria-labelledby="what-if-t what-if-d" role="img">
        <title id="what-if-t">{say(whatIfTexts.title)}</title>
        <desc id="what-if-d">{keys.map((kind) => `${say(whatIfTexts[kind])}: ${names(kind)}.`).join(" ")}</desc>
        <defs>
          <pattern id="lab-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" className="map-hatch-ground" />
            <line x1="0" y1="0" x2="0" y2="6" className="map-hatch" />
          </pattern>
        </defs>
        {picture.areas.map((area) => {
          const kind = kindOf(area.parties[0]?.slug ?? "");
          return (
            <path
              key={area.id}
              d={area.d}
              className={`map-area lab-area what-if-${kind}`}
              fill={kind === "goes" ? "url(#lab-hatch)" : undefined}
            />
          );
        })}
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
          {keys.map((kind) => (
            <li key={kind}>
              <svg viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
                <rect
                  x="1"
                  y="1"
                  width="22"
                  height="14"
                  className={`map-area what-if-${kind}`}
                  fill={kind === "goes" ? "url(#lab-hatch)" : undefined}
                />
              </svg>
              {say(whatIfTexts[kind])}
            </li>
          ))}
        </ul>
        <p>{mapTextsWith.credit[language](picture.attribution)}</p>
      </figcaption>
    </figure>
  );
}
