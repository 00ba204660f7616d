import type { Text } from "#platform/language.ts";

export const planBlockTexts = {
  inForce: { nb: "Planer som gjelder", nn: "Planar som gjeld", en: "Plans in force" },
  coming: { nb: "Planer under arbeid", nn: "Planar under arbeid", en: "Plans being prepared" },
  allPlans: { nb: "Alle planer", nn: "Alle planar", en: "All plans" },
  none: {
    nb: "Vi kjenner ingen plan som gjelder eller er under arbeid denne dagen.",
    nn: "Vi kjenner ingen plan som gjeld eller er under arbeid denne dagen.",
    en: "We know of no plan in force or being prepared on this day.",
  },
  ofParty: { nb: "Planer og prosjekter", nn: "Planar og prosjekt", en: "Plans and projects" },
  noneOfParty: {
    nb: "Ikke med i noen plan eller noe prosjekt som vi kjenner denne dagen.",
    nn: "Ikkje med i nokon plan eller noko prosjekt som vi kjenner denne dagen.",
    en: "In no plan or project that we know of on this day.",
  },
  what: { nb: "Plan eller prosjekt", nn: "Plan eller prosjekt", en: "Plan or project" },
  role: { nb: "Rolle", nn: "Rolle", en: "Role" },
  status: { nb: "Status", nn: "Status", en: "Status" },
} satisfies { [name: string]: Text };
