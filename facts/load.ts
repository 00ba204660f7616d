import { join } from "node:path";
import { systemClock, type Clock } from "#platform/clock.ts";
import type { Database } from "#platform/database.ts";
import { parseDay } from "#platform/day.ts";
import { hasEntry, inEntry, insertRows, span, type TableRow } from "./insert-rows.ts";
import { readPartyFacts } from "./parties.ts";
import { readPopulationFacts } from "./population.ts";
import { field, readTable } from "./read-table.ts";

const act = "facts.load-parties";
const reason = "Official structure of municipalities and counties";

/** Puts the nation's municipalities and counties through time into the database, once; all of it or nothing. */
export async function loadFacts(db: Database, clock: Clock = systemClock): Promise<void> {
  if (await hasEntry(db.sql, act)) return;
  const sources = sourceRows();
  const tables = partyRows();
  const population = populationRows();
  const at = clock.now();
  await db.sql.transaction().execute(async (tx) => {
    await inEntry(tx, { at, act: "facts.load-sources", subject: "facts:sources", reason }, () =>
      insertRows(tx, "source", sources),
    );
    await inEntry(tx, { at, act, subject: "facts:parties", reason }, async () => {
      for (const [table, rows] of tables) await insertRows(tx, table, rows);
    });
    await inEntry(tx, { at, act: "facts.load-population", subject: "facts:population", reason }, () =>
      insertRows(tx, "population", population),
    );
  });
}

function sourceRows(): TableRow[] {
  return readTable(join(import.meta.dirname, "sources.csv")).map((row) => ({
    id: field(row, "id"),
    title: field(row, "title"),
    url: field(row, "url") || null,
    publisher: field(row, "publisher") || null,
    licence: field(row, "licence") || null,
    // Some were read in a month that is known, on a day that is not.
    retrieved: parseDay(field(row, "retrieved")),
  }));
}

function partyRows(): [table: string, rows: TableRow[]][] {
  const facts = readPartyFacts();
  const counties = new Set(facts.parties.filter((party) => party.kind === "county").map((party) => party.id));
  const sourceOf = (party: string) => (counties.has(party) ? "klass-104" : "klass-131");
  const valid = (row: { validFrom: string; validTo: string | null }) => span(row.validFrom, row.validTo);
  return [
    [
      "party",
      facts.parties.map((row) => ({
        id: row.id,
        kind: row.kind,
        valid: valid(row),
        since_certainty: row.validFromCertainty,
        source: sourceOf(row.id),
      })),
    ],
    [
      "party_name",
      [
        ...facts.names.map((row) => ({
          party: row.party,
          language: "nb",
          name: row.name,
          valid: valid(row),
          source: sourceOf(row.party),
        })),
        ...facts.parallelNames.map((row) => ({
          party: row.party,
          language: row.language,
          name: row.name,
          valid: valid(row),
          source: sourceOf(row.party),
        })),
      ],
    ],
    [
      "party_number",
      facts.numbers.map((row) => ({
        party: row.party,
        register: row.register,
        number: row.number,
        valid: valid(row),
        source: sourceOf(row.party),
      })),
    ],
    [
      "party_part_of",
      facts.partOf.map((row) => ({
        party: row.party,
        whole: row.whole,
        valid: valid(row),
        source: sourceOf(row.party),
      })),
    ],
    [
      "party_change",
      facts.changes.map((row) => ({
        day: row.date,
        kind: row.kind,
        from_party: row.from,
        to_party: row.to,
        note: row.note || null,
        source: row.source,
      })),
    ],
  ];
}

function populationRows(): TableRow[] {
  return readPopulationFacts().map(({ party, year, borders, people, source }) => ({
    party,
    year,
    borders,
    people,
    source,
  }));
}
