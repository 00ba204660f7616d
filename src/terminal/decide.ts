import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { decisionRuleSchema, groupsSchema } from "#cooperation/contract.ts";
import { comparisonClassSchema, organSchema, type ReasonNode } from "#decisions/contract.ts";
import { missingSentence, reasonSentence } from "#decisions/reason-texts.ts";
import { statusSentence } from "#decisions/status-sentence.ts";
import { competentOrgans } from "#decisions/questions/cases.ts";
import { headingOf, parseClauses } from "#decisions/rules/clauses.ts";
import { compareWording } from "#decisions/rules/compare-wording.ts";
import { inForce } from "#decisions/rules/in-force.ts";
import { validateCase } from "#decisions/rules/validate-case.ts";
import { outcomes, type DecisionCase, type Reason, type ResolutionFact } from "#decisions/vocabulary.ts";
import { isLanguage, type Language } from "#platform/language.ts";
import type { Io } from "./io.ts";

export const decideUsage = `samrad decide FILE.json [--on DAY] [--lang nb|nn|en]
  answers whether a matter given wholly in a file is in force, without a database; the format is in
  docs/how-to/decide-from-a-file.md`;

const day = z.iso.date();
const clauses = z.array(z.string());
const span = { since: day.optional(), until: day.optional() };

/** A matter wholly in a file. What is left out has the plainest meaning, so that a small case is a small file. */
export const decideFileSchema = z.strictObject({
  $schema: z.string().optional(),
  title: z.string().optional(),
  on: day.optional(),
  opened: day.optional(),
  hearingOpened: day.optional(),
  text: z
    .string()
    .optional()
    .describe("Master text in numbered clauses; then a resolution's wording is compared with it"),
  clauses: clauses.optional(),
  rule: decisionRuleSchema,
  groups: groupsSchema.default({}),
  members: z.array(z.union([z.string(), z.strictObject({ party: z.string(), ...span })])).optional(),
  parties: z
    .array(
      z.union([
        z.string(),
        z.strictObject({
          id: z.string(),
          name: z.string().optional(),
          part: z.enum(["decides", "accedes", "consulted"]).default("decides"),
          clauses: clauses.optional(),
          since: day.optional(),
          ended: day.optional(),
          successors: z.array(z.string()).optional(),
        }),
      ]),
    )
    .min(1),
  resolutions: z
    .array(
      z.strictObject({
        id: z.string().optional(),
        party: z.string(),
        organ: organSchema.default("council"),
        day,
        outcome: z.enum(outcomes).default("adopted"),
        wording: z.string().optional(),
        comparison: comparisonClassSchema.optional(),
        clauses: clauses.optional(),
        reserved: z.boolean().optional(),
        reservedClauses: clauses.optional(),
      }),
    )
    .default([]),
  adoptions: z
    .array(
      z.strictObject({
        id: z.string().optional(),
        body: z.string(),
        day,
        noticeDay: day.optional(),
        outcome: z.enum(outcomes).default("adopted"),
        positions: z
          .array(
            z.strictObject({
              party: z.string(),
              vote: z.enum(["for", "against", "abstain"]),
              chair: z.boolean().optional(),
              reserved: z.boolean().optional(),
              reservedClauses: clauses.optional(),
            }),
          )
          .optional(),
      }),
    )
    .default([]),
  withdrawals: z.array(z.strictObject({ party: z.string(), day, effective: day })).default([]),
  replaced: z.strictObject({ day, by: z.string() }).optional(),
});
export type DecideFile = z.infer<typeof decideFileSchema>;

export function decideCommand(argv: string[], io: Io, today: string): number {
  let file: string | undefined;
  let language: Language = "nb";
  let on: string | undefined;
  try {
    const { positionals, values } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { on: { type: "string" }, lang: { type: "string", default: "nb" }, json: { type: "boolean" } },
    });
    [file] = positionals;
    on = values.on;
    if (isLanguage(values.lang)) language = values.lang;
  } catch (error) {
    io.stderr(`${error instanceof Error ? error.message : String(error)}\n`);
  }
  if (file === undefined || (on !== undefined && !day.safeParse(on).success)) {
    io.stderr(`${decideUsage}\n`);
    return 2;
  }
  const read = readFile(file);
  if (typeof read === "string") {
    io.stderr(`${read}\n`);
    return 2;
  }
  io.stdout(`${JSON.stringify(decide(read, on ?? read.on ?? today, language), null, 2)}\n`);
  return 0;
}

