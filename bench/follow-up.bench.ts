/**
 * node bench/follow-up.bench.ts: the matrix of guidelines and municipalities at the size of a large region, page and question. 60 municipalities, 60 guidelines
 * adopted in one joint matter, 400 municipal plans, 5 400 answers. Goal: 95 of 100 within 150 ms. Wants the pages' build (npm start makes it).
 */
import { followUp } from "#plans/questions/follow-up.ts";
import { municipalityFollowUp } from "#plans/questions/guideline-pages.ts";
import { createAnswers, forgetful } from "#platform/answers.ts";
import { clockAt } from "#platform/clock.ts";
import { readConfig } from "#platform/config.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { inEntry, insertRows, type TableRow } from "../facts/insert-rows.ts";

const municipalities = 60;
const guidelines = 60;
const plansOfAll = 400;
const numbers = (count: number) => Array.from({ length: count }, (_none, index) => index);
const day = (year: number, at: number) =>
  `${year}-${String((at % 12) + 1).padStart(2, "0")}-${String((at % 28) + 1).padStart(2, "0")}`;
const always = "[2000-01-01,)";

const rule = {
  id: "all",
  title: "Alle",
  appliesTo: "joint-plan",
  stages: [
    {
      id: "councils",
      title: "Rådene",
      condition: {
        kind: "resolutions",
        voters: { kind: "deciding" },
        organs: ["council"],
        over: "voters",
        majority: { is: "at-least", share: [1, 1] },
        wording: "any",
        reservation: "counts",
      },
    },
  ],
  binds: { whom: { kind: "all" }, reservation: "no-effect", accession: "none" },
  withdrawalNoticeDays: null,
  cite: { law: "x", paragraph: "" },
};

const tables: { [table: string]: TableRow[] } = {
  party: numbers(municipalities).map((n) => ({ id: `k${n}`, kind: "municipality", valid: always })),
  party_name: numbers(municipalities).map((n) => ({
    party: `k${n}`,
    name: `Kommune ${n}`,
    language: "nb",
    valid: always,
  })),
  cooperation: [{ id: "regionen", valid: always, theme: "other", since_certainty: "exact" }],
  cooperation_name: [{ cooperation: "regionen", language: "nb", name: "Regionen", valid: always }],
  matter: [
    {
      id: "sak",
      title: "Felles plan",
      summary: "",
      cooperation: "regionen",
      rule: "all",
      own_rule: rule,
      legal_effect: "",
      law: "",
      opened_on: "2008-01-01",
    },
  ],
  matter_text: [
    {
      matter: "sak",
      version: 1,
      dated: "2008-01-01",
      title: "",
      body: numbers(guidelines)
        .map((n) => `${n + 1}. Kommunene skal følge punktet.`)
        .join("\n"),
    },
  ],
  matter_party: numbers(municipalities).map((n) => ({
    matter: "sak",
    party: `k${n}`,
    part: "decides",
    since: "2008-01-01",
  })),
  resolution: numbers(municipalities).map((n) => ({
    id: `v${n}`,
    matter: "sak",
    party: `k${n}`,
    organ: "council",
    day: "2008-06-01",
    case_number: "",
    outcome: "adopted",
    wording: "",
    wording_known: false,
    text_version: 1,
    reservation: "",
    reserved_clauses: [],
  })),
  plan: [
    {
      id: "plan",
      title: "Felles plan",
      kind: "intermunicipal-plan",
      cooperation: "regionen",
      summary: "",
      law: "",
      legal_effect: "",
      begun_on: "2008-01-01",
      begun_certainty: "exact",
      ended_certainty: "exact",
    },
  ],
  plan_party: numbers(municipalities).map((n) => ({
    plan: "plan",
    party_kind: "party",
    party: `k${n}`,
    role: "participant",
    valid: "[2008-01-01,)",
    note: "",
  })),
  guideline: numbers(guidelines).map((n) => ({
    id: `r${n}`,
    plan: "plan",
    number: `${Math.floor(n / 10) + 1}.${(n % 10) + 1}`,
    position: n,
    heading: `Gruppe ${Math.floor(n / 10) + 1}`,
    wording: "Nye boliger skal hovedsakelig komme i og ved tettsteder med god kollektivtrafikk.",
    kind: (["must", "should", "limit"] as const)[n % 3],
    matter: "sak",
    clause: String(n + 1),
    valid: "[2008-06-01,)",
  })),
  municipal_plan: numbers(plansOfAll).map((n) => ({
    id: `p${n}`,
    party: `k${n % municipalities}`,
    kind: "land-use",
    title: `Arealdel ${n}`,
    unit_number: "",
    plan_number: "",
    adopted_on: day(2004 + Math.floor(n / municipalities) * 3, n),
    revision_due: day(2009 + Math.floor(n / municipalities) * 3, n),
    case_number: "",
    note: "",
  })),
  guideline_answer: numbers(guidelines).flatMap((g) =>
    numbers(municipalities).flatMap((k) =>
      numbers(1 + ((g + k) % 2)).map((again) => ({
        guideline: `r${g}`,
        party: `k${k}`,
        day: day(2010 + again * 5, g + k),
        state: (["followed", "deviates", "not-treated"] as const)[(g * 7 + k) % 3],
        municipal_plan: null,
        reason: "Fordi",
        evidence: "Står i planen.",
        provision: "",
        document: "",
      })),
    ),
  ),
};

