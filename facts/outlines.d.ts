/**
 * Generalised outlines of municipalities, for drawing and for nothing that must be exact. The format is described in
 * facts/outlines/README.md; this file only reads it, and knows no file system.
 */
/** As stored. Numbers within texts are whole thousandths of a degree (WGS 84). */
export interface OutlineFile {
    format: "samrad-outlines-1";
    attribution: string;
    /** Key in facts/sources.csv. */
    source: string;
    /** The year whose borders these are. */
    year: number;
    /** The days on which the same municipalities existed, half-open. Outside them, say which year's borders are shown. */
    validFrom: string;
    validTo: string | null;
    /** 'x y dx dy dx dy …': a first point, then steps. */
    arcs: string[];
    outlines: {
        party: string;
        number: string;
        label: [number, number];
        /** Arcs of a ring parted by blanks, rings of a polygon by ';', polygons by '|'. '~3' is arc 3 backwards. */
        polygons: string;
    }[];
}
/** Longitude and latitude in degrees. */
export type LonLat = [number, number];
export interface Outline {
    party: string;
    /** Municipality number in that year. */
    number: string;
    /** Where a name has most room. */
    label: LonLat;
    /** Coordinates of a GeoJSON MultiPolygon (RFC 7946: rings closed, outer rings counter-clockwise, holes clockwise). */
    polygons: LonLat[][][];
}
/** Throws a plain sentence where the file names an arc that it does not hold. */
export declare function decodeOutlines(file: OutlineFile): Outline[];
