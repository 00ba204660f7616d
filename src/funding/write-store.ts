/** The SQL that acts on money write with. */
import { sql } from "kysely";
import { execute, range, type SqlTransaction } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";
import type { BudgetInput, ContributionInput, CoverInput, DeficitInput, FundingKeyInput } from "./act-contract.ts";
import type { AccountLine } from "./rules/kostra-file.ts";
import type { Share } from "./rules/share-out.ts";
import type { BudgetState, FundingKey, Snapshot } from "./vocabulary.ts";

const json = (value: unknown) => sql`${JSON.stringify(value)}::text::jsonb`;

/** The key in force until now ends where the new one begins. */
export async function insertKey(
  tx: SqlTransaction,
  id: string,
  cooperation: string,
  { title, project, since, key }: FundingKeyInput,
): Promise<void> {
  await execute(
    tx,
    sql`update funding_key set valid = daterange(lower(valid), ${since}::date, '[)')
        where cooperation = ${cooperation} and coalesce(project, '') = ${project ?? ""} and valid @> ${since}::date and lower(valid) < ${since}::date`,
  );
  await execute(
    tx,
    sql`insert into funding_key (id, cooperation, project, title, key, valid)
        values (${id}, ${cooperation}, ${project ?? null}, ${title}, ${json(key)}, ${range(since, null)})`,
  );
}

export async function insertRun(
  tx: SqlTransaction,
  row: {
    id: string;
    cooperation: string;
    keyId: string;
    key: FundingKey;
    snapshot: Snapshot;
    input: ContributionInput;
  },
  shares: readonly Share[],
): Promise<void> {
  const { id, cooperation, keyId, key, snapshot, input } = row;
  await execute(
    tx,
    sql`insert into contribution_run (id, cooperation, project, year, instalment, title, day, due, amount, funding_key, key, snapshot)
        values (${id}, ${cooperation}, ${input.project ?? null}, ${input.year}, ${input.instalment}, ${input.title}, ${input.day}::date,
          ${input.due ?? null}::date, ${input.amount}::bigint, ${keyId}, ${json(key)}, ${json(snapshot)})`,
  );
  const rows = shares.map(({ party, amount }) => ({ run: id, party, amount: Number(amount) }));
  await execute(
    tx,
    sql`insert into contribution_share (run, party, amount) select run, party, amount
        from jsonb_to_recordset(${json(rows)}) as r(run text, party text, amount bigint)`,
  );
}

export async function insertBudget(
  tx: SqlTransaction,
  row: { id: string; cooperation: string; state: BudgetState; input: BudgetInput },
): Promise<void> {
  const { id, cooperation, state, input } = row;
  await execute(
    tx,
    sql`insert into budget (id, cooperation, year, state, decided, body, matter, note)
        values (${id}, ${cooperation}, ${input.year}, ${state}, ${input.decided}::date, ${input.body ?? null}, ${input.matter ?? null}, ${input.note})`,
  );
  const lines = input.lines.map((line, index) => ({ ...line, budget: id, number: index + 1 }));
  await execute(
    tx,
    sql`insert into budget_line (budget, number, plan, area, project, title, funder, amount, note)
        select budget, number, plan, area, project, title, funder, amount, note
        from jsonb_to_recordset(${json(lines)}) as r(budget text, number integer, plan text, area text, project text, title text, funder text, amount bigint, note text)`,
  );
}

export async function insertActuals(
  tx: SqlTransaction,
  row: {
    digest: string;
    cooperation: string;
    year: number;
    format: "csv" | "kostra";
    fileName: string;
    imported: Day;
    skipped: number;
  },
  lines: readonly (AccountLine & { plan: string | null })[],
): Promise<void> {
  await execute(
    tx,
    sql`insert into actual_import (digest, cooperation, year, format, file_name, imported, skipped)
        values (${row.digest}, ${row.cooperation}, ${row.year}, ${row.format}, ${row.fileName}, ${row.imported}::date, ${row.skipped})`,
  );
  const all = lines.map((line) => ({
    import: row.digest,
    line: line.line,
    account_class: line.accountClass,
    account: line.account,
    function: line.function,
    art: line.art,
    title: line.title,
    plan: line.plan,
    area: line.area === "" ? null : line.area,
    project: line.project === "" ? null : line.project,
    amount: line.amount,
  }));
  await execute(
    tx,
    sql`insert into actual_line (import, line, account_class, account, function, art, title, plan, area, project, amount)
        select import, line, account_class, account, function, art, title, plan, area, project, amount
        from jsonb_to_recordset(${json(all)}) as r(import text, line integer, account_class text, account text, function text, art text, title text, plan text, area text, project text, amount bigint)`,
  );
}

export function insertDeficit(tx: SqlTransaction, cooperation: string, input: DeficitInput): Promise<number> {
  return execute(
    tx,
    sql`insert into deficit (cooperation, year, amount, shares, basis, note)
        values (${cooperation}, ${input.year}, ${input.amount}::bigint, ${json(input.shares)}, ${input.basis}, ${input.note})`,
  );
}

export function insertCover(tx: SqlTransaction, cooperation: string, input: CoverInput): Promise<number> {
  return execute(
    tx,
    sql`insert into deficit_cover (cooperation, year, covered_in, payer, amount)
        values (${cooperation}, ${input.year}, ${input.coveredIn}, ${input.payer}, ${input.amount}::bigint)`,
  );
}
