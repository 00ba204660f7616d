import type { TextOf } from "#platform/language.ts";
import type { KeyFaultCode } from "./rules/key-faults.ts";

type Params = { [name: string]: string | number };

/** Why a key cannot share out an amount, and what to do about it. Parties are named by who says it. */
export const keyFaultTexts: { [code in KeyFaultCode]: TextOf<[Params]> } = {
  "not-a-number": {
    nb: ({ value }) => `«${value}» er ikke et tall. Skriv for eksempel 30 eller 12,5.`,
    nn: ({ value }) => `«${value}» er ikkje eit tal. Skriv til dømes 30 eller 12,5.`,
    en: ({ value }) => `“${value}” is no number. Write 30 or 12.5, for example.`,
  },
  "parts-over-hundred": {
    nb: ({ percent }) => `Delene av nøkkelen er til sammen ${percent} %. De kan høyst være 100 %.`,
    nn: ({ percent }) => `Delane av nøkkelen er til saman ${percent} %. Dei kan høgst vere 100 %.`,
    en: ({ percent }) => `The parts of the key add up to ${percent}%. They may be 100% at most.`,
  },
  "parts-under-hundred": {
    nb: ({ percent }) =>
      `Delene av nøkkelen dekker ikke alt${percent ? ` (${percent} %)` : ""}. Gjør dem til 100 %, eller la én del ta resten.`,
    nn: ({ percent }) =>
      `Delane av nøkkelen dekkjer ikkje alt${percent ? ` (${percent} %)` : ""}. Gjer dei til 100 %, eller lat éin del ta resten.`,
    en: ({ percent }) =>
      `The parts of the key do not cover all${percent ? ` (${percent}%)` : ""}. Make them 100%, or let one part take the rest.`,
  },
  "no-parts": {
    nb: () => "Nøkkelen har ingen deler. Si hvordan kostnaden skal deles.",
    nn: () => "Nøkkelen har ingen delar. Sei korleis kostnaden skal delast.",
    en: () => "The key has no parts. Say how the cost is shared.",
  },
  "rest-twice": {
    nb: () => "To deler av nøkkelen tar resten. Bare én kan gjøre det.",
    nn: () => "To delar av nøkkelen tek resten. Berre éin kan gjere det.",
    en: () => "Two parts of the key take the rest. Only one can.",
  },
  "negative-amount": {
    nb: () => "Et beløp er under null, eller ikke et helt antall øre. Skriv beløpet i kroner, null eller mer.",
    nn: () => "Eit beløp er under null, eller ikkje eit heilt tal øre. Skriv beløpet i kroner, null eller meir.",
    en: () => "An amount is below zero, or not a whole number of øre. Write it in kroner, zero or more.",
  },
  "floor-above-cap": {
    nb: ({ party }) => `Golvet er høyere enn taket${party ? ` for ${party}` : ""}.`,
    nn: ({ party }) => `Golvet er høgare enn taket${party ? ` for ${party}` : ""}.`,
    en: ({ party }) => `The floor is above the cap${party ? ` for ${party}` : ""}.`,
  },
  "taper-not-rising": {
    nb: () => "Trappa for storbyen må ha stigende grenser, og hvert trinn må telle likt eller mindre enn det før.",
    nn: () => "Trappa for storbyen må ha stigande grenser, og kvart trinn må telje likt eller mindre enn det før.",
    en: () => "The taper must have rising limits, and each band must count as much as the one before or less.",
  },
  "participant-twice": {
    nb: ({ party }) => `${party} står to ganger.`,
    nn: ({ party }) => `${party} står to gonger.`,
    en: ({ party }) => `${party} stands twice.`,
  },
  "fixed-twice": {
    nb: ({ party }) => `${party} har to faste andeler.`,
    nn: ({ party }) => `${party} har to faste delar.`,
    en: ({ party }) => `${party} has two fixed shares.`,
  },
  "index-base-zero": {
    nb: () => "Indeksen kan ikke begynne på 0.",
    nn: () => "Indeksen kan ikkje byrje på 0.",
    en: () => "The index cannot begin at 0.",
  },
  "grants-exceed-amount": {
    nb: () => "Tilskuddene er større enn det som skal dekkes.",
    nn: () => "Tilskota er større enn det som skal dekkjast.",
    en: () => "The grants are larger than what is to be covered.",
  },
  "grant-not-in-key": {
    nb: ({ funder }) => `Nøkkelen sier ikke at tilskudd fra ${funder} skal trekkes fra først.`,
    nn: ({ funder }) => `Nøkkelen seier ikkje at tilskot frå ${funder} skal trekkjast frå først.`,
    en: ({ funder }) => `The key does not say that grants from ${funder} are taken off first.`,
  },
  "no-participants": {
    nb: () => "Ingen er med og deler på denne dagen.",
    nn: () => "Ingen er med og deler på denne dagen.",
    en: () => "Nobody takes part on this day.",
  },
  "fixed-not-a-participant": {
    nb: ({ party }) => `${party} har en fast andel i nøkkelen, men er ikke med denne dagen. Sett en ny nøkkel først.`,
    nn: ({ party }) => `${party} har ein fast del i nøkkelen, men er ikkje med denne dagen. Set ein ny nøkkel først.`,
    en: ({ party }) => `${party} has a fixed share in the key but takes no part on this day. Set a new key first.`,
  },
  "fixed-exceed-amount": {
    nb: () => "De faste andelene er større enn det som skal dekkes.",
    nn: () => "Dei faste delane er større enn det som skal dekkjast.",
    en: () => "The fixed shares are larger than what is to be covered.",
  },
  "per-unit-exceeds-amount": {
    nb: () => "Beløpene for hver blir til sammen mer enn det som skal dekkes.",
    nn: () => "Beløpa for kvar blir til saman meir enn det som skal dekkjast.",
    en: () => "The amounts for each add up to more than what is to be covered.",
  },
  "no-units": {
    nb: ({ party, part, year }) =>
      `${party} har ikke noe tall for ${year} i ${part}. Uten det kan vi ikke dele. Vent til tallet er der, eller bruk en annen tabell.`,
    nn: ({ party, part, year }) =>
      `${party} har ikkje noko tal for ${year} i ${part}. Utan det kan vi ikkje dele. Vent til talet er der, eller bruk ein annan tabell.`,
    en: ({ party, part, year }) =>
      `${party} has no figure for ${year} in ${part}. Without it we cannot share. Wait for the figure, or use another table.`,
  },
  "no-units-at-all": {
    nb: ({ part }) => `Alle har null i ${part}. Da er det ikke noe å dele etter.`,
    nn: ({ part }) => `Alle har null i ${part}. Då er det ikkje noko å dele etter.`,
    en: ({ part }) => `All have zero in ${part}. There is nothing to share by.`,
  },
  "floors-exceed-amount": {
    nb: () => "Golvene er til sammen mer enn det som skal dekkes.",
    nn: () => "Golva er til saman meir enn det som skal dekkjast.",
    en: () => "The floors add up to more than what is to be covered.",
  },
  "caps-below-amount": {
    nb: () => "Takene er så lave at ikke alt blir dekket.",
    nn: () => "Taka er så låge at ikkje alt blir dekt.",
    en: () => "The caps are so low that not all is covered.",
  },
  "index-missing": {
    nb: ({ table }) => `Skriv hva ${table} er på dagen for terminen.`,
    nn: ({ table }) => `Skriv kva ${table} er på dagen for terminen.`,
    en: ({ table }) => `Write what ${table} is on the day of the instalment.`,
  },
  "no-previous-shares": {
    nb: () => "Ingen av dem som er med, har en tidligere andel å fase inn fra.",
    nn: () => "Ingen av dei som er med, har ein tidlegare del å fase inn frå.",
    en: () => "None of those taking part has an earlier share to phase in from.",
  },
};
