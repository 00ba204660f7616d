import { shortName } from "#parties/rules/short-name.ts";
import { formatNumber } from "#platform/format.ts";
import type { Language, Text, TextOf } from "#platform/language.ts";
import { formatShare } from "./figures.ts";
import type { Candidate, PlaceAnswer } from "./questions/place-in-lab.ts";

export const plainTitle: Text = { nb: "Kort sagt", nn: "Kort sagt", en: "In short" };

/** Why the functional regions put it where they do, without a word of the method: who goes where, and how much that is there. */
export function plainWhy({ row, lab, candidates }: PlaceAnswer, language: Language): string[] {
  const own = candidates.find((one) => one.isOwn);
  const ofCore = candidates.find((one) => one.isCore);
  if (row.isCore || !own || !ofCore) return [];
  const name = shortName(row.party);
  const core = shortName(lab.core);
  if (own.isCore) return [withCore[language](name, core, goes(own, language), part(own, language))];
  const stands = own.with;
  if (own.link.others === 0 || own.region.slug === row.party.slug)
    return stands
      ? [ownMarket[language](name, formatShare(stands.supply, language), formatShare(stands.demand, language))]
      : [];
  const other = shortName(own.region);
  return [
    twoWays[language](
      name,
      { to: other, go: goes(own, language), part: part(own, language) },
      { to: core, go: goes(ofCore, language), part: part(ofCore, language) },
    ),
    own.strength > ofCore.strength ? heavier[language](other, core) : lighter[language](name, other),
    ...(stands && stands.validity < 1
      ? [unsure[language](name, other, formatShare(stands.containment, language))]
      : []),
  ];
}

type Way = { to: string; go: string; part: string };

function goes({ link }: Candidate, language: Language): string {
  return formatNumber(link.out, language);
}

/** Of the jobs there. */
function part({ link }: Candidate, language: Language): string {
  return formatShare(link.jobs > 0 ? link.out / link.jobs : 0, language);
}

const withCore: TextOf<[name: string, core: string, go: string, part: string]> = {
  nb: (name, core, go, share) =>
    `${go} fra ${name} arbeider i området rundt ${core}, i ${share} av jobbene der. Ikke noe annet område har et så sterkt bånd til ${name} at det kunne ta over.`,
  nn: (name, core, go, share) =>
    `${go} frå ${name} arbeider i området rundt ${core}, i ${share} av jobbane der. Ikkje noko anna område har eit så sterkt band til ${name} at det kunne ta over.`,
  en: (name, core, go, share) =>
    `${go} from ${name} work in the area around ${core}, in ${share} of the jobs there. No other area has a link with ${name} strong enough to take over.`,
};
const ownMarket: TextOf<[name: string, supply: string, demand: string]> = {
  nb: (name, supply, demand) =>
    `Området rundt ${name} klarer seg som et eget arbeidsmarked: ${supply} av dem som bor der, arbeider der også, og ${demand} av jobbene er besatt av folk derfra.`,
  nn: (name, supply, demand) =>
    `Området rundt ${name} klarer seg som ein eigen arbeidsmarknad: ${supply} av dei som bur der, arbeider der òg, og ${demand} av jobbane er dekte av folk derifrå.`,
  en: (name, supply, demand) =>
    `The area around ${name} manages as a labour market of its own: ${supply} of those who live there also work there, and ${demand} of the jobs are held by people from there.`,
};
const twoWays: TextOf<[name: string, own: Way, core: Way]> = {
  nb: (name, own, core) =>
    `${core.go} fra ${name} arbeider i området rundt ${core.to}, men der er det bare ${core.part} av jobbene. ${own.go} arbeider i området rundt ${own.to}, og der er det ${own.part} av jobbene.`,
  nn: (name, own, core) =>
    `${core.go} frå ${name} arbeider i området rundt ${core.to}, men der er det berre ${core.part} av jobbane. ${own.go} arbeider i området rundt ${own.to}, og der er det ${own.part} av jobbane.`,
  en: (name, own, core) =>
    `${core.go} from ${name} work in the area around ${core.to}, but that is only ${core.part} of the jobs there. ${own.go} work in the area around ${own.to}, and that is ${own.part} of the jobs there.`,
};
const heavier: TextOf<[other: string, core: string]> = {
  nb: (other, core) =>
    `Beregningen av arbeidsmarkeder veier pendlingen mot hvor stort stedet er. Da blir båndet til ${other} litt sterkere enn båndet til ${core}, selv om flere drar til ${core}.`,
  nn: (other, core) =>
    `Utrekninga av arbeidsmarknader veg pendlinga mot kor stor staden er. Då blir bandet til ${other} litt sterkare enn bandet til ${core}, sjølv om fleire dreg til ${core}.`,
  en: (other, core) =>
    `The calculation of labour markets weighs commuting against how large the place is. The link with ${other} then becomes somewhat stronger than that with ${core}, even if more go to ${core}.`,
};
const lighter: TextOf<[name: string, other: string]> = {
  nb: (name, other) =>
    `Beregningen av arbeidsmarkeder setter sammen ett og ett område. ${name} kom med ${other} underveis og ble der.`,
  nn: (name, other) =>
    `Utrekninga av arbeidsmarknader set saman eitt og eitt område. ${name} kom med ${other} undervegs og vart der.`,
  en: (name, other) =>
    `The calculation of labour markets puts areas together one by one. ${name} came with ${other} on the way and stayed there.`,
};
const unsure: TextOf<[name: string, other: string, containment: string]> = {
  nb: (name, other, containment) =>
    `Svaret er usikkert: med ${name} klarer ikke området rundt ${other} kravet til et eget arbeidsmarked, for bare ${containment} av pendlingen blir innenfor.`,
  nn: (name, other, containment) =>
    `Svaret er usikkert: med ${name} klarer ikkje området rundt ${other} kravet til ein eigen arbeidsmarknad, for berre ${containment} av pendlinga blir innanfor.`,
  en: (name, other, containment) =>
    `The answer is not firm: with ${name} the area around ${other} does not meet the demand on a labour market of its own, for only ${containment} of the commuting stays inside.`,
};
