import { validateRule } from "#cooperation/rules/validate-rule.ts";
import { notAllowed } from "#access/not-allowed.ts";
import { may, signatureOf } from "#access/rules/permissions.ts";
import type { Actor } from "#access/vocabulary.ts";
import { decisionBases } from "#cooperation/questions/decision-basis.ts";
import { findCooperation } from "#cooperation/questions/cooperation.ts";
import { perform } from "#journal/perform.ts";
import { findParty } from "#parties/questions/find-party.ts";
import { slug as slugOf } from "#parties/rules/slug.ts";
import { forgetful, type Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import type { ActDone, OpenMatterInput } from "../act-contract.ts";
import { parseClauses } from "../rules/clauses.ts";
import { matterChains } from "../store.ts";
import { insertMatter, insertParty, insertStep, insertText } from "../write-store.ts";
import { outcomeOf, type ActOutcome, type ActServices, type Refused } from "./on-matter.ts";

type Concerned = { party: string; part: OpenMatterInput["parties"][number]["part"]; clauses: string[] | undefined };

/** Opens a joint matter (felles sak): its text in clauses, whom it concerns, and the rule that will decide it. */
export async function openMatter(services: ActServices, actor: Actor, input: OpenMatterInput): Promise<ActOutcome> {
  const reader: Reader = { db: services.sql, answers: forgetful };
  const today = services.clock.today();
  const openedOn = input.openedOn ?? today;
  const cooperation = await findCooperation(reader, input.cooperation, openedOn);
  if (!cooperation.ok) return cooperation;
  const permission = may(actor, "open-matter", { cooperation: cooperation.value.slug }, today);
  if (!permission.allowed) return notAllowed(permission.because);
  const id = input.slug ?? slugOf(input.title).slice(0, 80).replace(/-+$/, "");

  const checked = await check(reader, input, id, cooperation.value.slug, openedOn, today);
  if (!checked.ok) return checked;
  const entry = {
    at: services.clock.now(),
    ...signatureOf(actor, permission.as),
    act: "decisions.open-matter",
    subject: `matter:${id}`,
    reason: input.reason,
  };
  const done = await perform<ActDone, Refused>(services.sql, entry, async (tx, seq) => {
    await insertMatter(tx, {
      id,
      title: input.title,
      summary: input.summary,
      cooperation: cooperation.value.slug,
      rule: input.ownRule?.id ?? input.rule,
      ownRule: input.ownRule,
      legalEffect: input.legalEffect,
      law: input.law,
      openedOn,
      replaces: input.replaces,
    });
    await insertText(tx, {
      matter: id,
      version: 1,
      dated: input.text.dated ?? openedOn,
      title: input.text.title,
      body: input.text.body,
    });
    for (const one of checked.value) await insertParty(tx, { matter: id, ...one, since: openedOn });
    await insertStep(tx, {
      matter: id,
      party: "",
      stage: "opened",
      day: openedOn,
      organ: "",
      caseNumber: "",
      note: "",
    });
    return accept(await outcomeOf({ db: tx, answers: forgetful }, id, { record: id }, today, seq));
  });
  return done.ok ? { ok: true, value: done.value } : done;
}

async function check(
  reader: Reader,
  input: OpenMatterInput,
  id: string,
  cooperation: string,
  openedOn: Day,
  today: Day,
): Promise<Outcome<Concerned[], Refused>> {
  if (openedOn > today) return refuse("day-ahead", { day: openedOn, today }, "openedOn");
  const existing = await matterChains(reader.db, input.replaces ? [id, input.replaces] : [id]);
  if (existing.some((one) => one.slug === id)) return refuse("matter-exists", { slug: id }, "slug");
  if (input.replaces && !existing.some((one) => one.slug === input.replaces))
    return refuse("replaced-unknown", { slug: input.replaces }, "replaces");
  const clauses = new Set(parseClauses(input.text.body).map((one) => one.id));
  if (clauses.size === 0) return refuse("text-without-clauses", {}, "text");
  const rule = await checkRule(reader, input, cooperation, openedOn);
  if (!rule.ok) return rule;
  return checkParties(reader, input.parties, clauses, openedOn);
}

async function checkRule(
  reader: Reader,
  input: OpenMatterInput,
  cooperation: string,
  openedOn: Day,
): Promise<Outcome<null, Refused>> {
  const basis = (await decisionBases(reader, [cooperation])).get(cooperation);
  const version = basis?.statutes.find((one) => one.since <= openedOn && (one.until === null || openedOn < one.until));
  if (!input.ownRule) {
    const known = version?.rules.map((one) => one.id) ?? [];
    return known.includes(input.rule)
      ? accept(null)
      : refuse("rule-unknown", { rule: input.rule, known: known.join(", ") || "–" }, "rule");
  }
  const [problem] = validateRule(input.ownRule, version?.groups ?? {});
  return problem
    ? refuse("rule-at-fault", { path: problem.path, code: problem.code, detail: problem.detail }, "ownRule")
    : accept(null);
}

async function checkParties(
  reader: Reader,
  parties: OpenMatterInput["parties"],
  clauses: ReadonlySet<string>,
  on: Day,
): Promise<Outcome<Concerned[], Refused>> {
  const concerned: Concerned[] = [];
  for (const one of parties) {
    const found = await findParty(reader, one.party, on);
    if (!found.ok) return found;
    if (concerned.some((before) => before.party === found.value.slug))
      return refuse("party-named-twice", { name: found.value.name }, "parties");
    const unknown = one.clauses?.find((clause) => !clauses.has(clause));
    if (unknown !== undefined)
      return refuse("clause-unknown", { clause: unknown, known: [...clauses].join(", ") }, "parties");
    concerned.push({ party: found.value.slug, part: one.part, clauses: one.clauses });
  }
  return accept(concerned);
}