const database = await openTestDatabase();
await database.sql.transaction().execute((tx) =>
  inEntry(
    tx,
    { at: new Date("2008-01-01T00:00:00Z"), act: "bench.load", subject: "bench:follow-up", reason: "" },
    async () => {
      for (const [table, rows] of Object.entries(tables)) await insertRows(tx, table, rows);
    },
  ),
);
process.stdout.write(
  `${municipalities} municipalities, ${guidelines} guidelines, ${plansOfAll} municipal plans, ${tables["guideline_answer"]?.length} answers\n`,
);

const days = numbers(60).map((n) => new Date(Date.UTC(2010, 0, 1 + n * 97)).toISOString().slice(0, 10));
const found = await followUp({ db: database.sql, answers: forgetful }, "plan", "2020-06-01");
if (!found.ok || found.value.cells.length !== municipalities * guidelines || found.value.counts.notBound > 0)
  throw new Error(`The bench's own data is wrong: ${JSON.stringify(found.ok ? found.value.counts : found)}`);

tell(
  "question, nothing remembered",
  await timed(days, (on) => followUp({ db: database.sql, answers: forgetful }, "plan", on)),
);
const answers = createAnswers(database.sql);
const reader = async () => ({ db: database.sql, answers: await answers.now() });
tell("question, each day new", await timed(days, async (on) => followUp(await reader(), "plan", on)));
tell(
  "one municipality's answers, each day new",
  await timed(days, async (on) => municipalityFollowUp(await reader(), "plan", "k7", on, "nb")),
);

// As npm start has it: React's development build takes twice as long.
process.env["NODE_ENV"] ??= "production";
const { createApp } = await import("#app.ts");
const app = await createApp(
  database,
  readConfig({ PORT: "3000", HOME_COOPERATION: "regionen", DEMO: "0" }),
  clockAt("2026-06-01"),
);
const page = async (path: string) => {
  const answer = await app.http.inject({ method: "GET", url: path });
  if (answer.statusCode !== 200) throw new Error(`${path} answers ${answer.statusCode}.`);
  return answer.body.length;
};
// The first pages of a server that has just started are compiled while they are made; days that are not measured below.
for (const n of numbers(8)) await page(`/nb/planer/plan/retningslinjer?on=2027-01-0${n + 1}`);
tell("page of the matrix, each day new", await timed(days, (on) => page(`/nb/planer/plan/retningslinjer?on=${on}`)));
tell("page of the matrix, again", await timed(days, (on) => page(`/nb/planer/plan/retningslinjer?on=${on}`)));
tell(
  "page of one municipality, each day new",
  await timed(days, (on) => page(`/nb/planer/plan/oppfolging/k9?on=${on}`)),
);
const filtered = numbers(60).map((n) => `kommune=k${n}`);
tell(
  "matrix filtered to one municipality",
  await timed(filtered, (query) => page(`/nb/planer/plan/retningslinjer?on=2020-06-01&${query}`)),
);
process.stdout.write(
  `the page is ${Math.round((await page("/nb/planer/plan/retningslinjer?on=2020-06-01")) / 1024)} kB\n`,
);
await app.http.close();
await database.close();

type Times = { elapsed: number[]; processor: number[] };

async function timed<Asked>(all: readonly Asked[], work: (asked: Asked) => Promise<unknown>): Promise<Times> {
  const elapsed: number[] = [];
  const processor: number[] = [];
  for (const one of all) {
    const begun = performance.now();
    const used = process.cpuUsage();
    await work(one);
    const { user, system } = process.cpuUsage(used);
    elapsed.push(performance.now() - begun);
    processor.push((user + system) / 1000);
  }
  const sorted = (times: number[]) => times.toSorted((a, b) => a - b);
  return { elapsed: sorted(elapsed), processor: sorted(processor) };
}

/** Elapsed time, and that of the processor, which other work on the machine does not lengthen as much. */
function tell(what: string, { elapsed, processor }: Times): void {
  const at = (times: readonly number[], share: number) =>
    `${(times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(1)} ms`.padStart(10);
  const shown = (times: readonly number[]) => `p50${at(times, 0.5)}  p95${at(times, 0.95)}`;
  process.stdout.write(`${what.padEnd(42)} ${shown(elapsed)}   processor ${shown(processor)}\n`);
}
