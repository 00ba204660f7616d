/** The SQL that acts write with. Every table here is watched by the journal. */
import { sql } from "kysely";
import { execute, type SqlTransaction } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";
import type { DecisionRule, Organ } from "#cooperation/vocabulary.ts";
import type { Outcome, PartyPart } from "./vocabulary.ts";

const list = (values: readonly string[] | undefined) =>
  values === undefined ? sql`null::text[]` : sql`${values}::text[]`;

export function insertMatter(
  tx: SqlTransaction,
  row: {
    id: string;
    title: string;
    summary: string;
    cooperation: string;
    rule: string;
    ownRule: DecisionRule | undefined;
    legalEffect: string;
    law: string;
    openedOn: Day;
    replaces: string | undefined;
  },
): Promise<number> {
  return execute(
    tx,
    sql`insert into matter (id, title, summary, cooperation, rule, own_rule, legal_effect, law, opened_on, replaces)
        values (${row.id}, ${row.title}, ${row.summary}, ${row.cooperation}, ${row.rule}, ${row.ownRule ? JSON.stringify(row.ownRule) : null}::text::jsonb, ${row.legalEffect}, ${row.law}, ${row.openedOn}::date, ${row.replaces ?? null})`,
  );
}

export function insertText(
  tx: SqlTransaction,
  row: { matter: string; version: number; dated: Day; title: string; body: string },
): Promise<number> {
  return execute(
    tx,
    sql`insert into matter_text (matter, version, dated, title, body) values (${row.matter}, ${row.version}, ${row.dated}::date, ${row.title}, ${row.body})`,
  );
}

export function insertParty(
  tx: SqlTransaction,
  row: { matter: string; party: string; part: PartyPart; clauses: readonly string[] | undefined; since: Day },
): Promise<number> {
  return execute(
    tx,
    sql`insert into matter_party (matter, party, part, clauses, since) values (${row.matter}, ${row.party}, ${row.part}, ${list(row.clauses)}, ${row.since}::date)`,
  );
}

export function insertStep(
  tx: SqlTransaction,
  row: { matter: string; party: string; stage: string; day: Day; organ: string; caseNumber: string; note: string },
): Promise<number> {
  return execute(
    tx,
    sql`insert into matter_step (matter, party, stage, day, organ, case_number, note)
        values (${row.matter}, ${row.party}, ${row.stage}, ${row.day}::date, ${row.organ}, ${row.caseNumber}, ${row.note})`,
  );
}

export function insertDeadline(
  tx: SqlTransaction,
  row: { matter: string; party: string; stage: string; due: Day; setOn: Day; reason: string },
): Promise<number> {
  return execute(
    tx,
    sql`insert into matter_deadline (matter, party, stage, due, set_on, number, reason)
        select ${row.matter}, ${row.party}, ${row.stage}, ${row.due}::date, ${row.setOn}::date, 1 + count(*), ${row.reason}
        from matter_deadline where matter = ${row.matter} and party = ${row.party} and stage = ${row.stage} and set_on = ${row.setOn}::date`,
  );
}

export function insertResolution(
  tx: SqlTransaction,
  row: {
    id: string;
    matter: string;
    party: string;
    organ: Organ;
    day: Day;
    caseNumber: string;
    outcome: Outcome;
    wording: string;
    textVersion: number;
    clauses: readonly string[] | undefined;
    votesFor: number | undefined;
    votesAgainst: number | undefined;
    reservation: string;
    reservedClauses: readonly string[];
    attachment: string | undefined;
  },
): Promise<number> {
  return execute(
    tx,
    sql`insert into resolution (id, matter, party, organ, day, case_number, outcome, wording, text_version, clauses, votes_for, votes_against, reservation, reserved_clauses, attachment)
        values (${row.id}, ${row.matter}, ${row.party}, ${row.organ}, ${row.day}::date, ${row.caseNumber}, ${row.outcome}, ${row.wording}, ${row.textVersion}, ${list(row.clauses)},
          ${row.votesFor ?? null}::integer, ${row.votesAgainst ?? null}::integer, ${row.reservation}, ${list(row.reservedClauses)}, ${row.attachment ?? null})`,
  );
}

export function insertAttachment(
  tx: SqlTransaction,
  row: { id: string; name: string; mediaType: string; sha256: string; content: Uint8Array },
): Promise<number> {
  return execute(
    tx,
    sql`insert into attachment (id, name, media_type, size, sha256, content)
        values (${row.id}, ${row.name}, ${row.mediaType}, ${row.content.byteLength}, ${row.sha256}, decode(${Buffer.from(row.content).toString("base64")}, 'base64')) on conflict (id) do nothing`,
  );
}

export type PositionRow = {
  party: string;
  vote: "for" | "against" | "abstain";
  chair?: boolean | undefined;
  reserved?: boolean | undefined;
  reservedClauses?: string[] | undefined;
};

export function insertAdoption(
  tx: SqlTransaction,
  row: {
    id: string;
    matter: string;
    body: string;
    day: Day;
    noticeDay: Day | undefined;
    caseNumber: string;
    outcome: Outcome;
    textVersion: number;
    positions: readonly PositionRow[];
    note: string;
  },
): Promise<number> {
  return execute(
    tx,
    sql`insert into adoption (id, matter, body, day, notice_day, case_number, outcome, text_version, positions, positions_known, note)
        values (${row.id}, ${row.matter}, ${row.body}, ${row.day}::date, ${row.noticeDay ?? null}::date, ${row.caseNumber}, ${row.outcome}, ${row.textVersion},
          ${JSON.stringify(row.positions)}::text::jsonb, ${row.positions.length > 0}, ${row.note})`,
  );
}

export function insertWithdrawal(
  tx: SqlTransaction,
  row: { matter: string; party: string; day: Day; effective: Day; reason: string },
): Promise<number> {
  return execute(
    tx,
    sql`insert into withdrawal (matter, party, day, effective, reason) values (${row.matter}, ${row.party}, ${row.day}::date, ${row.effective}::date, ${row.reason})`,
  );
}
