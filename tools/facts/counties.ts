/**
 * Counties (fylker, SSB Klass 104) 1971–2026, set down by hand: the two first digits of every municipality number say
 * which numbers were in use when. Names of more than one language are given where their first day is known.
 */
export interface CountyFact {
  id: string;
  number: string;
  name: string;
  from: string;
  to: string | null;
}

const start = "1971-01-01";
const county = (id: string, number: string, name: string, from: string, to: string | null): CountyFact => ({
  id,
  number,
  name,
  from,
  to,
});

export const counties: readonly CountyFact[] = [
  county("ostfold-fylke", "01", "Østfold", start, "2020-01-01"),
  county("akershus-fylke", "02", "Akershus", start, "2020-01-01"),
  county("oslo-fylke", "03", "Oslo", start, null),
  county("hedmark-fylke", "04", "Hedmark", start, "2020-01-01"),
  county("oppland-fylke", "05", "Oppland", start, "2020-01-01"),
  county("buskerud-fylke", "06", "Buskerud", start, "2020-01-01"),
  county("vestfold-fylke", "07", "Vestfold", start, "2020-01-01"),
  county("telemark-fylke", "08", "Telemark", start, "2020-01-01"),
  county("aust-agder-fylke", "09", "Aust-Agder", start, "2020-01-01"),
  county("vest-agder-fylke", "10", "Vest-Agder", start, "2020-01-01"),
  county("rogaland-fylke", "11", "Rogaland", start, null),
  county("hordaland-fylke", "12", "Hordaland", start, "2020-01-01"),
  county("sogn-og-fjordane-fylke", "14", "Sogn og Fjordane", start, "2020-01-01"),
  county("more-og-romsdal-fylke", "15", "Møre og Romsdal", start, null),
  county("sor-trondelag-fylke", "16", "Sør-Trøndelag", start, "2018-01-01"),
  county("nord-trondelag-fylke", "17", "Nord-Trøndelag", start, "2018-01-01"),
  county("nordland-fylke", "18", "Nordland", start, null),
  county("troms-fylke", "19", "Troms", start, "2020-01-01"),
  county("finnmark-fylke", "20", "Finnmark", start, "2020-01-01"),
  county("trondelag-fylke", "50", "Trøndelag - Trööndelage", "2018-01-01", null),
  county("viken-fylke", "30", "Viken", "2020-01-01", "2024-01-01"),
  county("innlandet-fylke", "34", "Innlandet", "2020-01-01", null),
  county("vestfold-og-telemark-fylke", "38", "Vestfold og Telemark", "2020-01-01", "2024-01-01"),
  county("agder-fylke", "42", "Agder", "2020-01-01", null),
  county("vestland-fylke", "46", "Vestland", "2020-01-01", null),
  county(
    "troms-og-finnmark-fylke",
    "54",
    "Troms og Finnmark - Romsa ja Finnmárku - Tromssa ja Finmarkku",
    "2020-01-01",
    "2024-01-01",
  ),
  county("ostfold-fylke-2024", "31", "Østfold", "2024-01-01", null),
  county("akershus-fylke-2024", "32", "Akershus", "2024-01-01", null),
  county("buskerud-fylke-2024", "33", "Buskerud", "2024-01-01", null),
  county("vestfold-fylke-2024", "39", "Vestfold", "2024-01-01", null),
  county("telemark-fylke-2024", "40", "Telemark", "2024-01-01", null),
  county("troms-fylke-2024", "55", "Troms - Romsa - Tromssa", "2024-01-01", null),
  county("finnmark-fylke-2024", "56", "Finnmark - Finnmárku - Finmarkku", "2024-01-01", null),
];

export interface CountyChange {
  date: string;
  kind: "merge" | "split";
  from: string;
  to: string;
}

const merged = (date: string, to: string, ...from: string[]): CountyChange[] =>
  from.map((id) => ({ date, kind: "merge", from: id, to }));
const split = (date: string, from: string, ...to: string[]): CountyChange[] =>
  to.map((id) => ({ date, kind: "split", from, to: id }));

export const countyChanges: readonly CountyChange[] = [
  ...merged("2018-01-01", "trondelag-fylke", "sor-trondelag-fylke", "nord-trondelag-fylke"),
  ...merged("2020-01-01", "viken-fylke", "ostfold-fylke", "akershus-fylke", "buskerud-fylke"),
  ...merged("2020-01-01", "innlandet-fylke", "hedmark-fylke", "oppland-fylke"),
  ...merged("2020-01-01", "vestfold-og-telemark-fylke", "vestfold-fylke", "telemark-fylke"),
  ...merged("2020-01-01", "agder-fylke", "aust-agder-fylke", "vest-agder-fylke"),
  ...merged("2020-01-01", "vestland-fylke", "hordaland-fylke", "sogn-og-fjordane-fylke"),
  ...merged("2020-01-01", "troms-og-finnmark-fylke", "troms-fylke", "finnmark-fylke"),
  ...split("2024-01-01", "viken-fylke", "ostfold-fylke-2024", "akershus-fylke-2024", "buskerud-fylke-2024"),
  ...split("2024-01-01", "vestfold-og-telemark-fylke", "vestfold-fylke-2024", "telemark-fylke-2024"),
  ...split("2024-01-01", "troms-og-finnmark-fylke", "troms-fylke-2024", "finnmark-fylke-2024"),
];

/** Names in further languages whose first day is not known, only a day on which they were in use. */
export const countyParallelNames = [
  { county: "nordland-fylke", language: "smj", name: "Nordlánnda", from: "2022-01-01", to: null },
  { county: "troms-fylke", language: "se", name: "Romsa", from: "2019-01-01", to: "2020-01-01" },
  { county: "finnmark-fylke", language: "se", name: "Finnmárku", from: "2019-01-01", to: "2020-01-01" },
] as const;
