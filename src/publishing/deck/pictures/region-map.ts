import { shortName } from "#parties/rules/short-name.ts";
import type { Language } from "#platform/language.ts";
import type { Mark, RegionPicture } from "#territory/contract.ts";
import { mapDescription, mapTexts, mapTextsWith, markTexts } from "#territory/texts.ts";
import type { PictureBlock } from "../slide.ts";
import { fjord, inCounty, ink, land, lettering, line, member, quiet, sea, svgOf } from "./svg.ts";

const hatch = `<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${land}"/><line x1="0" y1="0" x2="0" y2="6" stroke="${line}" stroke-width="2.4" opacity="0.55"/></pattern></defs>`;

/** The map of the pages as a picture that stands alone: with its key, since a slide has no caption beside it. */
export function regionMapPicture(picture: RegionPicture, name: string, language: Language): PictureBlock {
  const { width, height } = picture;
  const keyRoom = 30;
  const areas = picture.areas.map((area) => `<path d="${area.d}" ${paint(area.mark, area.county)}/>`).join("");
  const borders = picture.countyBorders
    ? `<path d="${picture.countyBorders}" fill="none" stroke="${ink}" stroke-width="1.8" stroke-dasharray="2 4" stroke-linecap="round" opacity="0.75"/>`
    : "";
  const names = picture.areas
    .flatMap(({ label, mark }) => {
      if (!label || mark === "other") return [];
      const leader = label.leader
        ? `<line x1="${label.leader.x1}" y1="${label.leader.y1}" x2="${label.leader.x2}" y2="${label.leader.y2}" stroke="${ink}" stroke-width="1"/>`
        : "";
      return [
        leader +
          lettering(label.text, {
            x: label.x,
            y: label.y,
            size: 13.5,
            weight: mark === "member" ? 600 : 500,
            halo: "#ffffff",
          }),
      ];
    })
    .join("");
  const marks = (["member", "observer"] as const).filter((mark) => picture.areas.some((one) => one.mark === mark));
  const shown = marks
    .map((mark, index) => {
      const x = 8 + index * 130;
      return `<rect x="${x}" y="${height + 8}" width="24" height="15" ${paint(mark, "other")}/>${lettering(markTexts[mark][language], { x: x + 31, y: height + 20, size: 13, anchor: "start" })}`;
    })
    .join("");
  const border = picture.countyBorders
    ? `<line x1="${8 + marks.length * 130}" x2="${32 + marks.length * 130}" y1="${height + 16}" y2="${height + 16}" stroke="${ink}" stroke-width="1.8" stroke-dasharray="2 4" stroke-linecap="round"/>${lettering(mapTexts.countyBorder[language], { x: 39 + marks.length * 130, y: height + 20, size: 13, anchor: "start" })}`
    : "";
  const of = (mark: Mark) =>
    [...new Set(picture.areas.filter((one) => one.mark === mark).flatMap((one) => one.parties.map(shortName)))].join(
      ", ",
    );
  const older = picture.covers ? "" : `${mapTextsWith.borders[language](String(picture.year))} `;
  const credit = `${older}${mapTextsWith.credit[language](picture.attribution)}`;
  return {
    kind: "picture",
    svg: svgOf(
      width,
      height + keyRoom,
      `${hatch}<rect width="${width}" height="${height}" rx="8" fill="${sea}"/>${areas}${borders}${names}${shown}${border}`,
    ),
    width,
    height: height + keyRoom,
    alt: `${mapTextsWith.title[language](name)}. ${mapDescription[language](of("member"), of("observer"))}`,
    caption: credit,
  };
}

function paint(mark: Mark, county: Mark): string {
  switch (mark) {
    case "member":
      return `fill="${member}" stroke="${line}" stroke-width="1.8" stroke-linejoin="round"`;
    case "observer":
      return `fill="url(#hatch)" stroke="${line}" stroke-width="1.5" stroke-dasharray="5 3" stroke-linejoin="round"`;
    case "other":
      return `fill="${county === "member" ? inCounty : land}" stroke="${quiet}" stroke-width="0.6" stroke-opacity="0.5" stroke-linejoin="round"`;
    default:
      return mark satisfies never;
  }
}

/** The same outlines without a word, as the ground of the front slide. */
export function silhouette(picture: RegionPicture): { svg: string; width: number; height: number } {
  const { width, height } = picture;
  const areas = picture.areas
    .filter((one) => one.mark !== "other")
    .map(
      ({ d, mark }) =>
        `<path d="${d}" fill="${mark === "member" ? "#1d7a62" : fjord}" stroke="#9fe0c8" stroke-width="1.4" stroke-linejoin="round"${mark === "observer" ? ' stroke-dasharray="5 3"' : ""}/>`,
    )
    .join("");
  // The ground is drawn too: where only the raster is shown, it would be white.
  return {
    svg: svgOf(width, height, `<rect width="${width}" height="${height}" fill="${fjord}"/>${areas}`),
    width,
    height,
  };
}
