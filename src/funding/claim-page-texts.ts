import type { Text, TextOf } from "#platform/language.ts";

export const claimTexts = {
  claims: { nb: "Krav og innbetalinger", nn: "Krav og innbetalingar", en: "Claims and payments" },
  claim: { nb: "Krav", nn: "Krav", en: "Claim" },
  creditNote: { nb: "Kreditnota", nn: "Kreditnota", en: "Credit note" },
  number: { nb: "Nr.", nn: "Nr.", en: "No." },
  party: { nb: "Kommune", nn: "Kommune", en: "Municipality" },
  run: { nb: "Termin", nn: "Termin", en: "Instalment" },
  amount: { nb: "Beløp", nn: "Beløp", en: "Amount" },
  issued: { nb: "Sendt", nn: "Sendt", en: "Issued" },
  due: { nb: "Forfall", nn: "Forfall", en: "Due" },
  status: { nb: "Status", nn: "Status", en: "Status" },
  left: { nb: "Gjenstår", nn: "Står att", en: "Remains" },
  allRuns: { nb: "Alle terminer", nn: "Alle terminar", en: "All instalments" },
  show: { nb: "Vis", nn: "Vis", en: "Show" },
  csv: { nb: "Last ned som regneark (CSV)", nn: "Last ned som rekneark (CSV)", en: "Download as a spreadsheet (CSV)" },
  none: {
    nb: "Ingen krav er sendt denne dagen.",
    nn: "Ingen krav er sende denne dagen.",
    en: "No claims have been sent by this day.",
  },
  takesBack: { nb: "Tar tilbake krav nr.", nn: "Tek tilbake krav nr.", en: "Takes back claim no." },
  takenBackBy: { nb: "Tatt tilbake med nr.", nn: "Teke tilbake med nr.", en: "Taken back by no." },
  from: { nb: "Fra", nn: "Frå", en: "From" },
  to: { nb: "Til", nn: "Til", en: "To" },
  reference: { nb: "Mottakerens referanse", nn: "Referansen til mottakaren", en: "Buyer's reference" },
  orgNumber: { nb: "Organisasjonsnummer", nn: "Organisasjonsnummer", en: "Organisation number" },
  account: { nb: "Konto", nn: "Konto", en: "Account" },
  kid: { nb: "KID", nn: "KID", en: "KID" },
  what: { nb: "Gjelder", nn: "Gjeld", en: "For" },
  payments: { nb: "Innbetalinger", nn: "Innbetalingar", en: "Payments" },
  noPayments: {
    nb: "Ingenting er betalt denne dagen.",
    nn: "Ingenting er betalt denne dagen.",
    en: "Nothing has been paid by this day.",
  },
  day: { nb: "Dag", nn: "Dag", en: "Day" },
  bankReference: { nb: "Bankens referanse", nn: "Referansen til banken", en: "The bank's reference" },
  ehf: { nb: "Last ned som EHF (XML)", nn: "Last ned som EHF (XML)", en: "Download as EHF (XML)" },
  pdf: { nb: "Last ned som PDF", nn: "Last ned som PDF", en: "Download as PDF" },
  checked: { nb: "Kontroll av EHF", nn: "Kontroll av EHF", en: "Check of the EHF" },
  nothingWrong: {
    nb: "Kravet oppfyller alle reglene vi kontrollerer.",
    nn: "Kravet oppfyller alle reglane vi kontrollerer.",
    en: "The claim meets every rule that we check.",
  },
  onlyWarnings: {
    nb: "Kravet oppfyller alle reglene som må oppfylles.",
    nn: "Kravet oppfyller alle reglane som må oppfyllast.",
    en: "The claim meets every rule that it must.",
  },
  checkedNote: {
    nb: "Reglene er EN 16931, Peppol BIS Billing 3.0 og tillegget for norske avsendere, de som gjelder det et slikt krav består av.",
    nn: "Reglane er EN 16931, Peppol BIS Billing 3.0 og tillegget for norske avsendarar, dei som gjeld det eit slikt krav består av.",
    en: "The rules are EN 16931, Peppol BIS Billing 3.0 and its part for Norwegian senders, those on what such a claim consists of.",
  },
  enterPayment: { nb: "Før en innbetaling", nn: "Før ei innbetaling", en: "Enter a payment" },
  takeBack: { nb: "Ta kravet tilbake", nn: "Ta kravet tilbake", en: "Take the claim back" },
  warning: { nb: "merknad", nn: "merknad", en: "note" },
  fault: { nb: "feil", nn: "feil", en: "fault" },
  manage: {
    nb: "Send krav og før innbetalinger",
    nn: "Send krav og før innbetalingar",
    en: "Send claims and enter payments",
  },
  money: { nb: "Penger", nn: "Pengar", en: "Money" },
} satisfies { [key: string]: Text };

export const claimTextsWith = {
  lead: {
    nb: (sum, left, overdue) =>
      `Det er sendt krav på ${sum}. ${left} gjenstår${overdue === "0" ? "." : `, og ${overdue} krav er forfalt.`}`,
    nn: (sum, left, overdue) =>
      `Det er sendt krav på ${sum}. ${left} står att${overdue === "0" ? "." : `, og ${overdue} krav er forfalne.`}`,
    en: (sum, left, overdue) =>
      `Claims of ${sum} have been sent. ${left} remains${overdue === "0" ? "." : `, and ${overdue} ${overdue === "1" ? "claim is" : "claims are"} overdue.`}`,
  },
  late: {
    nb: (days) => (days === "1" ? "én dag over" : `${days} dager over`),
    nn: (days) => (days === "1" ? "éin dag over" : `${days} dagar over`),
    en: (days) => (days === "1" ? "one day late" : `${days} days late`),
  },
} satisfies { [key: string]: TextOf<string[]> };
