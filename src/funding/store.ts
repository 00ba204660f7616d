/** The SQL that reads money; acts write through write-store.ts. */
import { sql } from "kysely";
import { z } from "zod";
import { rows, type Sql } from "#platform/database.ts";
import { fundingKeySchema, snapshotSchema } from "./contract.ts";
import { budgetStates, funders } from "./vocabulary.ts";

const origin = { source: z.string().nullable(), constructed: z.boolean() };

const keyShape = z.object({
  id: z.string(),
  cooperation: z.string(),
  project: z.string().nullable(),
  title: z.string(),
  key: fundingKeySchema,
  since: z.string(),
  until: z.string().nullable(),
  ...origin,
});
export type KeyRow = z.infer<typeof keyShape>;

export function keysOf(db: Sql, cooperation: string): Promise<KeyRow[]> {
  return rows(
    db,
    keyShape,
    sql`select id, cooperation, project, title, key, lower(valid)::text as since, upper(valid)::text as until, source, constructed
        from funding_key where cooperation = ${cooperation} order by lower(valid), coalesce(project, '') collate "C"`,
  );
}

const runShape = z.object({
  id: z.string(),
  cooperation: z.string(),
  project: z.string().nullable(),
  year: z.number(),
  instalment: z.number(),
  title: z.string(),
  day: z.string(),
  due: z.string().nullable(),
  amount: z.number(),
  key_id: z.string(),
  key_title: z.string(),
  key: fundingKeySchema,
  snapshot: snapshotSchema,
  ...origin,
});
export type RunRow = z.infer<typeof runShape>;

const runColumns = sql`r.id, r.cooperation, r.project, r.year, r.instalment, r.title, r.day::text as day, r.due::text as due, r.amount,
  r.funding_key as key_id, k.title as key_title, r.key, r.snapshot, r.source, r.constructed`;

export function runsOf(db: Sql, cooperation: string, year: number): Promise<RunRow[]> {
  return rows(
    db,
    runShape,
    sql`select ${runColumns} from contribution_run r join funding_key k on k.id = r.funding_key
        where r.cooperation = ${cooperation} and r.year = ${year} order by coalesce(r.project, '') collate "C", r.instalment`,
  );
}

const shareShape = z.object({ run: z.string(), party: z.string(), amount: z.number() });

export function sharesOf(db: Sql, runs: readonly string[]): Promise<z.infer<typeof shareShape>[]> {
  return rows(
    db,
    shareShape,
    sql`select run, party, amount from contribution_share where run = any(${runs}::text[]) order by run collate "C", party collate "C"`,
  );
}

const partyShareShape = z.object({
  cooperation: z.string(),
  project: z.string().nullable(),
  year: z.number(),
  instalments: z.number(),
  amount: z.number(),
  total: z.number(),
  constructed: z.boolean(),
  source: z.string().nullable(),
});
export type PartyShareRow = z.infer<typeof partyShareShape>;

/** What a party pays, by cooperation, project and year, of instalments that stand by the day. */
export function sharesOfParty(db: Sql, party: string, on: string): Promise<PartyShareRow[]> {
  return rows(
    db,
    partyShareShape,
    sql`select r.cooperation, r.project, r.year, count(*) as instalments, sum(s.amount)::bigint as amount,
          sum((select sum(o.amount) from contribution_share o where o.run = r.id))::bigint as total,
          bool_or(r.constructed) as constructed, min(r.source) as source
        from contribution_share s join contribution_run r on r.id = s.run
        where s.party = ${party} and r.day <= ${on}::date
        group by r.cooperation, r.project, r.year order by r.year desc, r.cooperation collate "C", coalesce(r.project, '') collate "C"`,
  );
}

const budgetShape = z.object({
  id: z.string(),
  cooperation: z.string(),
  year: z.number(),
  state: z.enum(budgetStates),
  decided: z.string(),
  body: z.string().nullable(),
  matter: z.string().nullable(),
  note: z.string(),
  ...origin,
});
export type BudgetRow = z.infer<typeof budgetShape>;

export function budgetsOf(db: Sql, cooperation: string, year: number): Promise<BudgetRow[]> {
  return rows(
    db,
    budgetShape,
    sql`select id, cooperation, year, state, decided::text as decided, body, matter, note, source, constructed
        from budget where cooperation = ${cooperation} and year = ${year} order by decided, id collate "C"`,
  );
}

const lineShape = z.object({
  budget: z.string(),
  number: z.number(),
  plan: z.string().nullable(),
  area: z.string().nullable(),
  project: z.string().nullable(),
  title: z.string(),
  funder: z.enum(funders),
  amount: z.number().nullable(),
  note: z.string(),
  ...origin,
});
export type BudgetLineRow = z.infer<typeof lineShape>;

export function budgetLinesOf(db: Sql, budgets: readonly string[]): Promise<BudgetLineRow[]> {
  return rows(
    db,
    lineShape,
    sql`select l.budget, l.number, l.plan, l.area, l.project, l.title, l.funder, l.amount, l.note,
          l.source, l.constructed
        from budget_line l
        where l.budget = any(${budgets}::text[]) order by l.budget collate "C", l.number`,
  );
}

