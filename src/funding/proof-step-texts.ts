import type { TextOf } from "#platform/language.ts";
import type { ProofCode } from "./rules/proof.ts";

/** What a step says: its own value and those below it, already in words. */
type Said = {
  value: string;
  /** Values of the steps below. */
  of: string[];
  /** Of a part by units: the units of one and of all. */
  own: string;
  all: string;
  name: string;
  about: (name: string) => string;
};

export type Variant =
  | ProofCode
  | "odd-ore-none"
  | "at-cap"
  | "at-floor"
  | "pot-phase"
  | "pot-left"
  | "units-equal"
  | "units-usage"
  | "units-previous"
  | "all-equal"
  | "all-usage"
  | "all-previous"
  | "piece-estimated";

/** One step of a proof in words; a step is told apart by what it is about. */
export const proofStepTexts: { [variant in Variant]: TextOf<[Said]> } = {
  share: {
    nb: ({ name, value }) => `${name} betaler ${value}.`,
    nn: ({ name, value }) => `${name} betaler ${value}.`,
    en: ({ name, value }) => `${name} pays ${value}.`,
  },
  "rounded-down": {
    nb: ({ value }) => `Rundet ned til hele øre: ${value}.`,
    nn: ({ value }) => `Runda ned til heile øre: ${value}.`,
    en: ({ value }) => `Rounded down to whole øre: ${value}.`,
  },
  "odd-ore": {
    nb: () => "Pluss 1 øre: øre som er igjen, går til dem med størst brøkdel; er de like, til det laveste nummeret.",
    nn: () => "Pluss 1 øre: øre som er att, går til dei med størst brøkdel; er dei like, til det lågaste nummeret.",
    en: () => "Plus 1 øre: øre left over go to the largest fractions; where they are alike, to the lowest number.",
  },
  "odd-ore-none": {
    nb: () => "Ingen av ørene som var igjen etter avrundingen.",
    nn: () => "Ingen av øra som var att etter avrundinga.",
    en: () => "None of the øre left over by rounding.",
  },
  "fixed-percent": {
    nb: ({ of, value, about }) => `Fast andel: ${about("percent")} % av ${of[0]} = ${value}.`,
    nn: ({ of, value, about }) => `Fast del: ${about("percent")} % av ${of[0]} = ${value}.`,
    en: ({ of, value, about }) => `Fixed share: ${about("percent")}% of ${of[0]} = ${value}.`,
  },
  "fixed-amount": {
    nb: ({ value }) => `Fast beløp: ${value}.`,
    nn: ({ value }) => `Fast beløp: ${value}.`,
    en: ({ value }) => `Fixed amount: ${value}.`,
  },
  limited: {
    nb: ({ value }) => `Innenfor golv og tak: ${value}.`,
    nn: ({ value }) => `Innanfor golv og tak: ${value}.`,
    en: ({ value }) => `Within floor and cap: ${value}.`,
  },
  "at-cap": {
    nb: ({ value }) => `Taket bestemmer: ${value}.`,
    nn: ({ value }) => `Taket avgjer: ${value}.`,
    en: ({ value }) => `The cap decides: ${value}.`,
  },
  "at-floor": {
    nb: ({ value }) => `Golvet bestemmer: ${value}.`,
    nn: ({ value }) => `Golvet avgjer: ${value}.`,
    en: ({ value }) => `The floor decides: ${value}.`,
  },
  scaled: {
    nb: ({ of, value }) =>
      `De som ikke står på golv eller tak, deler resten i samme forhold: ${of[0]} × ${of[1]} = ${value}.`,
    nn: ({ of, value }) =>
      `Dei som ikkje står på golv eller tak, deler resten i same forhold: ${of[0]} × ${of[1]} = ${value}.`,
    en: ({ of, value }) =>
      `Those on no floor or cap share the rest in the same proportion: ${of[0]} × ${of[1]} = ${value}.`,
  },
  factor: {
    nb: ({ value }) => `Faktoren som får summen til å stemme: ${value}.`,
    nn: ({ value }) => `Faktoren som får summen til å stemme: ${value}.`,
    en: ({ value }) => `The factor that makes the sum right: ${value}.`,
  },
  "left-for-free": {
    nb: ({ value }) => `Igjen til dem som ikke står på golv eller tak: ${value}.`,
    nn: ({ value }) => `Att til dei som ikkje står på golv eller tak: ${value}.`,
    en: ({ value }) => `Left for those on no floor or cap: ${value}.`,
  },
  "at-limits": {
    nb: ({ value }) => `Det de på golv og tak betaler til sammen: ${value}.`,
    nn: ({ value }) => `Det dei på golv og tak betaler til saman: ${value}.`,
    en: ({ value }) => `What those on floors and caps pay together: ${value}.`,
  },
  "free-weights": {
    nb: ({ value }) => `Det de andre ville betalt uten golv og tak: ${value}.`,
    nn: ({ value }) => `Det dei andre ville betalt utan golv og tak: ${value}.`,
    en: ({ value }) => `What the others would pay without floors and caps: ${value}.`,
  },
  floor: {
    nb: ({ value }) => `Golv: ingen betaler mindre enn ${value}.`,
    nn: ({ value }) => `Golv: ingen betaler mindre enn ${value}.`,
    en: ({ value }) => `Floor: nobody pays less than ${value}.`,
  },
  cap: {
    nb: ({ value }) => `Tak: høyst ${value}.`,
    nn: ({ value }) => `Tak: høgst ${value}.`,
    en: ({ value }) => `Cap: at most ${value}.`,
  },
  calculated: {
    nb: ({ of, value }) => `Etter nøkkelen: ${of.length > 1 ? `${of.join(" + ")} = ` : ""}${value}.`,
    nn: ({ of, value }) => `Etter nøkkelen: ${of.length > 1 ? `${of.join(" + ")} = ` : ""}${value}.`,
    en: ({ of, value }) => `By the key: ${of.length > 1 ? `${of.join(" + ")} = ` : ""}${value}.`,
  },
  equal: {
    nb: ({ of, all, value }) => `Lik del: ${of[0]} delt på ${all} = ${value}.`,
    nn: ({ of, all, value }) => `Lik del: ${of[0]} delt på ${all} = ${value}.`,
    en: ({ of, all, value }) => `Equal part: ${of[0]} divided by ${all} = ${value}.`,
  },
  inhabitants: {
    nb: ({ of, own, all, value }) => `Etter innbyggertall: ${of[0]} × ${own} / ${all} = ${value}.`,
    nn: ({ of, own, all, value }) => `Etter innbyggjartal: ${of[0]} × ${own} / ${all} = ${value}.`,
    en: ({ of, own, all, value }) => `By inhabitants: ${of[0]} × ${own} / ${all} = ${value}.`,
  },
  usage: {
    nb: ({ of, own, all, value, about }) => `Etter bruk (${about("measure")}): ${of[0]} × ${own} / ${all} = ${value}.`,
    nn: ({ of, own, all, value, about }) => `Etter bruk (${about("measure")}): ${of[0]} × ${own} / ${all} = ${value}.`,
    en: ({ of, own, all, value, about }) => `By use (${about("measure")}): ${of[0]} × ${own} / ${all} = ${value}.`,
  },
  previous: {
    nb: ({ of, own, all, value }) => `Etter fordelingen som var: ${of[0]} × ${own} / ${all} = ${value}.`,
    nn: ({ of, own, all, value }) => `Etter fordelinga som var: ${of[0]} × ${own} / ${all} = ${value}.`,
    en: ({ of, own, all, value }) => `By the shares that were: ${of[0]} × ${own} / ${all} = ${value}.`,
  },
  pot: {
    nb: ({ of, value }) => `${of[1]} av ${of[0]} = ${value}.`,
    nn: ({ of, value }) => `${of[1]} av ${of[0]} = ${value}.`,
    en: ({ of, value }) => `${of[1]} of ${of[0]} = ${value}.`,
  },
  "pot-phase": {
    nb: ({ of, value }) => `Innfasing: ${of[1]} av ${of[0]} deles etter denne nøkkelen = ${value}.`,
    nn: ({ of, value }) => `Innfasing: ${of[1]} av ${of[0]} blir delt etter denne nøkkelen = ${value}.`,
    en: ({ of, value }) => `Phase-in: ${of[1]} of ${of[0]} is shared by this key = ${value}.`,
  },
  "pot-left": {
    nb: ({ of, value }) => `Innfasing: ${of[1]} av ${of[0]} deles ennå som før = ${value}.`,
    nn: ({ of, value }) => `Innfasing: ${of[1]} av ${of[0]} blir enno delt som før = ${value}.`,
    en: ({ of, value }) => `Phase-in: ${of[1]} of ${of[0]} is still shared as before = ${value}.`,
  },
  "pot-rest": {
    nb: ({ value }) => `Resten: ${value}.`,
    nn: ({ value }) => `Resten: ${value}.`,
    en: ({ value }) => `The rest: ${value}.`,
  },
  "pot-per-unit": {
    nb: ({ of, value }) => `${of.join(" × ")} = ${value}.`,
    nn: ({ of, value }) => `${of.join(" × ")} = ${value}.`,
    en: ({ of, value }) => `${of.join(" × ")} = ${value}.`,
  },
  "per-unit": {
    nb: ({ value }) => `Beløp for hver: ${value}.`,
    nn: ({ value }) => `Beløp for kvar: ${value}.`,
    en: ({ value }) => `Amount for each: ${value}.`,
  },
  "to-share": {
    nb: ({ value }) => `Til fordeling når faste andeler er trukket fra: ${value}.`,
    nn: ({ value }) => `Til fordeling når faste delar er trekte frå: ${value}.`,
    en: ({ value }) => `To be shared out when fixed shares are taken off: ${value}.`,
  },
  net: {
    nb: ({ value }) => `Det som skal dekkes når tilskudd er trukket fra: ${value}.`,
    nn: ({ value }) => `Det som skal dekkjast når tilskot er trekte frå: ${value}.`,
    en: ({ value }) => `To be covered when grants are taken off: ${value}.`,
  },
  amount: {
    nb: ({ value }) => `Det som skal dekkes: ${value}.`,
    nn: ({ value }) => `Det som skal dekkjast: ${value}.`,
    en: ({ value }) => `To be covered: ${value}.`,
  },
  grant: {
    nb: ({ value, about }) => `Tilskudd fra ${about("funder")}: ${value}.`,
    nn: ({ value, about }) => `Tilskot frå ${about("funder")}: ${value}.`,
    en: ({ value, about }) => `Grant from ${about("funder")}: ${value}.`,
  },
  percent: { nb: ({ value }) => `${value}.`, nn: ({ value }) => `${value}.`, en: ({ value }) => `${value}.` },
  "share-of-units": {
    nb: ({ own, all }) => `${own} av ${all}.`,
    nn: ({ own, all }) => `${own} av ${all}.`,
    en: ({ own, all }) => `${own} of ${all}.`,
  },
  units: {
    nb: ({ name, value, about }) =>
      name ? `${name}: ${value} innbyggere 1. januar ${about("year")}.` : `Til sammen ${value} innbyggere.`,
    nn: ({ name, value, about }) =>
      name ? `${name}: ${value} innbyggjarar 1. januar ${about("year")}.` : `Til saman ${value} innbyggjarar.`,
    en: ({ name, value, about }) =>
      name ? `${name}: ${value} inhabitants on 1 January ${about("year")}.` : `Together ${value} inhabitants.`,
  },
  piece: {
    nb: ({ name, value, about }) => `${name}: ${value} innbyggere 1. januar ${about("year")}.`,
    nn: ({ name, value, about }) => `${name}: ${value} innbyggjarar 1. januar ${about("year")}.`,
    en: ({ name, value, about }) => `${name}: ${value} inhabitants on 1 January ${about("year")}.`,
  },
  "piece-estimated": {
    nb: ({ name, value, about }) =>
      `${name}: ${value} innbyggere 1. januar ${about("year")}, anslått innenfor grensene på dagen for terminen.`,
    nn: ({ name, value, about }) =>
      `${name}: ${value} innbyggjarar 1. januar ${about("year")}, rekna innanfor grensene på dagen for terminen.`,
    en: ({ name, value, about }) =>
      `${name}: ${value} inhabitants on 1 January ${about("year")}, estimated within the borders of the day of the instalment.`,
  },
  "units-equal": { nb: () => "Én del.", nn: () => "Éin del.", en: () => "One part." },
  "units-usage": {
    nb: ({ value }) => `Bruk: ${value}.`,
    nn: ({ value }) => `Bruk: ${value}.`,
    en: ({ value }) => `Use: ${value}.`,
  },
  "units-previous": {
    nb: ({ value }) => `Betalte før: ${value}.`,
    nn: ({ value }) => `Betalte før: ${value}.`,
    en: ({ value }) => `Paid before: ${value}.`,
  },
  "all-units": {
    nb: ({ value }) => `Innbyggere i alle som deler: ${value}.`,
    nn: ({ value }) => `Innbyggjarar i alle som deler: ${value}.`,
    en: ({ value }) => `Inhabitants of all who share: ${value}.`,
  },
  "all-equal": {
    nb: ({ value }) => `Så mange deler: ${value}.`,
    nn: ({ value }) => `Så mange deler: ${value}.`,
    en: ({ value }) => `So many share: ${value}.`,
  },
  "all-usage": {
    nb: ({ value }) => `All bruk: ${value}.`,
    nn: ({ value }) => `All bruk: ${value}.`,
    en: ({ value }) => `All use: ${value}.`,
  },
  "all-previous": {
    nb: ({ value }) => `Alle betalte før: ${value}.`,
    nn: ({ value }) => `Alle betalte før: ${value}.`,
    en: ({ value }) => `All paid before: ${value}.`,
  },
  tapered: {
    nb: ({ value, about }) => `${about("count")} innbyggere teller som ${value}.`,
    nn: ({ value, about }) => `${about("count")} innbyggjarar tel som ${value}.`,
    en: ({ value, about }) => `${about("count")} inhabitants count as ${value}.`,
  },
  band: {
    nb: ({ of, value, about }) => `Over ${about("above")}: ${of[0]} × ${about("counts")} = ${value}.`,
    nn: ({ of, value, about }) => `Over ${about("above")}: ${of[0]} × ${about("counts")} = ${value}.`,
    en: ({ of, value, about }) => `Above ${about("above")}: ${of[0]} × ${about("counts")} = ${value}.`,
  },
  "band-units": {
    nb: ({ value }) => `${value} innbyggere.`,
    nn: ({ value }) => `${value} innbyggjarar.`,
    en: ({ value }) => `${value} inhabitants.`,
  },
  index: {
    nb: ({ about }) => `Indeks (${about("table")}): ${about("now")} / ${about("base")}.`,
    nn: ({ about }) => `Indeks (${about("table")}): ${about("now")} / ${about("base")}.`,
    en: ({ about }) => `Index (${about("table")}): ${about("now")} / ${about("base")}.`,
  },
};
