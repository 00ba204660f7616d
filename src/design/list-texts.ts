import type { Text, TextOf } from "#platform/language.ts";

export const pagerTexts = {
  pages: { nb: "Sider", nn: "Sider", en: "Pages" },
  previous: { nb: "← Forrige side", nn: "← Førre side", en: "← Previous page" },
  next: { nb: "Neste side →", nn: "Neste side →", en: "Next page →" },
  filter: { nb: "Vis", nn: "Vis", en: "Show" },
  clear: { nb: "Vis alle", nn: "Vis alle", en: "Show all" },
  csv: { nb: "Last ned som CSV", nn: "Last ned som CSV", en: "Download as CSV" },
  json: { nb: "Som åpne data (JSON)", nn: "Som opne data (JSON)", en: "As open data (JSON)" },
} satisfies { [key: string]: Text };

export const pagerTextsWith = {
  pageOf: {
    nb: (page, last) => `Side ${page} av ${last}`,
    nn: (page, last) => `Side ${page} av ${last}`,
    en: (page, last) => `Page ${page} of ${last}`,
  },
} satisfies { [key: string]: TextOf<[number, number]> };
