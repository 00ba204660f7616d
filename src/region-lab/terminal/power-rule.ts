import { readFileSync } from "node:fs";
import * as z from "zod";
import type { VotingRule } from "#kernels/voting-power-rule.ts";
import { allOf, anyOf, atLeast, atLeastParties, consentOf } from "#kernels/voting-power-rule.ts";
import { BadInput, readTable } from "./table-file.ts";

/** A quota as written: a number of votes, or a part of all as "2/3". */
const quota = z.union([z.int(), z.string().regex(/^\d+\s*\/\s*\d+$/, 'write a number of votes or a part as "2/3"')]);

interface WrittenRule {
  readonly votes?: Record<string, number> | undefined;
  readonly parties?: readonly string[] | "all" | undefined;
  readonly consent?: readonly string[] | undefined;
  readonly atLeast?: number | string | undefined;
  readonly moreThan?: number | string | undefined;
  readonly all?: readonly WrittenRule[] | undefined;
  readonly any?: readonly WrittenRule[] | undefined;
}

const ruleSchema: z.ZodType<WrittenRule> = z.lazy(() =>
  z.union([
    z.strictObject({ votes: z.record(z.string(), z.number()), atLeast: quota }),
    z.strictObject({ votes: z.record(z.string(), z.number()), moreThan: quota }),
    z.strictObject({ parties: z.union([z.literal("all"), z.array(z.string())]), atLeast: quota }),
    z.strictObject({ parties: z.union([z.literal("all"), z.array(z.string())]), moreThan: quota }),
    z.strictObject({ consent: z.array(z.string()).min(1) }),
    z.strictObject({ all: z.array(ruleSchema).min(1) }),
    z.strictObject({ any: z.array(ruleSchema).min(1) }),
  ]),
);
const fileSchema = z.strictObject({ parties: z.array(z.string().min(1)).min(1), rule: ruleSchema });

/** A rule and the names of its parties, in the order of its weights. */
export interface NamedRule {
  readonly parties: readonly string[];
  readonly rule: VotingRule;
}

/** Reads `{parties, rule}` as JSON; a name that is no party, or a rule of no known shape, is refused with its place. */
export function readRule(path: string): NamedRule {
  let written: unknown;
  try {
    written = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new BadInput(`${path}: ${missing ? "there is no such file" : "the file is not JSON"}.`);
  }
  const parsed = fileSchema.safeParse(written);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new BadInput(
      `${path}: ${issue?.path.join(".") || "the file"}: ${issue?.code === "invalid_union" ? "a rule is {votes, atLeast}, {votes, moreThan}, {parties, atLeast}, {parties, moreThan}, {consent}, {all} or {any}" : issue?.message}.`,
    );
  }
  const { parties, rule } = parsed.data;
  const twice = parties.find((party, at) => parties.indexOf(party) !== at);
  if (twice !== undefined) throw new BadInput(`${path}: parties: ${twice} stands there twice.`);
  return { parties, rule: ruleOf(path, rule, parties, "rule") };
}

function ruleOf(path: string, written: WrittenRule, parties: readonly string[], place: string): VotingRule {
  const named = (names: readonly string[], field: string): number[] =>
    names.map((name) => {
      const at = parties.indexOf(name);
      if (at < 0) throw new BadInput(`${path}: ${place}.${field}: ${name} is not one of the parties.`);
      return at;
    });
  if (written.all) return allOf(...written.all.map((part, at) => ruleOf(path, part, parties, `${place}.all.${at}`)));
  if (written.any) return anyOf(...written.any.map((part, at) => ruleOf(path, part, parties, `${place}.any.${at}`)));
  if (written.consent) return consentOf(named(written.consent, "consent"), parties.length);
  const votes = written.votes ?? {};
  named(Object.keys(votes), "votes");
  const counting = written.parties === "all" ? parties.map((_, at) => at) : named(written.parties ?? [], "parties");
  const weights = parties.map((party, at) => (written.votes ? (votes[party] ?? 0) : counting.includes(at) ? 1 : 0));
  for (const [at, weight] of weights.entries())
    if (!Number.isSafeInteger(weight) || weight < 0)
      throw new BadInput(
        `${path}: ${place}.votes: ${parties[at]} has ${weight} votes; give whole numbers of 0 or more.`,
      );
  const needed =
    written.moreThan === undefined ? quotaOf(written.atLeast ?? 0, weights) : quotaOf(written.moreThan, weights, true);
  return written.parties === "all" ? atLeastParties(needed, parties.length) : atLeast(needed, weights);
}

/** Votes that a quota asks for; `more` means strictly more than it. */
export function quotaOf(written: number | string, weights: readonly number[], more = false): number {
  if (typeof written === "number") return written + (more ? 1 : 0);
  const [numerator = 0, denominator = 1] = written.split("/").map(Number);
  if (denominator === 0) throw new BadInput(`A part of ${written} has nothing below the line.`);
  const part = weights.reduce((sum, weight) => sum + weight, 0) * numerator;
  return more ? Math.floor(part / denominator) + 1 : Math.ceil(part / denominator);
}

/** Reads party, votes. */
export function readVotes(path: string): { readonly parties: readonly string[]; readonly weights: readonly number[] } {
  const { rows } = readTable(path);
  const parties: string[] = [];
  const weights = rows.map(({ row, cells }) => {
    const [party = "", written = ""] = cells;
    const votes = written === "" ? NaN : Number(written);
    if (party === "") throw new BadInput(`${path}, row ${row}: the party has no name.`);
    if (parties.includes(party))
      throw new BadInput(`${path}, row ${row}: ${party} stands on row ${rows[parties.indexOf(party)]?.row} already.`);
    if (!Number.isSafeInteger(votes) || votes < 0)
      throw new BadInput(`${path}, row ${row}: ${party} has "${written}" votes; give whole numbers of 0 or more.`);
    parties.push(party);
    return votes;
  });
  if (parties.length === 0) throw new BadInput(`${path}: there are no parties under the header.`);
  return { parties, weights };
}
