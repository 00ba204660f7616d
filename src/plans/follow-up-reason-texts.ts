import { formatDay } from "#platform/format.ts";
import { capitalised } from "#platform/in-words.ts";
import type { Language, TextOf } from "#platform/language.ts";
import { answerStateTexts } from "./guideline-texts.ts";
import type { FollowUpReason } from "./rules/guideline.ts";

/** What a reason's sentence speaks of, already in the reader's language. */
type Said = { party: string; state: string; day: string; plan: string; since: string };

const texts = {
  answered: {
    nb: ({ party, state, day }) => `${party} svarte ${day} at kommunen ${state}.`,
    nn: ({ party, state, day }) => `${party} svara ${day} at kommunen ${state}.`,
    en: ({ party, state, day }) => `${party} answered on ${day} that it ${state}.`,
  },
  "answered-in-plan": {
    nb: ({ party, state, day, plan }) => `${party} svarte ${day} i «${plan}» at kommunen ${state}.`,
    nn: ({ party, state, day, plan }) => `${party} svara ${day} i «${plan}» at kommunen ${state}.`,
    en: ({ party, state, day, plan }) => `${party} answered on ${day} in “${plan}” that it ${state}.`,
  },
  postponed: {
    nb: ({ party, day }) => `${party} har sagt fra ${day} at retningslinjen ikke er behandlet ennå.`,
    nn: ({ party, day }) => `${party} har sagt frå ${day} at retningslinja ikkje er behandla enno.`,
    en: ({ party, day }) => `${party} said on ${day} that the guideline has not been treated yet.`,
  },
  "earlier-wording": {
    nb: ({ party, day, since }) =>
      `${party} svarte ${day} på en tidligere ordlyd. Ordlyden som gjelder nå, kom ${since}.`,
    nn: ({ party, day, since }) =>
      `${party} svara ${day} på ein tidlegare ordlyd. Ordlyden som gjeld no, kom ${since}.`,
    en: ({ party, day, since }) =>
      `${party} answered an earlier wording on ${day}. The wording that holds now came on ${since}.`,
  },
  "never-answered": {
    nb: ({ party }) => `${party} har ikke svart.`,
    nn: ({ party }) => `${party} har ikkje svara.`,
    en: ({ party }) => `${party} has not answered.`,
  },
  "plan-taken-back": {
    nb: ({ party, plan }) => `Svaret fra ${party} sto i «${plan}», som kommunestyret har opphevet.`,
    nn: ({ party, plan }) => `Svaret frå ${party} stod i «${plan}», som kommunestyret har oppheva.`,
    en: ({ party, plan }) => `The answer of ${party} stood in “${plan}”, which the council has taken back.`,
  },
  "plan-without-answer": {
    nb: ({ plan, day }) => `«${plan}» ble vedtatt ${day}, etter retningslinjen, og svarer ikke på den.`,
    nn: ({ plan, day }) => `«${plan}» vart vedteken ${day}, etter retningslinja, og svarar ikkje på henne.`,
    en: ({ plan, day }) => `“${plan}” was adopted on ${day}, after the guideline, and does not answer it.`,
  },
  "plan-older": {
    nb: ({ plan, day, since }) =>
      `«${plan}» er fra ${day}. Retningslinjen kom ${since} og skal tas inn når planen revideres.`,
    nn: ({ plan, day, since }) =>
      `«${plan}» er frå ${day}. Retningslinja kom ${since} og skal takast inn når planen blir revidert.`,
    en: ({ plan, day, since }) =>
      `“${plan}” is of ${day}. The guideline came on ${since} and is to be taken in when the plan is revised.`,
  },
  "revision-passed": {
    nb: ({ plan, day }) => `«${plan}» skulle vært revidert innen ${day}.`,
    nn: ({ plan, day }) => `«${plan}» skulle vore revidert innan ${day}.`,
    en: ({ plan, day }) => `“${plan}” should have been revised by ${day}.`,
  },
  "revision-ahead": {
    nb: ({ plan, day }) => `«${plan}» skal revideres innen ${day}.`,
    nn: ({ plan, day }) => `«${plan}» skal reviderast innan ${day}.`,
    en: ({ plan, day }) => `“${plan}” is to be revised by ${day}.`,
  },
  "no-plan": {
    nb: ({ party }) => `Vi kjenner ingen vedtatt arealdel for ${party}.`,
    nn: ({ party }) => `Vi kjenner ingen vedteken arealdel for ${party}.`,
    en: ({ party }) => `We know of no adopted land-use plan of ${party}.`,
  },
  "notice-given": {
    nb: ({ day }) => `De andre fikk skriftlig varsel ${day}. Vi vet ikke når planarbeidet startet.`,
    nn: ({ day }) => `Dei andre fekk skriftleg varsel ${day}. Vi veit ikkje når planarbeidet starta.`,
    en: ({ day }) => `The others got a written notice on ${day}. We do not know when the planning began.`,
  },
  "notice-in-time": {
    nb: ({ day, since }) => `De andre fikk skriftlig varsel ${day}, før planarbeidet startet ${since}.`,
    nn: ({ day, since }) => `Dei andre fekk skriftleg varsel ${day}, før planarbeidet starta ${since}.`,
    en: ({ day, since }) => `The others got a written notice on ${day}, before the planning began on ${since}.`,
  },
  "notice-late": {
    nb: ({ day, since }) =>
      `De andre fikk skriftlig varsel først ${day}. Planarbeidet startet ${since}, og varselet skulle kommet før.`,
    nn: ({ day, since }) =>
      `Dei andre fekk skriftleg varsel først ${day}. Planarbeidet starta ${since}, og varselet skulle kome før.`,
    en: ({ day, since }) =>
      `The others did not get a written notice until ${day}. The planning began on ${since}; the notice should have come before.`,
  },
  "notice-missing": {
    nb: ({ party }) => `${party} har ikke varslet de andre skriftlig om avviket.`,
    nn: ({ party }) => `${party} har ikkje varsla dei andre skriftleg om avviket.`,
    en: ({ party }) => `${party} has not told the others of the deviation in writing.`,
  },
} satisfies { [code: string]: TextOf<[Said]> };

/** Why a cell is what it is, in a sentence. */
export function reasonInWords(
  reason: FollowUpReason,
  language: Language,
  names: { party(id: string): string; plan(id: string): string },
): string {
  const said: Said = {
    party: names.party(reason.party),
    state: "state" in reason ? answerStateTexts[reason.state][language] : "",
    day: written(dayOf(reason), language),
    plan: "plan" in reason && reason.plan !== null ? names.plan(reason.plan) : "",
    since: written("since" in reason ? reason.since : "startedOn" in reason ? reason.startedOn : null, language),
  };
  return capitalised(texts[codeOf(reason)][language](said));
}

function codeOf(reason: FollowUpReason): keyof typeof texts {
  if (reason.code === "answered") {
    if (reason.state === "not-treated") return "postponed";
    return reason.plan === null ? "answered" : "answered-in-plan";
  }
  return reason.code === "notice-given" && reason.startedOn !== null ? "notice-in-time" : reason.code;
}

function dayOf(reason: FollowUpReason): string | null {
  if ("day" in reason) return reason.day;
  if ("adopted" in reason) return reason.adopted;
  return "due" in reason ? reason.due : null;
}

function written(day: string | null, language: Language): string {
  return day === null ? "" : formatDay(day, language);
}
