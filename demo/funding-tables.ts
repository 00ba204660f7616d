/** Columns of the tables about money: what a row of demo/tables/<name>.csv must hold. Amounts are kroner with two decimals. */
import { z } from "zod";
import { fundingKeySchema, snapshotSchema } from "#funding/contract.ts";
import { budgetStates, funders } from "#funding/vocabulary.ts";
import { day, jsonFile, number, optional, optionalDay, origin, plain, text, valid } from "./read-rows.ts";

const inOre = (kroner: string) => Number(kroner.replace(".", ""));
const kroner = z
  .string()
  .regex(/^\d+\.\d\d$/, "is no amount in the form 1234.50")
  .transform(inOre);
const optionalKroner = z
  .string()
  .regex(/^(\d+\.\d\d)?$/, "is no amount in the form 1234.50")
  .transform((value) => (value === "" ? null : inOre(value)));
const signedKroner = z
  .string()
  .regex(/^-?\d+\.\d\d$/, "is no amount in the form -1234.50")
  .transform(inOre);

export const fundingTables = {
  funding_key: {
    id: text,
    cooperation: text,
    project: optional,
    title: text,
    key: jsonFile(fundingKeySchema),
    ...valid,
    ...origin,
  },
  contribution_run: {
    id: text,
    cooperation: text,
    project: optional,
    year: number,
    instalment: number,
    title: plain,
    day,
    due: optionalDay,
    amount: kroner,
    funding_key: text,
    key: jsonFile(fundingKeySchema),
    snapshot: jsonFile(snapshotSchema),
    ...origin,
  },
  contribution_share: { run: text, party: text, amount: kroner },
  budget: {
    id: text,
    cooperation: text,
    year: number,
    state: z.enum(budgetStates),
    decided: day,
    body: optional,
    matter: optional,
    note: plain,
    ...origin,
  },
  budget_line: {
    budget: text,
    number,
    plan: optional,
    area: optional,
    project: optional,
    title: text,
    funder: z.enum(funders),
    amount: optionalKroner,
    note: plain,
    ...origin,
  },
  actual_import: {
    digest: text,
    cooperation: text,
    year: number,
    format: z.enum(["csv", "kostra"]),
    file_name: text,
    imported: day,
    skipped: number,
    ...origin,
  },
  actual_line: {
    import: text,
    line: number,
    account: plain,
    function: plain,
    art: plain,
    title: plain,
    plan: optional,
    area: optional,
    project: optional,
    amount: signedKroner,
  },
};
