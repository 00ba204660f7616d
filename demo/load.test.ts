import { sql, type RawBuilder } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { decisionRuleSchema } from "#cooperation/contract.ts";
import { parseClauses } from "#decisions/rules/clauses.ts";
import { verify } from "#journal/verify.ts";
import { clockAt } from "#platform/clock.ts";
import { rows, type Database } from "#platform/database.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { demoFilling } from "./filling.ts";
import { loadDemo } from "./load.ts";

const clock = clockAt("2026-11-23");
let db: Database;
beforeAll(async () => {
  db = await openTestDatabase(demoFilling);
});
afterAll(() => db.close());

const anyRow = z.record(z.string(), z.unknown());
/** The first column of every row, in the order of the code points: the two engines collate text differently. */
async function all(query: RawBuilder<unknown>): Promise<unknown[]> {
  const first = (await rows(db.sql, anyRow, query)).map((row) => Object.values(row)[0]);
  return first.toSorted((a, b) => (String(a) < String(b) ? -1 : 1));
}
const parties = (cooperation: string, role: string, on: string) =>
  all(sql`select party from membership where cooperation = ${cooperation} and role = ${role} and valid @> ${on}::date`);

const eight = ["klaebu", "malvik", "melhus", "midtre-gauldal", "orkdal", "skaun", "stjordal", "trondheim"];

describe("Trondheimsregionen", () => {
  test("has nine members and four observers on the day of the deck", async () => {
    expect(await parties("trondheimsregionen", "member", "2009-06-11")).toEqual(
      [...eight, "sor-trondelag-fylke"].sort(),
    );
    expect(await parties("trondheimsregionen", "observer", "2009-06-11")).toEqual([
      "leksvik",
      "nord-trondelag-fylke",
      "rissa",
      "selbu",
    ]);
  });

  test.each([
    ["2010-12-31", [...eight, "leksvik", "rissa", "sor-trondelag-fylke"]],
    ["2011-06-17", [...eight, "leksvik", "rissa", "sor-trondelag-fylke"]],
    ["2018-09-26", [...eight, "indre-fosen"]],
    ["2020-04-01", ["indre-fosen", "malvik", "melhus", "midtre-gauldal", "orkland", "skaun", "stjordal", "trondheim"]],
    [
      "2026-11-23",
      [
        "indre-fosen",
        "malvik",
        "melhus",
        "midtre-gauldal",
        "orkland",
        "skaun",
        "stjordal",
        "trondelag-fylke",
        "trondheim",
      ],
    ],
  ])("has the members that a source names on %s", async (on, members) => {
    expect(await parties("trondheimsregionen", "member", on)).toEqual(members.toSorted());
  });

  test("lets only members vote", async () => {
    expect(await all(sql`select party from membership where vote <> (role in ('member', 'owner'))`)).toEqual([]);
  });

  test("leaves the county's place after the merger undecided until a source tells", async () => {
    expect(await parties("trondheimsregionen", "member", "2019-06-01")).not.toContain("trondelag-fylke");
    expect(
      await all(
        sql`select to_party from continuation where cooperation = 'trondheimsregionen' and from_party = 'sor-trondelag-fylke' and day <= '2019-06-01'`,
      ),
    ).toEqual([]);
  });
});

describe("the cooperations around it", () => {
  test.each([
    ["ikap-samarbeid", 8],
    ["naeringsplan-samarbeid", 11],
    ["nat", 11],
    ["framtidens-byer", 13],
    ["befolkningsanalyse", 0],
    ["brann-og-redning", 0],
  ])("%s has %i members in 2009: no more than the sources name", async (cooperation, count) => {
    expect(await parties(cooperation, "member", "2009-06-11")).toHaveLength(count);
  });

  test("two of Næringsalliansen's eleven parts are part of NiT", async () => {
    expect(await all(sql`select party from party_part_of where whole = 'naeringsalliansen'`)).toHaveLength(11);
    expect(await all(sql`select party from party_part_of where whole = 'naeringsforeningen-i-trondheim'`)).toEqual([
      "malvikradet",
      "nit-melhus",
    ]);
  });

  test("Skaun and Orkland sit in two regional councils today", async () => {
    const councils = (party: string) =>
      all(sql`select m.cooperation from membership m join cooperation c on c.id = m.cooperation and c.valid && m.valid
        where m.party = ${party} and m.valid @> date '2026-11-23' and c.theme = 'region'`);
    expect(await councils("skaun")).toEqual(["trondelag-sorvest", "trondheimsregionen"]);
    expect(await councils("orkland")).toEqual(["trondelag-sorvest", "trondheimsregionen"]);
  });

  test("both days are kept for Trøndelagsrådet's resolution of April 2009", async () => {
    expect(await all(sql`select day from event_claim where event = 'trondelagsradet-april-2009'`)).toEqual([
      "2009-04-17",
      "2009-04-22",
    ]);
  });
});

