import type { Succession } from "#parties/rules/successors.ts";

export interface RealCase {
  /** Official number on the first day. */
  number: string;
  from: string;
  on: string;
  status: Succession["status"];
  parties: readonly string[];
  /** from>to */
  partsMoved?: readonly string[];
}

const one = (
  number: string,
  from: string,
  on: string,
  party: string,
  partsMoved: readonly string[] = [],
): RealCase => ({
  number,
  from,
  on,
  status: "one",
  parties: [party],
  partsMoved,
});
const ambiguous = (number: string, from: string, on: string, parties: readonly string[]): RealCase => ({
  number,
  from,
  on,
  status: "ambiguous",
  parties,
});

/** What the register must say of the changes that matter to Trondheimsregionen, and of the awkward ones elsewhere. */
export const realCases: readonly RealCase[] = [
  // Renumbered only, when the two Trøndelag counties became one.
  one("1601", "2009-06-11", "2018-01-01", "trondheim"),
  one("1714", "2009-06-11", "2026-01-01", "stjordal"),
  one("1648", "2009-06-11", "2026-01-01", "midtre-gauldal"),
  one("1613", "2017-12-31", "2018-01-01", "snillfjord"),
  // Rissa and Leksvik, across the old county border.
  one("1624", "2017-12-31", "2018-01-01", "indre-fosen"),
  one("1718", "2009-06-11", "2026-01-01", "indre-fosen"),
  // Klæbu went into Trondheim, which kept number and name.
  one("5030", "2019-12-31", "2020-01-01", "trondheim"),
  one("1662", "2009-06-11", "2026-06-01", "trondheim"),
  one("5001", "2019-12-31", "2020-01-01", "trondheim"),
  ambiguous("5001", "2020-01-01", "2019-12-31", ["klaebu", "trondheim"]),
  // Snillfjord fell in three.
  ambiguous("5012", "2019-12-31", "2020-01-01", ["heim", "hitra-2020", "orkland"]),
  one("5012", "2018-01-01", "2019-12-31", "snillfjord"),
  one("5024", "2019-12-31", "2020-01-01", "orkland"),
  one("1638", "2009-06-11", "2026-01-01", "orkland"),
  ambiguous("5059", "2020-01-01", "2019-12-31", ["agdenes", "meldal", "orkdal", "snillfjord"]),
  ambiguous("5056", "2024-01-01", "2009-06-11", ["hitra", "snillfjord"]),
  // Halsa and Rindal changed county, the one by merger, the other alone.
  one("1571", "2019-12-31", "2020-01-01", "heim"),
  one("1567", "2018-12-31", "2019-01-01", "rindal"),
  ambiguous("5055", "2020-01-01", "2019-12-31", ["halsa", "hemne", "snillfjord"]),
  // Verran went into Steinkjer, but for Verrabotn.
  one("5039", "2019-12-31", "2020-01-01", "steinkjer-2020", ["verran>indre-fosen"]),
  one("5054", "2020-01-01", "2019-12-31", "indre-fosen", ["verran>indre-fosen"]),
  ambiguous("5006", "2026-01-01", "2019-12-31", ["steinkjer", "verran"]),
  one("1723", "2011-12-31", "2012-01-01", "inderoy-2012"),
  one("1729", "2009-06-11", "2026-01-01", "inderoy-2012"),
  one("5050", "2019-12-31", "2020-01-01", "naeroysund"),
  // Ålesund and Haram: merged, then split. Nobody says which of the two is the old Ålesund's heir.
  ambiguous("1504", "2019-12-31", "2024-06-01", ["alesund-2024", "haram-2024"]),
  one("1504", "2019-12-31", "2023-12-31", "alesund-2020"),
  ambiguous("1534", "2019-12-31", "2024-01-01", ["alesund-2024", "haram-2024"]),
  ambiguous("1580", "2024-01-01", "2019-12-31", ["alesund", "haram", "orskog", "sandoy", "skodje"]),
  one("1503", "2007-12-31", "2008-01-01", "kristiansund-2008"),
  one("1556", "2007-12-31", "2026-01-01", "kristiansund-2008"),
  // Ølen changed county in 2002 and merged with Vindafjord in 2006.
  one("1214", "2001-12-31", "2002-01-01", "olen"),
  one("1159", "2005-12-31", "2006-01-01", "vindafjord-2006"),
  ambiguous("1160", "2006-01-01", "2001-12-31", ["olen", "vindafjord"]),
  // The number of Våle, the land of Våle and Ramnes, another name: another municipality.
  one("0716", "2001-12-31", "2002-01-01", "re"),
  one("0718", "2001-12-31", "2024-01-01", "tonsberg-2020"),
  one("0720", "2016-12-31", "2017-01-01", "sandefjord-2017", ["stokke>tonsberg"]),
  ambiguous("1850", "2019-12-31", "2020-01-01", ["hamaroy-2020", "narvik-2020"]),
  one("1804", "2004-12-31", "2005-01-01", "bodo"),
  one("1103", "2019-12-31", "2020-01-01", "stavanger"),
  // Renumbered twice, never merged.
  one("0219", "2009-06-11", "2026-01-01", "baerum"),
  one("0701", "2002-12-31", "2026-01-01", "borre"),
  one("3118", "2025-12-31", "2026-01-01", "indre-ostfold", ["indre-ostfold>nordre-follo", "indre-ostfold>vestby"]),
  // Counties.
  one("16", "2009-06-11", "2018-01-01", "trondelag-fylke"),
  one("17", "2009-06-11", "2026-01-01", "trondelag-fylke"),
  ambiguous("50", "2018-01-01", "2017-12-31", ["nord-trondelag-fylke", "sor-trondelag-fylke"]),
  ambiguous("30", "2023-12-31", "2024-01-01", ["akershus-fylke-2024", "buskerud-fylke-2024", "ostfold-fylke-2024"]),
  one("12", "2001-12-31", "2026-01-01", "vestland-fylke", ["hordaland-fylke>rogaland-fylke"]),
];