const yearShape = z.object({
  cooperation: z.string(),
  year: z.number(),
  budgets: z.number(),
  runs: z.number(),
  paid: z.number(),
});
export type MoneyYearRow = z.infer<typeof yearShape>;

/** Every year that anything about money is recorded for; null: of all cooperations. */
export function moneyYears(db: Sql, cooperation: string | null): Promise<MoneyYearRow[]> {
  const of = cooperation === null ? sql`true` : sql`cooperation = ${cooperation}`;
  return rows(
    db,
    yearShape,
    sql`select cooperation, year, sum(budgets)::bigint as budgets, sum(runs)::bigint as runs, sum(paid)::bigint as paid from (
          select cooperation, year, 1 as budgets, 0 as runs, 0::bigint as paid from budget where ${of}
          union all
          select r.cooperation, r.year, 0, 1, (select coalesce(sum(amount), 0) from contribution_share where run = r.id)::bigint
          from contribution_run r where ${of}
        ) x group by cooperation, year order by cooperation collate "C", year`,
  );
}

const importShape = z.object({
  digest: z.string(),
  year: z.number(),
  file_name: z.string(),
  imported: z.string(),
  lines: z.number(),
  ...origin,
});

export function importsOf(db: Sql, cooperation: string, year: number): Promise<z.infer<typeof importShape>[]> {
  return rows(
    db,
    importShape,
    sql`select digest, year, file_name, imported::text as imported, (select count(*) from actual_line where import = digest) as lines, source, constructed
        from actual_import where cooperation = ${cooperation} and year = ${year} order by imported, digest collate "C"`,
  );
}

export function importKnown(db: Sql, digest: string): Promise<{ imported: string; cooperation: string }[]> {
  return rows(
    db,
    z.object({ imported: z.string(), cooperation: z.string() }),
    sql`select imported::text as imported, cooperation from actual_import where digest = ${digest}`,
  );
}

const actualShape = z.object({
  plan: z.string().nullable(),
  area: z.string().nullable(),
  project: z.string().nullable(),
  title: z.string(),
  costs: z.number(),
  income: z.number(),
});
export type ActualRow = z.infer<typeof actualShape>;

/** What was spent in a year, by programme area, project and what the line says. */
export function actualsOf(db: Sql, cooperation: string, year: number, on: string): Promise<ActualRow[]> {
  return rows(
    db,
    actualShape,
    sql`select l.plan, l.area, l.project, l.title,
          sum(case when l.amount > 0 then l.amount else 0 end)::bigint as costs,
          sum(case when l.amount < 0 then -l.amount else 0 end)::bigint as income
        from actual_line l join actual_import i on i.digest = l.import
        where i.cooperation = ${cooperation} and i.year = ${year} and i.imported <= ${on}::date
        group by l.plan, l.area, l.project, l.title order by min(l.line)`,
  );
}

const deficitShape = z.object({
  year: z.number(),
  amount: z.number(),
  shares: z.array(z.object({ party: z.string(), percent: z.string() })),
  basis: z.enum(["liability", "agreed"]),
  note: z.string(),
  ...origin,
});
export type DeficitRow = z.infer<typeof deficitShape>;

export function deficitsOf(db: Sql, cooperation: string): Promise<DeficitRow[]> {
  return rows(
    db,
    deficitShape,
    sql`select year, amount, shares, basis, note, source, constructed from deficit where cooperation = ${cooperation} order by year`,
  );
}

const coverShape = z.object({ year: z.number(), covered_in: z.number(), payer: z.string(), amount: z.number() });
export type CoverRow = z.infer<typeof coverShape>;

export function coversOf(db: Sql, cooperation: string): Promise<CoverRow[]> {
  return rows(
    db,
    coverShape,
    sql`select year, covered_in, payer, amount from deficit_cover where cooperation = ${cooperation} order by year, covered_in, payer collate "C"`,
  );
}

const areaShape = z.object({ plan: z.string(), area: z.string() });

/** The programme areas that the budgets of a year speak of: where accounts of that year can belong. */
export function areasOfBudgets(db: Sql, cooperation: string, year: number): Promise<z.infer<typeof areaShape>[]> {
  return rows(
    db,
    areaShape,
    sql`select distinct l.plan, l.area from budget b join budget_line l on l.budget = b.id
        where b.cooperation = ${cooperation} and b.year = ${year} and l.plan is not null and l.area is not null`,
  );
}

const placeShape = z.object({ cooperation: z.string(), year: z.number() });

/** The years in whose budgets a plan or a project has lines. */
export function budgetYearsOf(
  db: Sql,
  of: { plan: string } | { project: string },
): Promise<z.infer<typeof placeShape>[]> {
  const where = "plan" in of ? sql`l.plan = ${of.plan}` : sql`l.project = ${of.project}`;
  return rows(
    db,
    placeShape,
    sql`select distinct b.cooperation, b.year from budget b join budget_line l on l.budget = b.id where ${where} order by b.year, b.cooperation`,
  );
}
