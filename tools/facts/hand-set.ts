/** What Klass' change table does not carry as a row of its own, each with the key of its source in facts/sources.csv. */
export interface PartMoved {
  date: string;
  from: string;
  to: string;
  source: string;
  note: string;
}

export const partsMoved: readonly PartMoved[] = [
  {
    date: "1992-01-01",
    from: "0114",
    to: "0128",
    source: "klass-131",
    note: "twelve inhabitants of Varteig to Rakkestad",
  },
  {
    date: "2017-01-01",
    from: "0720",
    to: "0704",
    source: "klass-131",
    note: "3 km² with about 2 200 inhabitants of Stokke to Tønsberg; the rest of Stokke became part of Sandefjord",
  },
  {
    date: "2020-01-01",
    from: "5039",
    to: "5054",
    source: "ssb-regional-changes",
    note: "Verrabotn (a basic statistical unit of Verran) to Indre Fosen; the rest of Verran became part of Steinkjer",
  },
  {
    date: "2026-01-01",
    from: "3118",
    to: "3207",
    source: "klass-131-2026",
    note: "boundary adjustment from Indre Østfold to Nordre Follo",
  },
  {
    date: "2026-01-01",
    from: "3118",
    to: "3216",
    source: "klass-131-2026",
    note: "boundary adjustment from Indre Østfold to Vestby",
  },
];

/** The day a name was decided or first used, where Klass tells; Klass itself counts the name from a following 1 January. */
export const nameDecided: { [numberAndYear: string]: string } = {
  "2011 1988": "decided 1987-07-03",
  "2027 1990": "introduced 1989-05-26",
  "2021 1991": "introduced 1990-01-26",
  "2025 1993": "introduced 1992-09-01",
  "1940 1995": "introduced 1994-02-04",
  "0701 2003": "in use since 2002-06-01",
  "2020 2004": "introduced 2003-06-06",
  "1736 2011": "introduced 2010-09-24",
  "1852 2018": "introduced 2017-12-19",
  "1870 2018": "introduced 2017-04-28",
  "1903 2018": "introduced 2017-04-28",
  "1940 2018": "introduced 2017-04-15",
  "1853 2022": "introduced 2021-06-11",
  "5001 2023": "introduced 2022-09-09",
  "5025 2023": "introduced 2022-09-09",
  "5516 2024": "decided 2024-02-16, no. 272; Klass counts it from 1 January",
  "5037 2024": "decided 2024-02-16, no. 271; Klass counts it from 1 January",
  "1845 2024": "decided 2024-02-16, no. 273; Klass counts it from 1 January",
  "1833 2024": "decided 2024-02-16, no. 270; Klass counts it from 1 January",
};
