import type { Text } from "#platform/language.ts";

export const foundingTexts = {
  found: { nb: "Stift et samarbeid", nn: "Skip eit samarbeid", en: "Found a cooperation" },
  foundLead: {
    nb: "Et nytt samarbeid fra en dag: hva det heter og er til for, formen det har, og hvem som er med fra starten.",
    nn: "Eit nytt samarbeid frå ein dag: kva det heiter og er til for, forma det har, og kven som er med frå starten.",
    en: "A new cooperation from a day on: what it is called and for, its form, and who is in it from the start.",
  },
  name: { nb: "Navn", nn: "Namn", en: "Name in Norwegian" },
  otherNames: { nb: "Navn på nynorsk og engelsk", nn: "Namn på nynorsk og engelsk", en: "Name in Nynorsk and English" },
  otherNamesHint: {
    nb: "Søket finner samarbeidet også under disse navnene. Sidene viser navnet på bokmål.",
    nn: "Søket finn samarbeidet under desse namna òg. Sidene viser namnet på bokmål.",
    en: "Search finds the cooperation by these names too. The pages show its name in Bokmål.",
  },
  nameNn: { nb: "Navn på nynorsk", nn: "Namn på nynorsk", en: "Name in Nynorsk" },
  nameEn: { nb: "Navn på engelsk", nn: "Namn på engelsk", en: "Name in English" },
  slug: { nb: "Ord i adressen", nn: "Ord i adressa", en: "Word in the address" },
  slugHint: {
    nb: "Kan stå tomt; da blir det laget av navnet. Små bokstaver a–z, tall og bindestrek. Endres aldri siden.",
    nn: "Kan stå tomt; då blir det laga av namnet. Små bokstavar a–z, tal og bindestrek. Blir aldri endra sidan.",
    en: "Optional; made from the name when empty. Small letters a–z, digits and hyphens. Never changes afterwards.",
  },
  purpose: { nb: "Formål", nn: "Føremål", en: "Purpose" },
  purposeHint: {
    nb: "Hva samarbeidet er til for, i én eller to setninger.",
    nn: "Kva samarbeidet er til for, i éi eller to setningar.",
    en: "What the cooperation is for, in a sentence or two.",
  },
  form: { nb: "Organisasjonsform", nn: "Organisasjonsform", en: "Legal form" },
  law: { nb: "Lov", nn: "Lov", en: "Act" },
  lawHint: {
    nb: "Kan stå tom; da gjelder loven som har formen den dagen.",
    nn: "Kan stå tom; då gjeld lova som har forma den dagen.",
    en: "Optional; the act that has the form on that day holds when empty.",
  },
  theme: { nb: "Hva det handler om", nn: "Kva det handlar om", en: "What it is about" },
  from: { nb: "Første dag", nn: "Første dag", en: "First day" },
  fromHint: {
    nb: "Dagen samarbeidet finnes fra. De som er med, må finnes den dagen.",
    nn: "Dagen samarbeidet finst frå. Dei som er med, må finnast den dagen.",
    en: "The day from which the cooperation exists. Those who are in it must exist on that day.",
  },
  development: { nb: "Oppgaver i utvikling", nn: "Oppgåver i utvikling", en: "Tasks in development" },
  operation: { nb: "Oppgaver i drift", nn: "Oppgåver i drift", en: "Tasks in operation" },
  taskHint: {
    nb: "Én på hver linje. Kan stå tomt.",
    nn: "Éi på kvar linje. Kan stå tomt.",
    en: "One to a line. Optional.",
  },
  members: { nb: "Medlemmer", nn: "Medlemmer", en: "Members" },
  membersHint: {
    nb: "Navn eller kommunenummer, én på hver linje. Medlemmer har alle rettigheter.",
    nn: "Namn eller kommunenummer, éin på kvar linje. Medlemmer har alle rettar.",
    en: "Name or municipality number, one to a line. Members have all rights.",
  },
  observers: { nb: "Observatører", nn: "Observatørar", en: "Observers" },
  observersHint: {
    nb: "Én på hver linje. Observatører har møte- og talerett. Kan stå tomt.",
    nn: "Éin på kvar linje. Observatørar har møte- og talerett. Kan stå tomt.",
    en: "One to a line. Observers may attend and speak. Optional.",
  },
  others: {
    nb: "Andre roller og egne rettigheter",
    nn: "Andre roller og eigne rettar",
    en: "Other roles and own rights",
  },
  othersHint: {
    nb: "Én på hver linje, med semikolon mellom: Trondheim; vertskommune – eller: Oppdal; observatør; møterett, talerett, forslagsrett",
    nn: "Éin på kvar linje, med semikolon mellom: Trondheim; vertskommune – eller: Oppdal; observatør; møterett, talerett, framleggsrett",
    en: "One to a line, with semicolons between: Trondheim; host municipality – or: Oppdal; observer; attend, speak, propose",
  },
  partOf: { nb: "Del av", nn: "Del av", en: "Part of" },
  partOfHint: {
    nb: "Samarbeidet som dette er en del av. Sekretariatet der kan da også arbeide her.",
    nn: "Samarbeidet som dette er ein del av. Sekretariatet der kan då òg arbeide her.",
    en: "The cooperation that this one is part of. Its secretariat may then work here too.",
  },
  alone: {
    nb: "Tomt når det står alene.",
    nn: "Tomt når det står åleine.",
    en: "Empty when it stands alone.",
  },
  website: { nb: "Nettsted", nn: "Nettstad", en: "Website" },
  saveFound: { nb: "Stift samarbeidet", nn: "Skip samarbeidet", en: "Found the cooperation" },

  end: { nb: "Avslutt samarbeidet", nn: "Avslutt samarbeidet", en: "End the cooperation" },
  endLead: {
    nb: "Samarbeidet finnes ikke fra en dag, og alt det har, slutter da: medlemskap, organer, vedtekter og koblinger. Det som var før, blir stående.",
    nn: "Samarbeidet finst ikkje frå ein dag, og alt det har, sluttar då: medlemskap, organ, vedtekter og koplingar. Det som var før, blir ståande.",
    en: "The cooperation is no more from a day on, and all that it has ends then: memberships, bodies, statutes and relations. What was before stays.",
  },
  endDay: { nb: "Slutter", nn: "Sluttar", en: "Ends" },
  endDayHint: {
    nb: "Den første dagen samarbeidet ikke finnes.",
    nn: "Den første dagen samarbeidet ikkje finst.",
    en: "The first day on which the cooperation is no more.",
  },
} satisfies { [key: string]: Text };