describe("IKAP", () => {
  test("is decided by eight councils: the county is a member, but no plan municipality", async () => {
    expect(await all(sql`select party from matter_party where matter = 'ikap' and part = 'decides'`)).toEqual(eight);
    expect(
      await all(
        sql`select distinct array_to_string(clauses, ' ') from matter_party where matter = 'ikap' and part = 'accedes'`,
      ),
    ).toEqual(["1 2 3 4 5 6"]);
  });

  test("waits for Melhus on the day of the deck, and has a resolution of every council by 18 September", async () => {
    const decided = (on: string) =>
      all(
        sql`select distinct party from resolution where matter = 'ikap' and outcome = 'adopted' and organ = 'council' and day <= ${on}::date`,
      );
    expect(await decided("2009-06-11")).toEqual(["klaebu", "malvik", "orkdal", "stjordal", "trondheim"]);
    expect(await decided("2009-09-18")).toEqual([...eight, "leksvik", "rissa"].sort());
  });

  test("no council's resolution passes for sourced", async () => {
    expect(await all(sql`select id from resolution where not constructed`)).toEqual([]);
  });

  test("every clause that a record names is in its text", async () => {
    const { rows: found } = await sql<{ id: string; body: string; clauses: string[] }>`
      select t.matter as id, t.body, r.clauses from matter_text t
      join (select matter, text_version as version, clauses from resolution union select matter, text_version, reserved_clauses from resolution
            union select matter, 1, clauses from matter_party) r on r.matter = t.matter and r.version = t.version and r.clauses is not null`.execute(
      db.sql,
    );
    for (const { id, body, clauses } of found) {
      const known = parseClauses(body).map((clause) => clause.id);
      expect([id, clauses.filter((clause) => !known.includes(clause))]).toEqual([id, []]);
    }
    expect(found.length).toBeGreaterThan(5);
  });
});

describe("statutes and matters", () => {
  test("every rule conforms, and names bodies and groups that there are", async () => {
    const { rows: found } = await sql<{ id: string; rules: unknown[]; groups: object; bodies: string[] }>`
      select s.id, s.rules, s.groups, array(select id from body where cooperation = s.cooperation) as bodies from statutes s`.execute(
      db.sql,
    );
    for (const { id, rules, groups, bodies } of found) {
      const text = JSON.stringify(rules.map((rule) => decisionRuleSchema.parse(rule)));
      for (const [, body] of text.matchAll(/"body":"([^"]+)"/g))
        expect([id, bodies]).toEqual([id, expect.arrayContaining([body])]);
      for (const [, group] of text.matchAll(/"group":"([^"]+)"/g))
        expect([id, Object.keys(groups)]).toEqual([id, expect.arrayContaining([group])]);
    }
    expect(found.length).toBeGreaterThan(4);
  });

  test("the rule of every matter stands in statutes in force when it was opened, or is its own", async () => {
    expect(
      await all(sql`select m.id from matter m where m.own_rule is null and not exists (
        select from statutes s where s.cooperation = m.cooperation and s.valid @> m.opened_on and s.rules @> jsonb_build_array(jsonb_build_object('id', m.rule)))`),
    ).toEqual([]);
  });

  test("the rule of every adopted matter stands in the statutes of the day of adoption", async () => {
    expect(
      await all(sql`select a.id from adoption a join matter m on m.id = a.matter where a.outcome = 'adopted' and m.own_rule is null and not exists (
        select from statutes s where s.cooperation = m.cooperation and s.valid @> a.day and s.rules @> jsonb_build_array(jsonb_build_object('id', m.rule)))`),
    ).toEqual([]);
  });

  test("the agreement on the political council regulates the eight matters of kommuneloven § 18-4", async () => {
    expect(
      await all(
        sql`select distinct unnest(matters) as matter from statutes_clause where statutes = 'trondelag-sorvest-avtale'`,
      ),
    ).toEqual(["a", "b", "c", "d", "e", "f", "g", "h"]);
  });
});

