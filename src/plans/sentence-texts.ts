import type { Language, Text } from "#platform/language.ts";
import { listInWords } from "#platform/in-words.ts";
import type { LightAnswer } from "./rules/project-status.ts";

type PlanPhrases = {
  notBegun(day: string): string;
  inPreparation(since: string, atLatest: boolean): string;
  adopted(since: string, from: string): string;
  inForce(since: string, atLatest: boolean, last: string | null): string;
  ended: string;
  endedOn(last: string): string;
  replaced(by: string, day: string): string;
  running(some: string, all: string, count: number): string;
  late(some: string, count: number): string;
};

export const planPhrases: { [language in Language]: PlanPhrases } = {
  nb: {
    notBegun: (day) => `Arbeidet begynte ${day}.`,
    inPreparation: (since, atLatest) => `Under arbeid${atLatest ? " senest" : ""} fra ${since}, ikke vedtatt.`,
    adopted: (since, from) => `Vedtatt ${since}, gjelder fra ${from}.`,
    inForce: (since, atLatest, last) =>
      `Gjelder${atLatest ? " senest" : ""} fra ${since}${last === null ? "" : ` til og med ${last}`}.`,
    ended: "Gjelder ikke lenger.",
    endedOn: (last) => `Gjelder ikke lenger; den siste dagen var ${last}.`,
    replaced: (by, day) => `Avløst av ${by} ${day}.`,
    running: (some, all, count) => `${some} av ${all} prosjekt${count === 1 ? "" : "er"} er i arbeid`,
    late: (some, count) => `, og ${some} har milepæl${count === 1 ? "" : "er"} som er forsinket`,
  },
  nn: {
    notBegun: (day) => `Arbeidet begynte ${day}.`,
    inPreparation: (since, atLatest) => `Under arbeid${atLatest ? " seinast" : ""} frå ${since}, ikkje vedteken.`,
    adopted: (since, from) => `Vedteken ${since}, gjeld frå ${from}.`,
    inForce: (since, atLatest, last) =>
      `Gjeld${atLatest ? " seinast" : ""} frå ${since}${last === null ? "" : ` til og med ${last}`}.`,
    ended: "Gjeld ikkje lenger.",
    endedOn: (last) => `Gjeld ikkje lenger; den siste dagen var ${last}.`,
    replaced: (by, day) => `Avløyst av ${by} ${day}.`,
    running: (some, all) => `${some} av ${all} prosjekt er i arbeid`,
    late: (some, count) => `, og ${some} har milepæl${count === 1 ? "" : "ar"} som er forseinka`,
  },
  en: {
    notBegun: (day) => `Work began on ${day}.`,
    inPreparation: (since, atLatest) => `Being prepared ${atLatest ? "at the latest " : ""}from ${since}, not adopted.`,
    adopted: (since, from) => `Adopted ${since}, holds from ${from}.`,
    inForce: (since, atLatest, last) =>
      `In force ${atLatest ? "at the latest " : ""}from ${since}${last === null ? "" : ` to ${last}`}.`,
    ended: "No longer in force.",
    endedOn: (last) => `No longer in force; its last day was ${last}.`,
    replaced: (by, day) => `Replaced by ${by} on ${day}.`,
    running: (some, all, count) => `${some} of ${all} project${count === 1 ? "" : "s"} under way`,
    late: (some, count) => `, ${some} with milestone${count === 1 ? "" : "s"} that are late`,
  },
};

type ProjectPhrases = {
  notBegun(day: string): string;
  running(since: string, atLatest: boolean): string;
  completed(day: string): string;
  stopped(day: string): string;
  lastKnown(last: string): string;
  next(title: string, day: string): string;
  oneLate(title: string, days: number): string;
  manyLate(some: string, title: string, days: number): string;
};

