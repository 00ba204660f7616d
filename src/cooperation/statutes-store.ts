/** The SQL that reads statutes: their versions with the rules as data, and their clauses. */
import { sql } from "kysely";
import { z } from "zod";
import { rows, type Sql } from "#platform/database.ts";
import { decisionRuleSchema, groupsSchema } from "./contract.ts";

const origin = { source: z.string().nullable(), constructed: z.boolean() };

const statutesShape = z.object({
  id: z.string(),
  cooperation: z.string(),
  title: z.string(),
  law: z.string(),
  since: z.string(),
  until: z.string().nullable(),
  text_known: z.boolean(),
  rules: z.array(decisionRuleSchema),
  groups: groupsSchema,
  ...origin,
});
export type StatutesRow = z.infer<typeof statutesShape>;

/** Every version of the statutes, oldest first. */
export function statutesOf(db: Sql, cooperations: readonly string[]): Promise<StatutesRow[]> {
  return rows(
    db,
    statutesShape,
    sql`select id, cooperation, title, law, lower(valid)::text as since, upper(valid)::text as until, text_known, rules, groups, source, constructed
        from statutes where cooperation = any(${cooperations}::text[]) order by lower(valid)`,
  );
}

export function clausesOf(db: Sql, statutes: string) {
  return rows(
    db,
    z.object({
      clause: z.string(),
      heading: z.string(),
      wording: z.string(),
      matters: z.array(z.string()),
      constructed: z.boolean(),
    }),
    sql`select clause, heading, wording, matters, constructed from statutes_clause where statutes = ${statutes} order by position`,
  );
}
