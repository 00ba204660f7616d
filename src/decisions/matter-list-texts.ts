import type { Text, TextOf } from "#platform/language.ts";

/** What a planned date is the date of. */
export const deadlineTexts: { [stage: string]: Text } = {
  sent: { nb: "saken sendes ut", nn: "saka blir send ut", en: "the matter is sent out" },
  "on-agenda": { nb: "saken skal være på sakslisten", nn: "saka skal vere på saklista", en: "to be on the agenda" },
  recommended: { nb: "frist for innstilling", nn: "frist for innstilling", en: "recommendation due" },
  decided: { nb: "frist for vedtak", nn: "frist for vedtak", en: "decisions due" },
  "minutes-received": { nb: "frist for protokoll", nn: "frist for protokoll", en: "minutes due" },
  "reported-back": { nb: "frist for svar", nn: "frist for svar", en: "reply due" },
  "region-meeting": {
    nb: "samarbeidets eget møte",
    nn: "møtet i samarbeidet sjølv",
    en: "the cooperation's own meeting",
  },
};

export const otherDeadline: Text = { nb: "planlagt dato", nn: "planlagd dato", en: "planned date" };

/** Said of a matter whose rule nobody has recorded. */
export const ruleUnknown: Text = {
  nb: "Vi kan ikke si om vedtaket er i kraft: regelen for saken er ikke kjent.",
  nn: "Vi kan ikkje seie om vedtaket er i kraft: regelen for saka er ikkje kjend.",
  en: "We cannot say whether the decision is in force: the rule for the matter is not known.",
};

export const lineTexts = {
  late: { nb: "Over fristen:", nn: "Over fristen:", en: "Overdue:" },
} satisfies { [key: string]: Text };

export const progressText: TextOf<[adopted: number, of: number]> = {
  nb: (adopted, of) => `${adopted} av ${of} har vedtatt`,
  nn: (adopted, of) => `${adopted} av ${of} har vedteke`,
  en: (adopted, of) => `${adopted} of ${of} have adopted`,
};

export const changesTexts = {
  heading: {
    nb: "Endret siden forrige versjon",
    nn: "Endra sidan førre versjon",
    en: "Changed since the previous version",
  },
  show: {
    nb: "Vis forskjellene punkt for punkt",
    nn: "Vis skilnadene punkt for punkt",
    en: "Show the differences clause by clause",
  },
  added: { nb: "nytt", nn: "nytt", en: "new" },
  removed: { nb: "tatt ut", nn: "teke ut", en: "removed" },
  changed: { nb: "endret", nn: "endra", en: "changed" },
  same: { nb: "uendret", nn: "uendra", en: "unchanged" },
} satisfies { [key: string]: Text };

export const changesTextsWith = {
  against: {
    nb: (title) => `Sammenlignet med: ${title}.`,
    nn: (title) => `Samanlikna med: ${title}.`,
    en: (title) => `Compared with: ${title}.`,
  },
  cannot: {
    nb: (title) => `Kan ikke sammenlignes med ${title}: teksten er ikke kjent for begge.`,
    nn: (title) => `Kan ikkje samanliknast med ${title}: teksten er ikkje kjend for begge.`,
    en: (title) => `Cannot be compared with ${title}: the text is not known for both.`,
  },
} satisfies { [key: string]: TextOf<[string]> };