export const projectPhrases: { [language in Language]: ProjectPhrases } = {
  nb: {
    notBegun: (day) => `Begynner ${day}.`,
    running: (since, atLatest) => `I arbeid${atLatest ? " senest" : ""} fra ${since}.`,
    completed: (day) => `Fullført ${day}.`,
    stopped: (day) => `Stanset ${day}.`,
    lastKnown: (last) => `Kildene våre sier ikke noe om prosjektet etter ${last}.`,
    next: (title, day) => `Neste: ${title}, ${day}.`,
    oneLate: (title, days) => `«${title}» er ${days} ${days === 1 ? "dag" : "dager"} forsinket.`,
    manyLate: (some, title, days) =>
      `${some} milepæler er forsinket; mest «${title}», ${days} ${days === 1 ? "dag" : "dager"}.`,
  },
  nn: {
    notBegun: (day) => `Begynner ${day}.`,
    running: (since, atLatest) => `I arbeid${atLatest ? " seinast" : ""} frå ${since}.`,
    completed: (day) => `Fullført ${day}.`,
    stopped: (day) => `Stansa ${day}.`,
    lastKnown: (last) => `Kjeldene våre seier ikkje noko om prosjektet etter ${last}.`,
    next: (title, day) => `Neste: ${title}, ${day}.`,
    oneLate: (title, days) => `«${title}» er ${days} ${days === 1 ? "dag" : "dagar"} forseinka.`,
    manyLate: (some, title, days) =>
      `${some} milepælar er forseinka; mest «${title}», ${days} ${days === 1 ? "dag" : "dagar"}.`,
  },
  en: {
    notBegun: (day) => `Begins ${day}.`,
    running: (since, atLatest) => `Under way ${atLatest ? "at the latest " : ""}from ${since}.`,
    completed: (day) => `Completed ${day}.`,
    stopped: (day) => `Stopped ${day}.`,
    lastKnown: (last) => `Our sources say nothing of the project after ${last}.`,
    next: (title, day) => `Next: ${title}, ${day}.`,
    oneLate: (title, days) => `“${title}” is ${days} day${days === 1 ? "" : "s"} late.`,
    manyLate: (some, title, days) =>
      `${some} milestones are late; most of all “${title}”, ${days} day${days === 1 ? "" : "s"}.`,
  },
};

export const lightPhrases: { [because in LightAnswer["because"]]: Text } = {
  reported: {
    nb: "slik den siste rapporten sier.",
    nn: "slik den siste rapporten seier.",
    en: "as the last report says.",
  },
  overdue: { nb: "en milepæl er forsinket.", nn: "ein milepæl er forseinka.", en: "a milestone is late." },
  "long-overdue": {
    nb: "en milepæl er mer enn en måned forsinket.",
    nn: "ein milepæl er meir enn ein månad forseinka.",
    en: "a milestone is more than a month late.",
  },
  blocked: {
    nb: "en milepæl holdes igjen av en annen som er forsinket.",
    nn: "ein milepæl blir halden att av ein annan som er forseinka.",
    en: "a milestone is held back by another that is late.",
  },
  part: { nb: "slik er det i et delprosjekt.", nn: "slik er det i eit delprosjekt.", en: "so it is in a sub-project." },
  "on-time": { nb: "ingen milepæl er forsinket.", nn: "ingen milepæl er forseinka.", en: "no milestone is late." },
};

type FlagPhrases = {
  left(name: string, day: string): string;
  ended(name: string, day: string, successors: string[]): string;
};

export const flagPhrases: { [language in Language]: FlagPhrases } = {
  nb: {
    left: (name, day) => `${name} gikk ut av samarbeidet ${day}, men står fortsatt som deltaker her.`,
    ended: (name, day, after) =>
      `${name} finnes ikke etter ${day}${after.length === 0 ? "" : `; ${listInWords(after, "nb")} kom etter`}. Avklar om plassen i prosjektet går videre.`,
  },
  nn: {
    left: (name, day) => `${name} gjekk ut av samarbeidet ${day}, men står framleis som deltakar her.`,
    ended: (name, day, after) =>
      `${name} finst ikkje etter ${day}${after.length === 0 ? "" : `; ${listInWords(after, "nn")} kom etter`}. Avklar om plassen i prosjektet går vidare.`,
  },
  en: {
    left: (name, day) => `${name} left the cooperation on ${day} but still stands as a participant here.`,
    ended: (name, day, after) =>
      `${name} does not exist after ${day}${after.length === 0 ? "" : `; ${listInWords(after, "en")} followed`}. Settle whether its place in the project passes on.`,
  },
};
