import type { PartyRef } from "#parties/contract.ts";
import { partyRefs } from "#parties/questions/find-party.ts";
import { wholeOf } from "#parties/questions/list-parties.ts";
import { known } from "#parties/questions/party.ts";
import { successorIdsOf } from "#parties/questions/successors.ts";
import { shortName } from "#parties/rules/short-name.ts";
import type { Reader } from "#platform/answers.ts";
import { addDays, type Day } from "#platform/day.ts";
import type { MapArea, Mark, RegionPicture } from "../contract.ts";
import { structureOn, type Structure } from "../outlines.ts";
import { draw } from "../project-outlines.ts";
import { bordersBetween } from "../rules/borders-between.ts";
import { placeLabels } from "../rules/place-labels.ts";

export type MarkedParty = { party: string; mark: Mark };

/** Height of a name, in the picture's units: what still reads on a phone. */
const labelSize = 13.5;

/**
 * The map of the parties that are marked, on a day; null when none of them is on any outline. Whoever stands where an
 * outline's municipality stood is found through the mergers between the outline's year and the day.
 */
export async function regionPicture(
  reader: Reader,
  on: Day,
  marked: readonly MarkedParty[],
  { whole = false }: { whole?: boolean } = {},
): Promise<RegionPicture | null> {
  const key = marked.map((one) => `${one.party}:${one.mark}`).toSorted();
  return reader.answers.of(`territory.picture ${on} ${whole} ${key.join(" ")}`, () =>
    pictureOf(reader, on, marked, whole),
  );
}

/** All that a drawing shows of a day. Most days show what the day before did, so a drawing is kept by this, not by its day. */
type Shown = {
  year: number;
  whole: boolean;
  covers: boolean;
  outlines: { id: string; parties: PartyRef[]; mark: Mark; county: string | null }[];
  counties: { [id: string]: { party: PartyRef; mark: Mark } };
};

/** Who stands on each outline on the day, and in which county. */
async function whoIsWhere(reader: Reader, on: Day) {
  return reader.answers.of(`territory.places ${on}`, async () => {
    const { structure } = structureOn(on);
    const ended = structure.validTo !== null && on >= structure.validTo;
    const reference = ended
      ? addDays(structure.validTo ?? on, -1)
      : on > structure.validFrom
        ? on
        : structure.validFrom;
    const outlined = structure.outlines.map((one) => one.party);
    const there = await successorIdsOf(reader, outlined, reference, on);
    const ids = [...there.values()].flatMap((one) => one.parties);
    const wholes = await wholeOf(reader, ids, on);
    const refs = await partyRefs(reader, [...ids, ...wholes.values()], on);
    return { there: new Map([...there].map(([id, { parties }]) => [id, parties])), wholes, refs };
  });
}

async function pictureOf(
  reader: Reader,
  on: Day,
  marked: readonly MarkedParty[],
  whole: boolean,
): Promise<RegionPicture | null> {
  const { structure, covers } = structureOn(on);
  const { there, wholes, refs } = await whoIsWhere(reader, on);
  const marks = new Map(marked.map((one) => [one.party, one.mark]));
  const outlines = structure.outlines.map(({ party: id }) => {
    const parties = there.get(id) ?? [];
    return {
      id,
      parties: parties.map((party) => known(refs, party)),
      mark: strongest(parties.map((party) => marks.get(party) ?? "other")),
      county: wholes.get(parties[0] ?? "") ?? null,
    };
  });
  const counties = Object.fromEntries(
    outlines.flatMap(({ county }) =>
      county === null ? [] : [[county, { party: known(refs, county), mark: marks.get(county) ?? "other" }] as const],
    ),
  );
  const shown: Shown = { year: structure.year, whole, covers, outlines, counties };
  return reader.answers.of(`territory.drawing ${JSON.stringify(shown)}`, async () => drawingOf(structure, shown));
}

function drawingOf(structure: Structure, { whole, covers, outlines, counties }: Shown): RegionPicture | null {
  const marked = outlines.filter((one) => one.mark !== "other");
  if (marked.length === 0) return null;
  const byId = new Map(outlines.map((one) => [one.id, one]));
  const drawing = draw(
    structure,
    (whole ? outlines : marked).map((one) => one.id),
  );
  const markOf = (id: string): Mark => byId.get(id)?.mark ?? "other";
  const partiesOn = (id: string): PartyRef[] => byId.get(id)?.parties ?? [];
  const countyOf = (id: string) => byId.get(id)?.county ?? undefined;
  const labels = labelsFor(drawing.shapes, partiesOn, markOf, drawing);
  const areas = drawing.shapes.map(({ party: id, d }): MapArea => ({
    id,
    parties: partiesOn(id),
    mark: markOf(id),
    county: counties[countyOf(id) ?? ""]?.mark ?? "other",
    d,
    label: labels.get(id) ?? null,
  }));
  const shown = new Set(areas.flatMap((one) => countyOf(one.id) ?? []));
  const borders = bordersBetween(
    structure.outlines.map(({ party, polygons }) => ({ id: party, polygons })),
    countyOf,
  );
  return {
    width: drawing.width,
    height: drawing.height,
    year: structure.year,
    covers,
    areas: areas.toSorted((a, b) => paintOrder[a.mark] - paintOrder[b.mark]),
    countyBorders: drawing.line(borders.map((line) => line.map(([x, y]) => [x, y]))),
    counties: [...shown].flatMap((id) => counties[id] ?? []),
    attribution: structure.attribution,
  };
}

/** Strong strokes are drawn last, over those of the neighbours. */
const paintOrder: { [mark in Mark]: number } = { other: 0, observer: 1, member: 2 };

function strongest(marks: readonly Mark[]): Mark {
  return marks.includes("member") ? "member" : marks.includes("observer") ? "observer" : "other";
}

/** A party on several outlines is named once, on the first; outlines come with the largest neighbours in any order. */
function labelsFor(
  shapes: readonly { party: string; label: [number, number] }[],
  parties: (id: string) => PartyRef[],
  markOf: (id: string) => Mark,
  { width, height }: { width: number; height: number },
): Map<string, NonNullable<MapArea["label"]>> {
  const named = new Set<string>();
  const wishes = shapes.flatMap((shape) => {
    const there = parties(shape.party);
    const text = there.map(shortName).join(" / ");
    if (text === "" || named.has(text)) return [];
    const same = shapes.filter((one) => parties(one.party).map(shortName).join(" / ") === text);
    named.add(text);
    // Joined municipalities: the name stands on the piece whose middle is nearest to that of all.
    const middle = mean(same.map((one) => one.label));
    const at = same.toSorted((a, b) => distance(a.label, middle) - distance(b.label, middle))[0] ?? shape;
    const needed = markOf(shape.party) !== "other";
    return [{ id: at.party, text, x: at.label[0], y: at.label[1], needed, mark: markOf(shape.party) }];
  });
  // Small, crowded names first: they have the fewest places to go.
  const crowd = (one: (typeof wishes)[number]) =>
    Math.min(
      ...wishes
        .filter((other) => other !== one && other.needed)
        .map((other) => distance([one.x, one.y], [other.x, other.y])),
    );
  const ordered = wishes.toSorted((a, b) => crowd(a) - crowd(b));
  const placed = placeLabels(ordered, { width, height, size: labelSize });
  return new Map(placed.map(({ id, text, x, y, leader }) => [id, { text, x, y, leader }]));
}

function mean(points: readonly [number, number][]): [number, number] {
  const sum = points.reduce(([x, y], [px, py]) => [x + px, y + py], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}

function distance(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
