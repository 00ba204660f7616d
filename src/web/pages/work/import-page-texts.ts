import type { RegisterFile } from "#cooperation/rules/register-rows.ts";
import type { Text, TextOf } from "#platform/language.ts";

export const importTexts = {
  title: { nb: "Importer et register", nn: "Importer eit register", en: "Import a register" },
  lead: {
    nb: "Parter, samarbeid og medlemskap fra tre tabeller. Først en forhåndsvisning, som ikke lagrer noe.",
    nn: "Partar, samarbeid og medlemskapar frå tre tabellar. Først ei førehandsvising, som ikkje lagrar noko.",
    en: "Parties, cooperations and memberships from three tables. First a preview, which saves nothing.",
  },
  files: { nb: "Filene", nn: "Filene", en: "The files" },
  otherFiles: { nb: "Prøv med andre filer", nn: "Prøv med andre filer", en: "Try with other files" },
  format: {
    nb: "CSV i UTF-8 med kolonnenavn i første linje, komma eller semikolon mellom feltene, dager som ÅÅÅÅ-MM-DD. Tomt felt betyr åpent.",
    nn: "CSV i UTF-8 med kolonnenamn i første linje, komma eller semikolon mellom felta, dagar som ÅÅÅÅ-MM-DD. Tomt felt tyder ope.",
    en: "CSV in UTF-8 with column names on the first line, commas or semicolons between fields, days as YYYY-MM-DD. Empty means open.",
  },
  paste: {
    nb: "Lim inn i stedet for å velge filer",
    nn: "Lim inn i staden for å velje filer",
    en: "Paste instead of choosing files",
  },
  preview: { nb: "Forhåndsvis", nn: "Førehandsvis", en: "Preview" },
  result: { nb: "Forhåndsvisning", nn: "Førehandsvising", en: "Preview" },
  nothingSaved: { nb: "Ingenting er lagret ennå.", nn: "Ingenting er lagra enno.", en: "Nothing is saved yet." },
  noFiles: {
    nb: "Velg filene, eller lim inn innholdet.",
    nn: "Vel filene, eller lim inn innhaldet.",
    en: "Choose the files, or paste their content.",
  },
  willAdd: { nb: "Dette blir lagt til", nn: "Dette blir lagt til", en: "This will be added" },
  added: { nb: "Dette er importert", nn: "Dette er importert", en: "This was imported" },
  parties: { nb: "Nye parter", nn: "Nye partar", en: "New parties" },
  matched: {
    nb: "Parter som finnes fra før",
    nn: "Partar som finst frå før",
    en: "Parties that are here already",
  },
  cooperations: { nb: "Nye samarbeid", nn: "Nye samarbeid", en: "New cooperations" },
  memberships: { nb: "Nye medlemskap", nn: "Nye medlemskapar", en: "New memberships" },
  atFault: { nb: "Feil", nn: "Feil", en: "Faults" },
  leftOut: { nb: "Feil som ble utelatt", nn: "Feil som vart utelatne", en: "Faults left out" },
  notices: { nb: "Verdt å vite", nn: "Verdt å vite", en: "Worth knowing" },
  problems: { nb: "Dette kan ikke importeres", nn: "Dette kan ikkje importerast", en: "This cannot be imported" },
  file: { nb: "Fil", nn: "Fil", en: "File" },
  line: { nb: "Linje", nn: "Linje", en: "Line" },
  column: { nb: "Kolonne", nn: "Kolonne", en: "Column" },
  wrong: { nb: "Hva som er galt", nn: "Kva som er gale", en: "What is wrong" },
  download: {
    nb: "Last ned alle feilene som CSV",
    nn: "Last ned alle feila som CSV",
    en: "Download all the faults as CSV",
  },
  all: { nb: "Importer alt", nn: "Importer alt", en: "Import all" },
  rest: { nb: "Importer resten", nn: "Importer resten", en: "Import the rest" },
  reason: { nb: "Grunn", nn: "Grunn", en: "Reason" },
  reasonHint: {
    nb: "Kan stå tom. Står i journalen, for eksempel hvor registeret er hentet fra.",
    nn: "Kan stå tom. Står i journalen, til dømes kvar registeret er henta frå.",
    en: "Optional. Stands in the journal, such as where the register was taken from.",
  },
  again: {
    nb: "Filene er for store til å bli med fra forhåndsvisningen. Velg de samme filene en gang til når du importerer.",
    nn: "Filene er for store til å bli med frå førehandsvisinga. Vel dei same filene ein gong til når du importerer.",
    en: "The files are too large to be kept from the preview. Choose the same files once more when you import.",
  },
  keptFiles: {
    nb: "Filene fra forhåndsvisningen brukes; du trenger ikke velge dem på nytt.",
    nn: "Filene frå førehandsvisinga blir brukte; du treng ikkje velje dei på nytt.",
    en: "The files of the preview are used; you need not choose them again.",
  },
  nothing: {
    nb: "Det er ingenting i filene som kan importeres.",
    nn: "Det er ingenting i filene som kan importerast.",
    en: "There is nothing in the files that can be imported.",
  },
  newImport: { nb: "Importer mer", nn: "Importer meir", en: "Import more" },
} satisfies { [key: string]: Text };

export const importTextsWith = {
  restHint: {
    nb: (count) => `${count} feil: rett dem i filene og forhåndsvis på nytt, eller importer resten uten disse radene.`,
    nn: (count) => `${count} feil: rett dei i filene og førehandsvis på nytt, eller importer resten utan desse radene.`,
    en: (count) => `${count} faults: mend them in the files and preview again, or import the rest without these rows.`,
  },
  more: {
    nb: (count) => `Og ${count} feil til.`,
    nn: (count) => `Og ${count} feil til.`,
    en: (count) => `And ${count} more faults.`,
  },
} satisfies { [key: string]: TextOf<[count: string]> };

export const fileTexts: { [file in RegisterFile]: Text } = {
  "parties.csv": { nb: "Parter (parties.csv)", nn: "Partar (parties.csv)", en: "Parties (parties.csv)" },
  "cooperations.csv": {
    nb: "Samarbeid (cooperations.csv)",
    nn: "Samarbeid (cooperations.csv)",
    en: "Cooperations (cooperations.csv)",
  },
  "memberships.csv": {
    nb: "Medlemskap (memberships.csv)",
    nn: "Medlemskapar (memberships.csv)",
    en: "Memberships (memberships.csv)",
  },
};