describe("the record", () => {
  test("every row names its source, and that it is constructed where the source says so", async () => {
    const sourced = await all(
      sql`select table_name from information_schema.columns where column_name = 'source' and table_schema = 'public'`,
    );
    expect(sourced).toContain("membership");
    for (const table of sourced)
      expect([table, await all(sql`select count(*) from ${sql.table(String(table))} where source is null`)]).toEqual([
        table,
        [0],
      ]);
    const constructed =
      await all(sql`select table_name from information_schema.columns where column_name = 'constructed' and table_schema = 'public'
      intersect select table_name from information_schema.columns where column_name = 'source' and table_schema = 'public'`);
    for (const table of constructed)
      expect([
        table,
        await all(
          sql`select count(*) from ${sql.table(String(table))} where source = 'konstruert' and not constructed`,
        ),
      ]).toEqual([table, [0]]);
  });

  test("every reference by name holds", async () => {
    const missing = sql`
      select 'relation ' || id as missing from (select from_kind as kind, from_id as id from relation union select to_kind, to_id from relation) ends
        where not exists (select from party p where ends.kind = 'party' and p.id = ends.id) and not exists (select from cooperation c where ends.kind = 'cooperation' and c.id = ends.id)
      union all select 'event ' || id from event e where cooperation is not null and not exists (select from cooperation c where c.id = e.cooperation)
      union all select 'event ' || id from event e where party is not null and not exists (select from party p where p.id = e.party)
      union all select 'seat ' || body from seat s where party is not null and not exists (select from party p where p.id = s.party and p.valid @> s.valid)
      union all select 'matter ' || matter from matter_party x where not exists (select from party p where p.id = x.party and p.valid @> x.since)
      union all select 'resolution ' || id from resolution r where not exists (select from matter_party x where x.matter = r.matter and x.party = r.party)
      union all select 'resolution ' || r.id from resolution r join matter m on m.id = r.matter where r.day < m.opened_on
      union all select 'adoption ' || id from adoption a where not exists (select from body b where b.id = a.body and b.valid @> a.day)
      union all select 'continuation ' || from_party from continuation c where not exists (select from party_change x where x.from_party = c.from_party and x.to_party = c.to_party)
      union all select 'reservation ' || id from membership_reservation r where not exists (select from party p where p.id = r.party and p.valid @> r.valid)`;
    expect(await all(missing)).toEqual([]);
  });

  test("a membership ends with its party, and says so", async () => {
    expect(
      await all(sql`select m.cooperation || ' ' || m.party from membership m where (m.until_certainty = 'party-ended') <> coalesce(
        (select bool_or(upper(p.valid) = upper(m.valid)) from party p where p.id = m.party), false)`),
    ).toEqual([]);
  });

  test("loading again changes nothing, and the journal holds", async () => {
    const before = await all(sql`select seq from journal_head`);
    await loadDemo(db, clock);
    expect(await all(sql`select seq from journal_head`)).toEqual(before);
    expect((await verify(db.sql)).flaws).toEqual([]);
  });

  test("the shares of every cooperation sum to one, each day that it has any", async () => {
    const sums = await rows(
      db.sql,
      z.object({ cooperation: z.string(), ownership: z.string(), liability: z.string() }),
      sql`select cooperation, sum(ownership_numerator * (720000 / ownership_denominator))::text as ownership,
            sum(liability_numerator * (720000 / liability_denominator))::text as liability
          from membership_share group by cooperation, valid order by cooperation`,
    );
    expect(sums.map((one) => one.cooperation)).toEqual(["trondelag-sorvest", "trondelag-sorvest", "trondheim-havn"]);
    for (const one of sums) expect([one.ownership, one.liability]).toEqual(["720000", "720000"]);
  });

  test("a load that fails leaves nothing", async () => {
    const empty = await openTestDatabase();
    try {
      await expect(loadDemo(empty, clock)).rejects.toThrow();
      const { rows: found } =
        await sql`select (select count(*) from journal_entry) + (select count(*) from source) as left`.execute(
          empty.sql,
        );
      expect(found).toEqual([{ left: 0 }]);
    } finally {
      await empty.close();
    }
  });
});
