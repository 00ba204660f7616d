import type { Language, Text, TextOf } from "#platform/language.ts";

export const timelineTexts = {
  asTable: { nb: "Tidslinjen som tabell", nn: "Tidslina som tabell", en: "The timeline as a table" },
  project: { nb: "Prosjekt", nn: "Prosjekt", en: "Project" },
  from: { nb: "Fra", nn: "Frå", en: "From" },
  until: { nb: "Til", nn: "Til", en: "To" },
  milestones: { nb: "Milepæler", nn: "Milepælar", en: "Milestones" },
  notSaid: { nb: "ikke sagt", nn: "ikkje sagt", en: "not said" },
} satisfies { [name: string]: Text };

export const timelineTextsWith = {
  description: {
    nb: (count: number, from: string, until: string) =>
      `${count} prosjekt${count === 1 ? "" : "er"} som striper fra ${from} til ${until}, med milepæler som merker. Tabellen under sier det samme.`,
    nn: (count: number, from: string, until: string) =>
      `${count} prosjekt som striper frå ${from} til ${until}, med milepælar som merke. Tabellen under seier det same.`,
    en: (count: number, from: string, until: string) =>
      `${count} project${count === 1 ? "" : "s"} as bands from ${from} to ${until}, with milestones as marks. The table below says the same.`,
  } satisfies TextOf<[number, string, string]>,
  left: {
    nb: (count: number) => `${count} til står bare i tabellen.`,
    nn: (count: number) => `${count} til står berre i tabellen.`,
    en: (count: number) => `${count} more stand in the table only.`,
  } satisfies TextOf<[number]>,
};

export const monthTexts: { [language in Language]: readonly string[] } = {
  nb: ["jan.", "feb.", "mars", "april", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des."],
  nn: ["jan.", "feb.", "mars", "april", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des."],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sep", "Oct", "Nov", "Dec"],
};
