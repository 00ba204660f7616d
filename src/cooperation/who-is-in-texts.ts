import { capitalised, listInWords, numberInWords } from "#platform/in-words.ts";
import type { Language, Text } from "#platform/language.ts";
import type { Member } from "./contract.ts";

export type HeadCount = { municipalities: number; counties: number; others: number };

const nouns: { [language in Language]: { [kind in keyof HeadCount]: [one: string, many: string] } } = {
  nb: {
    municipalities: ["kommune", "kommuner"],
    counties: ["fylkeskommune", "fylkeskommuner"],
    others: ["annen", "andre"],
  },
  nn: {
    municipalities: ["kommune", "kommunar"],
    counties: ["fylkeskommune", "fylkeskommunar"],
    others: ["annan", "andre"],
  },
  en: {
    municipalities: ["municipality", "municipalities"],
    counties: ["county", "counties"],
    others: ["other", "others"],
  },
};

function counted(count: HeadCount, language: Language): string {
  const parts = (["municipalities", "counties", "others"] as const).flatMap((kind) =>
    count[kind] === 0
      ? []
      : [`${numberInWords(count[kind], language)} ${nouns[language][kind][count[kind] === 1 ? 0 : 1]}`],
  );
  return listInWords(parts, language);
}

const are: { [language in Language]: { member: (many: boolean) => string; observer: (many: boolean) => string } } = {
  nb: { member: () => "er medlem", observer: () => "er observatør" },
  nn: { member: () => "er medlem", observer: () => "er observatør" },
  en: {
    member: (many) => (many ? "are members" : "is a member"),
    observer: (many) => (many ? "are observers" : "is an observer"),
  },
};

/** "Åtte kommuner og én fylkeskommune er medlem; tre kommuner og én fylkeskommune er observatør." */
export function whoIsIn(members: HeadCount, observers: HeadCount, language: Language): string {
  const total = (count: HeadCount) => count.municipalities + count.counties + count.others;
  const parts = [
    ...(total(members) > 0 ? [`${counted(members, language)} ${are[language].member(total(members) > 1)}`] : []),
    ...(total(observers) > 0
      ? [`${counted(observers, language)} ${are[language].observer(total(observers) > 1)}`]
      : []),
  ];
  return parts.length === 0 ? nobody[language] : `${capitalised(parts.join("; "))}.`;
}

const nobody: Text = {
  nb: "Ingen er registrert som medlem denne dagen.",
  nn: "Ingen er registrert som medlem denne dagen.",
  en: "Nobody is registered as a member on this day.",
};

/** Whether someone only listens: observers and guests. */
export function isWatching({ role }: Pick<Member, "role">): boolean {
  return role === "observer" || role === "guest";
}

export function countHeads(members: readonly Member[]): HeadCount {
  const of = (kind: string) => members.filter((one) => one.party.kind === kind).length;
  const [municipalities, counties] = [of("municipality"), of("county")];
  return { municipalities, counties, others: members.length - municipalities - counties };
}
