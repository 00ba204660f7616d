/** The SQL that acts on the register of cooperations write with. */
import { sql } from "kysely";
import { execute, range, type SqlTransaction } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";
import type { StatutesInput } from "./act-contract.ts";
import type { MemberRole, Rights } from "./vocabulary.ts";

export type NewMembership = {
  cooperation: string;
  party: string;
  role: MemberRole;
  rights: Rights;
  from: Day;
  until: Day | null;
  untilCertainty?: "exact" | "party-ended";
  note: string | null;
  source?: string | null;
};

export function insertMembership(tx: SqlTransaction, row: NewMembership): Promise<number> {
  return execute(
    tx,
    sql`insert into membership (cooperation, party, role, attend, speak, propose, vote, until_certainty, note, valid, source)
        values (${row.cooperation}, ${row.party}, ${row.role}, ${row.rights.attend}, ${row.rights.speak}, ${row.rights.propose}, ${row.rights.vote},
          ${row.untilCertainty ?? "exact"}, ${row.note}, ${range(row.from, row.until)}, ${row.source ?? null})`,
  );
}

/** Ends a membership on a day; its rights until then stay as they were. */
export function endMembership(tx: SqlTransaction, cooperation: string, party: string, on: Day): Promise<number> {
  return execute(
    tx,
    sql`update membership set valid = daterange(lower(valid), ${on}::date, '[)'), until_certainty = 'exact'
        where cooperation = ${cooperation} and party = ${party} and valid @> ${on}::date and lower(valid) < ${on}::date`,
  );
}

export function insertContinuation(
  tx: SqlTransaction,
  row: { cooperation: string; from: string; to: string; decision: "continues" | "ends"; day: Day; note: string },
): Promise<number> {
  return execute(
    tx,
    sql`insert into continuation (cooperation, from_party, to_party, decision, day, note) values (${row.cooperation}, ${row.from}, ${row.to}, ${row.decision}, ${row.day}::date, ${row.note})`,
  );
}

export function insertBodies(
  tx: SqlTransaction,
  cooperation: string,
  { from, until }: { from: Day; until: Day | null },
  bodies: StatutesInput["bodies"],
): Promise<number> {
  return execute(
    tx,
    sql`insert into body (id, cooperation, name, kind, valid)
        select id, ${cooperation}, name, kind, ${range(from, until)}
        from jsonb_to_recordset(${JSON.stringify(bodies)}::text::jsonb) as r(id text, name text, kind text)`,
  );
}

/** The version in force until now ends where the new one begins; that one holds as long as the cooperation does. */
export async function insertStatutes(
  tx: SqlTransaction,
  cooperation: string,
  input: StatutesInput,
  until: Day | null,
): Promise<void> {
  await execute(
    tx,
    sql`update statutes set valid = daterange(lower(valid), ${input.inForceFrom}::date, '[)')
        where cooperation = ${cooperation} and valid @> ${input.inForceFrom}::date and lower(valid) < ${input.inForceFrom}::date`,
  );
  await execute(
    tx,
    sql`insert into statutes (id, cooperation, title, law, valid, text_known, rules, groups)
        values (${input.id}, ${cooperation}, ${input.title}, ${input.law}, ${range(input.inForceFrom, until)}, true, ${JSON.stringify(input.rules)}::text::jsonb, ${JSON.stringify(input.groups)}::text::jsonb)`,
  );
  const clauses = input.clauses.map((one, index) => ({ ...one, position: index + 1 }));
  await execute(
    tx,
    sql`insert into statutes_clause (statutes, clause, position, heading, wording, matters)
        select ${input.id}, clause, position, heading, wording, array(select jsonb_array_elements_text(matters))
        from jsonb_to_recordset(${JSON.stringify(clauses)}::text::jsonb) as r(clause text, position integer, heading text, wording text, matters jsonb)`,
  );
}
