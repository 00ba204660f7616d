import type { PartyRef } from "#parties/contract.ts";

/** How a party stands in what the map is about. */
export type Mark = "member" | "observer" | "other";

export type MapArea = {
  /** The area's own party in the year whose borders are drawn. */
  id: string;
  /** Who is there on the day: one; or several that were joined or divided since. */
  parties: PartyRef[];
  mark: Mark;
  /** How the county it lies in stands, when the county is in it itself. */
  county: Mark;
  d: string;
  label: {
    text: string;
    x: number;
    y: number;
    leader: { x1: number; y1: number; x2: number; y2: number } | null;
  } | null;
};

/** A map of a region on a day, ready to be drawn. */
export type RegionPicture = {
  width: number;
  height: number;
  /** The year whose borders are drawn. */
  year: number;
  /** False: the municipalities were others on the day, and the page says which year's borders it shows. */
  covers: boolean;
  areas: MapArea[];
  countyBorders: string;
  counties: { party: PartyRef; mark: Mark }[];
  attribution: string;
};

/** An area over a region, ready to be drawn. */
export type AreaPicture = {
  region: RegionPicture;
  d: string;
  /** Who is there on the day. */
  inside: PartyRef[];
};
