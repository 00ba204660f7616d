import { formatNumber } from "#platform/format.ts";
import type { Text, TextOf } from "#platform/language.ts";

export const workTexts = {
  waiting: { nb: "Arbeidet står i kø.", nn: "Arbeidet står i kø.", en: "The work waits in line." },
  refreshes: {
    nb: "Siden oppdaterer seg selv. Du kan gå fra den og komme tilbake; arbeidet går videre.",
    nn: "Sida oppdaterer seg sjølv. Du kan gå frå henne og kome tilbake; arbeidet går vidare.",
    en: "The page refreshes itself. You can leave it and come back; the work goes on.",
  },
  stands: {
    nb: "Siden står stille. Arbeidet går videre.",
    nn: "Sida står stille. Arbeidet går vidare.",
    en: "The page stands still. The work goes on.",
  },
  stop: { nb: "Stopp arbeidet", nn: "Stopp arbeidet", en: "Stop the work" },
  refresh: { nb: "Oppdater nå", nn: "Oppdater no", en: "Refresh now" },
  hold: { nb: "Ikke oppdater av seg selv", nn: "Ikkje oppdater av seg sjølv", en: "Do not refresh by itself" },
  stopped: {
    nb: "Arbeidet er stoppet. Ingenting er lagret.",
    nn: "Arbeidet er stoppa. Ingenting er lagra.",
    en: "The work was stopped. Nothing is saved.",
  },
  failed: {
    nb: "Arbeidet ble ikke ferdig. Ingenting er lagret. Prøv igjen, og si fra til den som driver tjenesten hvis det skjer på nytt.",
    nn: "Arbeidet vart ikkje ferdig. Ingenting er lagra. Prøv igjen, og sei frå til den som driv tenesta om det skjer på nytt.",
    en: "The work did not finish. Nothing is saved. Try again, and tell whoever runs the service if it happens anew.",
  },
  again: { nb: "Start på nytt", nn: "Start på nytt", en: "Start again" },
  full: {
    nb: "Det står mange arbeider i kø nå, så dette kan ta litt tid.",
    nn: "Det står mange arbeid i kø no, så dette kan ta litt tid.",
    en: "Many pieces of work wait in line now, so this may take a while.",
  },
  progress: { nb: "Hvor langt arbeidet har kommet", nn: "Kor langt arbeidet er kome", en: "How far the work has come" },
} satisfies { [key: string]: Text };

export const partsDone: TextOf<[done: number, of: number]> = {
  nb: (done, of) => `${formatNumber(done, "nb")} av ${formatNumber(of, "nb")} deler er ferdige.`,
  nn: (done, of) => `${formatNumber(done, "nn")} av ${formatNumber(of, "nn")} delar er ferdige.`,
  en: (done, of) => `${formatNumber(done, "en")} of ${formatNumber(of, "en")} parts are done.`,
};
