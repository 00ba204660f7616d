import type { CooperationAnswer } from "#cooperation/contract.ts";
import { cooperationAnswer } from "#cooperation/questions/cooperation.ts";
import { historyAnswer } from "#cooperation/questions/history.ts";
import { statutesAnswer } from "#cooperation/questions/statutes.ts";
import { isWatching } from "#cooperation/who-is-in-texts.ts";
import { mattersAnswer, type MatterSummary } from "#decisions/questions/matters.ts";
import { financingOf } from "#funding/questions/financing.ts";
import type { PartyRef } from "#parties/contract.ts";
import { populationSum } from "#parties/questions/population.ts";
import { plansAnswer } from "#plans/questions/plans.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import type { Mark } from "#territory/contract.ts";
import { regionPicture } from "#territory/questions/region-picture.ts";

/** A planned day and what it is the day of. */
export type FrontDate = {
  due: Day;
  stage: string;
  party: PartyRef | null;
  matter: { slug: string; title: string } | null;
  constructed: boolean;
};

/** A member by its role, an observer or guest as such. */
export function standingsOf(members: CooperationAnswer["members"]): { party: PartyRef; mark: Mark }[] {
  return members.map((one) => ({ party: one.party, mark: isWatching(one) ? "observer" : "member" }));
}

/** Everything that the front page says of the region on a day; null where no cooperation is the installation's own. */
export async function frontAnswer(reader: Reader, home: string, on: Day, language: Language) {
  const found = await cooperationAnswer(reader, home, on);
  if (!found.ok) return null;
  const region = found.value;
  const standings = standingsOf(region.members);
  const municipal = standings.filter((one) => one.mark === "member" && one.party.kind === "municipality");
  const parts = region.relations.flatMap((one) =>
    one.kind === "part-of" && one.direction === "from" ? (one.cooperation?.slug ?? []) : [],
  );
  const [population, picture, matters, history, statutes, plans, financing] = await Promise.all([
    populationSum(
      reader,
      municipal.map((one) => one.party.slug),
      on,
    ),
    regionPicture(
      reader,
      on,
      standings.map((one) => ({ party: one.party.slug, mark: one.mark })),
    ),
    mattersAnswer(reader, on, language, { cooperations: [region.slug, ...parts] }),
    historyAnswer(reader, region.slug, on),
    statutesAnswer(reader, region.slug, undefined, on, language),
    plansAnswer(reader, on, language, { cooperations: [region.slug, ...parts] }),
    financingOf(reader, region.slug, on, language),
  ]);
  return {
    region,
    standings,
    plans,
    population,
    picture,
    open: matters.filter((one) => one.open),
    settled: matters.filter((one) => !one.open).toSorted((a, b) => Number(isInForce(b)) - Number(isInForce(a))),
    dates: datesOf(matters, region, on),
    rules: statutes.ok ? statutes.value.rules : [],
    financing: financing.ok && financing.value.funders.length > 0 ? financing.value : null,
    history: history.ok ? history.value : { days: [], counts: [] },
  };
}
export type FrontAnswer = NonNullable<Awaited<ReturnType<typeof frontAnswer>>>;

/** Of what is settled, what still holds is worth more than what has passed. */
function isInForce({ status }: MatterSummary): boolean {
  return status === "in-force" || status === "partly";
}

function datesOf(matters: readonly MatterSummary[], region: CooperationAnswer, on: Day): FrontDate[] {
  const planned = matters.flatMap((matter) =>
    matter.ahead.map((one): FrontDate => ({ ...one, matter: { slug: matter.slug, title: matter.title } })),
  );
  const windows = region.undecided
    .filter((one) => one.window.open && one.window.until >= on)
    .map((one): FrontDate => ({
      due: one.window.until,
      stage: "window",
      party: one.party,
      matter: null,
      constructed: false,
    }));
  return [...planned, ...windows].toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)).slice(0, 6);
}