function readFile(path: string): DecideFile | string {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    return `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
  const read = decideFileSchema.safeParse(json);
  if (!read.success)
    return read.error.issues
      .map((issue) => `${path}: ${issue.path.join(".") || "the file"}: ${issue.message}`)
      .join("\n");
  const faults = validateCase(caseOf(read.data));
  return faults.length > 0
    ? faults.map((fault) => `${path}: ${fault.path}: ${fault.code}: ${fault.detail}`).join("\n")
    : read.data;
}

/** The answer with its sentences, in the shape of a matter's `inForce`, but for ids where there are no names. */
export function decide(file: DecideFile, on: string, language: Language) {
  const decision = caseOf(file);
  const answer = inForce(decision, on);
  const names = namesIn(file);
  const nameOf = (id: string) => names.get(id) ?? id;
  const told = (reason: Reason): ReasonNode => {
    const { children, ...rest } = reason;
    return { ...rest, text: reasonSentence(reason, language, nameOf), children: children.map(told) };
  };
  return {
    ...answer,
    since: answer.since ?? null,
    until: answer.until ?? null,
    sentence: statusSentence(answer, language, nameOf),
    missing: answer.missing.map((one) => ({ ...one, text: missingSentence(one, language, nameOf) })),
    resolutions: decision.resolutions.map(({ id, party, day: decided, comparison }) => ({
      id,
      party,
      day: decided,
      comparison,
    })),
    because: told(answer.because),
  };
}

function namesIn(file: DecideFile): Map<string, string> {
  return new Map(
    file.parties.flatMap((one) => (typeof one === "string" || !one.name ? [] : [[one.id, one.name] as const])),
  );
}

function caseOf(file: DecideFile): DecisionCase {
  const names = namesIn(file);
  const parties = file.parties.map((one) => (typeof one === "string" ? { id: one, part: "decides" as const } : one));
  const master = parseClauses(file.text ?? "");
  const organs = competentOrgans(file.rule);
  const told = (party: string) =>
    defined({ title: file.title, heading: headingOf(file.text ?? ""), party: names.get(party) });
  const resolutions = file.resolutions.map((one, index): ResolutionFact => {
    const competent = organs.includes(one.organ);
    const compared =
      one.wording !== undefined && file.text !== undefined
        ? compareWording({ master, wording: one.wording, competent, ...told(one.party) }).class
        : undefined;
    const { wording: _wording, ...rest } = one;
    return defined({
      ...rest,
      id: one.id ?? `resolution-${index + 1}`,
      comparison: one.comparison ?? compared ?? (competent ? "same" : "not-competent"),
    });
  });
  const days = [...file.resolutions, ...file.adoptions].map((one) => one.day).sort();
  const opened = file.opened ?? days[0] ?? "0001-01-01";
  return {
    rule: file.rule,
    groups: file.groups,
    members: (file.members ?? parties.filter((one) => one.part === "decides").map((one) => one.id)).map((one) =>
      typeof one === "string" ? { party: one } : defined(one),
    ),
    parties: parties.map((one) => {
      const { name: _name, ...rest } = { name: undefined, ...one };
      return defined(rest);
    }),
    clauses: file.clauses ?? master.map((one) => one.id),
    opened,
    hearingOpened: file.hearingOpened ?? opened,
    resolutions,
    adoptions: file.adoptions.map((one, index) =>
      defined({
        ...one,
        id: one.id ?? `adoption-${index + 1}`,
        positions: (one.positions ?? []).map(defined),
        positionsKnown: one.positions !== undefined,
      }),
    ),
    withdrawals: file.withdrawals,
    ...(file.replaced ? { replaced: file.replaced } : {}),
  };
}

type Defined<Value> = { [Key in keyof Value]: Exclude<Value[Key], undefined> };

/** Without the keys whose value is undefined: absent and undefined are not the same to the rules. */
function defined<Value extends object>(value: Value): Defined<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Defined<Value>;
}
