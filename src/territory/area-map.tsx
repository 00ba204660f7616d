import { usePlace } from "#design/place.tsx";
import type { AreaPicture } from "./contract.ts";
import { mapTextsWith } from "./texts.ts";

/** An area over the outlines of a region. `title` and `text` say what it shows, for those who do not see it. */
export function AreaMap({
  id,
  title,
  text,
  picture,
}: {
  id: string;
  title: string;
  text: string;
  picture: AreaPicture;
}) {
  const { language } = usePlace();
  const { region, d } = picture;
  return (
    <figure className="map">
      <svg viewBox={`0 0 ${region.width} ${region.height}`} role="img" aria-labelledby={`${id}-title ${id}-text`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-text`}>{text}</desc>
        <g>
          {region.areas.map((one) => (
            <path key={one.id} className={`map-area map-${one.mark}`} d={one.d} />
          ))}
        </g>
        <path className="map-drawn" d={d} />
        <g className="map-names">
          {region.areas.map(({ id: area, label, mark }) =>
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
        <p>{text}</p>
        <p>
          {!region.covers && `${mapTextsWith.borders[language](String(region.year))} `}
          {mapTextsWith.credit[language](region.attribution)}
        </p>
      </figcaption>
    </figure>
  );
}
