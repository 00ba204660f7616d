/** The SQL that reads everything a party is in, in a fixed number of statements whatever the size. */
import { sql } from "kysely";
import { z } from "zod";
import { rows, type Sql } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";
import { memberRoles } from "./vocabulary.ts";

const origin = { source: z.string().nullable(), constructed: z.boolean() };

/** The statutes in force on a day of several cooperations. */
export function statutesInForce(db: Sql, cooperations: readonly string[], on: Day) {
  return rows(
    db,
    z.object({
      id: z.string(),
      cooperation: z.string(),
      title: z.string(),
      law: z.string(),
      since: z.string(),
      text_known: z.boolean(),
      ...origin,
    }),
    sql`select id, cooperation, title, law, lower(valid)::text as since, text_known, source, constructed
        from statutes where cooperation = any(${cooperations}::text[]) and valid @> ${on}::date order by cooperation, id`,
  );
}

/** What one party has reserved, acceded to in part, or must meet first, on a day. */
export function reservationsOfParty(db: Sql, party: string, on: Day) {
  return rows(
    db,
    z.object({
      cooperation: z.string(),
      kind: z.enum(["reservation", "partial-accession", "condition"]),
      wording: z.string(),
      clauses: z.array(z.string()),
      ...origin,
    }),
    sql`select cooperation, kind, wording, clauses, source, constructed from membership_reservation
        where party = ${party} and valid @> ${on}::date order by cooperation, id`,
  );
}

/** How many take part beside the party, and in which role. */
export function participantsOf(db: Sql, cooperations: readonly string[], on: Day) {
  return rows(
    db,
    z.object({ cooperation: z.string(), party: z.string(), role: z.enum(memberRoles) }),
    sql`select cooperation, party, role from membership
        where cooperation = any(${cooperations}::text[]) and valid @> ${on}::date order by cooperation, party`,
  );
}
