/** What a refused act says about a plan's statements, indicators, versions, and where projects stand. */
import type { TextOf } from "#platform/language.ts";
import type { PlanActRefusal } from "./contract/plan-acts.ts";

type Params = { [name: string]: string | number };
type Code = Extract<
  PlanActRefusal,
  | "statement-unknown"
  | "statement-taken"
  | "wording-missing"
  | "ends-too-early"
  | "goal-measured"
  | "not-a-goal"
  | "indicator-unknown"
  | "indicator-taken"
  | "baseline-missing"
  | "measured-already"
  | "version-how"
  | "version-taken"
  | "version-too-early"
  | "placed-already"
  | "not-placed"
>;

export const statementActTexts: { [code in Code]: TextOf<[Params]> } = {
  "statement-unknown": {
    nb: ({ statement }) => `Planen sier ikke noe med adressen «${statement}». Velg noe som står i planen.`,
    nn: ({ statement }) => `Planen seier ikkje noko med adressa «${statement}». Vel noko som står i planen.`,
    en: ({ statement }) =>
      `The plan says nothing with the address “${statement}”. Choose something that is in the plan.`,
  },
  "statement-taken": {
    nb: ({ wording }) => `Planen sier alt «${wording}». Endre det som står, eller skriv noe annet.`,
    nn: ({ wording }) => `Planen seier alt «${wording}». Endre det som står, eller skriv noko anna.`,
    en: ({ wording }) => `The plan already says “${wording}”. Change what is there, or write something else.`,
  },
  "wording-missing": {
    nb: () => "Det nye trenger både slag og ordlyd. Velg slag, og skriv hva planen vil.",
    nn: () => "Det nye treng både slag og ordlyd. Vel slag, og skriv kva planen vil.",
    en: () => "What is new needs both a kind and a wording. Choose the kind and write what the plan wants.",
  },
  "ends-too-early": {
    nb: ({ until, since }) =>
      `Det gjelder fra ${since} og kan ikke slutte å gjelde ${until}. Velg en senere dag, eller angre føringen som satte det inn.`,
    nn: ({ until, since }) =>
      `Det gjeld frå ${since} og kan ikkje slutte å gjelde ${until}. Vel ein seinare dag, eller angre føringa som sette det inn.`,
    en: ({ until, since }) =>
      `It holds from ${since} and cannot cease to on ${until}. Choose a later day, or undo the entry that put it in.`,
  },
  "goal-measured": {
    nb: ({ count }) =>
      `Målet har ${count === 1 ? "én indikator" : `${count} indikatorer`} og må derfor bli stående som mål. Flytt indikatorene til et annet mål først.`,
    nn: ({ count }) =>
      `Målet har ${count === 1 ? "éin indikator" : `${count} indikatorar`} og må difor bli ståande som mål. Flytt indikatorane til eit anna mål først.`,
    en: ({ count }) =>
      `The goal has ${count === 1 ? "one indicator" : `${count} indicators`} and must stay a goal. Move the indicators to another goal first.`,
  },
  "not-a-goal": {
    nb: ({ wording }) => `«${wording}» er ikke et mål, og bare mål kan måles. Velg et mål.`,
    nn: ({ wording }) => `«${wording}» er ikkje eit mål, og berre mål kan målast. Vel eit mål.`,
    en: ({ wording }) => `“${wording}” is not a goal, and only goals can be measured. Choose a goal.`,
  },
  "indicator-unknown": {
    nb: ({ indicator }) => `Planen har ingen indikator «${indicator}». Velg en som står i planen.`,
    nn: ({ indicator }) => `Planen har ingen indikator «${indicator}». Vel ein som står i planen.`,
    en: ({ indicator }) => `The plan has no indicator “${indicator}”. Choose one that is in the plan.`,
  },
  "indicator-taken": {
    nb: ({ title }) => `Målet har alt indikatoren «${title}». Endre den som står.`,
    nn: ({ title }) => `Målet har alt indikatoren «${title}». Endre den som står.`,
    en: ({ title }) => `The goal already has the indicator “${title}”. Change the one that is there.`,
  },
  "baseline-missing": {
    nb: ({ day }) =>
      `Du har oppgitt dagen for utgangspunktet (${day}), men ikke verdien. Fyll inn verdien, eller ta bort dagen.`,
    nn: ({ day }) =>
      `Du har oppgitt dagen for utgangspunktet (${day}), men ikkje verdien. Fyll inn verdien, eller ta bort dagen.`,
    en: ({ day }) =>
      `You gave the day of the baseline (${day}) but not its value. Fill in the value, or take the day away.`,
  },
  "measured-already": {
    nb: ({ day }) => `Indikatoren har alt en verdi for ${day}. Angre den føringen om den er feil.`,
    nn: ({ day }) => `Indikatoren har alt ein verdi for ${day}. Angre den føringa om ho er feil.`,
    en: ({ day }) => `The indicator already has a value for ${day}. Undo that entry if it is wrong.`,
  },
  "version-how": {
    nb: () =>
      "Velg enten saken som utgaven vedtas gjennom, eller skriv dagen og hvem som vedtok den. Ikke begge deler.",
    nn: () =>
      "Vel anten saka som utgåva blir vedteken gjennom, eller skriv dagen og kven som vedtok ho. Ikkje begge delar.",
    en: () =>
      "Choose either the matter through which the version is adopted, or write the day and who adopted it. Not both.",
  },
  "version-taken": {
    nb: ({ version }) => `Dette er alt ført som utgave ${version}.`,
    nn: ({ version }) => `Dette er alt ført som utgåve ${version}.`,
    en: ({ version }) => `This is already entered as version ${version}.`,
  },
  "version-too-early": {
    nb: ({ version, day }) =>
      `Utgave ${version} ble vedtatt senere (${day}), og den nyeste utgaven er den som teller. Angre den først om rekkefølgen er feil.`,
    nn: ({ version, day }) =>
      `Utgåve ${version} vart vedteken seinare (${day}), og den nyaste utgåva er den som tel. Angre ho først om rekkjefølgja er feil.`,
    en: ({ version, day }) =>
      `Version ${version} was adopted later (${day}), and the newest version is the one that counts. Undo that one first if the order is wrong.`,
  },
  "placed-already": {
    nb: ({ title }) => `Prosjektet står alt slik i «${title}».`,
    nn: ({ title }) => `Prosjektet står alt slik i «${title}».`,
    en: ({ title }) => `The project already stands so in “${title}”.`,
  },
  "not-placed": {
    nb: ({ title }) => `Prosjektet står ikke i «${title}».`,
    nn: ({ title }) => `Prosjektet står ikkje i «${title}».`,
    en: ({ title }) => `The project does not stand in “${title}”.`,
  },
};
