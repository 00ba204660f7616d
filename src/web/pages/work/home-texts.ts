import type { Text } from "#platform/language.ts";

export const homeTexts = {
  signIn: {
    nb: "Arbeidsbordet er for dem som registrerer. Alt kan leses uten å logge inn.",
    nn: "Arbeidsbordet er for dei som registrerer. Alt kan lesast utan å logge inn.",
    en: "The workspace is for those who register. Everything can be read without signing in.",
  },
  lead: {
    nb: "Dette venter på at noen gjør noe.",
    nn: "Dette ventar på at nokon gjer noko.",
    en: "This waits for somebody to act.",
  },
  leadNothing: {
    nb: "Ingenting venter på deg denne dagen.",
    nn: "Ingenting ventar på deg denne dagen.",
    en: "Nothing waits for you on this day.",
  },
  waiting: { nb: "Åpne saker", nn: "Opne saker", en: "Open matters" },
  nothing: {
    nb: "Ingen åpne saker gjelder dem du arbeider for, denne dagen. Flytt dagen for å se andre.",
    nn: "Ingen opne saker gjeld dei du arbeider for, denne dagen. Flytt dagen for å sjå andre.",
    en: "No open matters concern those you work for on this day. Move the day to see others.",
  },
  roles: { nb: "Rollene dine", nn: "Rollene dine", en: "Your roles" },
  noRoles: {
    nb: "Du har ingen roller. En administrator kan gi deg en.",
    nn: "Du har ingen roller. Ein administrator kan gje deg ei.",
    en: "You have no roles. An administrator can give you one.",
  },
  access: {
    nb: "Roller, nøkler og innlogginger",
    nn: "Roller, nøklar og innloggingar",
    en: "Roles, tokens and sign-ins",
  },
  ways: { nb: "Herfra", nn: "Herfrå", en: "From here" },
  open: { nb: "Åpne en sak", nn: "Opne ei sak", en: "Open a matter" },
  found: { nb: "Stift et samarbeid", nn: "Skip eit samarbeid", en: "Found a cooperation" },
  import: { nb: "Importer et register", nn: "Importer eit register", en: "Import a register" },
  done: { nb: "Det du sist gjorde", nn: "Det du sist gjorde", en: "What you last did" },
  nothingDone: {
    nb: "Du har ikke registrert noe ennå.",
    nn: "Du har ikkje registrert noko enno.",
    en: "You have not registered anything yet.",
  },
  undone: { nb: "angret", nn: "angra", en: "undone" },
} satisfies { [key: string]: Text };
