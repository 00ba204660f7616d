/** Constructed wordings that hold the common text and more beside it, without touching it. */
import type { WordingCase } from "./compare-wording.cases.ts";

export const additionCases: readonly WordingCase[] = [
  { id: "add-01", description: "Nytt punkt til slutt", master: "guidelines", expected: "addition", because: "clause-added", after: "8. Kommunestyret ber regionrådet styrke arbeidet med sykkelveger.\n" },
  { id: "add-02", description: "Nytt punkt uten nummer", master: "guidelines", expected: "addition", because: "clause-added", after: "\nEnstemmig vedtatt.\n\nKommunestyret ser fram til det videre samarbeidet.\n", clauses: ["+1"] },
  { id: "add-03", description: "Nytt punkt i vedtektene", master: "statutes", expected: "addition", because: "clause-added", after: "\n\n## § 7 Arkiv\n\nTrondheim oppbevarer arkivet.\n" },
  { id: "add-04", description: "Setning føyd til siste punkt", master: "programme", expected: "addition", because: "sentence-added", replace: [["før 15. april 2011.", "før 15. april 2011. Kommunestyret takker sekretariatet for arbeidet."]], clauses: ["6"] },
  { id: "add-05", description: "Setning føyd til et punkt midt i", master: "guidelines", expected: "addition", because: "sentence-added", replace: [["innen 2018.", "innen 2018. Kollektivtrafikken skal styrkes."]], clauses: ["6"] },
  { id: "add-06", description: "Tilslutning med tillegg", master: "guidelines", expected: "addition", because: "clause-added", wording: "Kommunestyret slutter seg til utkastet med følgende tillegg:\n\nNye sykkelveger planlegges sammen med vegvesenet." },
  { id: "add-07", description: "Tilslutning med tillegg i samme setning", master: "guidelines", expected: "addition", because: "clause-added", wording: "Kommunestyret slutter seg til høringsutkastet med følgende merknad: Godsterminalen er viktig for hele regionen." },
  { id: "add-08", description: "Nytt punkt etter tilslutning", master: "programme", expected: "addition", because: "clause-added", wording: "Kommunestyret vedtar forslaget.\n\nNytt punkt 7: Skaun kommune inviterer til åpningsmøte." },
  { id: "add-09", description: "Tilslutning og egen bestilling til rådmannen", master: "programme", expected: "addition", because: "clause-added", wording: "1. Kommunestyret slutter seg til forslaget.\n2. Rådmannen bes legge fram en sak om næringsutvikling til høsten." },
  { id: "add-10", description: "Tillegg til et navngitt punkt", master: "guidelines", expected: "addition", because: "amendment", wording: "Kommunestyret slutter seg til utkastet.\n\nTillegg til punkt 6: Tiltakene finansieres i fellesskap.", clauses: ["6"] },
  { id: "add-11", description: "Ønske om informasjon", master: "statutes", expected: "addition", because: "clause-added", wording: "Kommunestyret vedtar forslaget til vedtekter for Trondheimsregionen. Kommunestyret ber om årlig orientering fra ordføreren." },
  { id: "add-12", description: "Punkt satt inn i midten, de neste får nye nummer", master: "programme", expected: "addition", because: "clause-added", replace: [["3. Fylkeskommunen", "3. Melhus kommune bidrar med kontorplass.\n4. Fylkeskommunen"], ["4. Midlene", "5. Midlene"], ["5. Ubrukte", "6. Ubrukte"], ["6. Sekretariatet", "7. Sekretariatet"]] },
  { id: "add-13", description: "To nye punkter med egne meninger", master: "programme", expected: "addition", after: "\n7. Kommunestyret mener at regionen trenger flere arbeidsplasser.\n8. Kommunestyret mener at togtilbudet er viktig.\n" },
  { id: "add-14", description: "Begrunnelse etter vedtaket", master: "guidelines", expected: "addition", because: "clause-added", after: "\nBegrunnelse: Regionen vokser, og kommunene trenger felles planer.\n" },
  { id: "add-15", description: "Tillegg om nytt møte med dato", master: "programme", expected: "addition", because: "clause-added", after: "\n7. Saken legges fram for formannskapet i august.\n" },
  { id: "add-16", description: "Nytt listepunkt under et punkt", master: "guidelines", expected: "addition", because: "clause-added", replace: [["i Melhus.", "i Melhus.\n   d. Sentrum i Orkdal."]] },
  { id: "add-17", description: "Tilslutning på nynorsk med tillegg", master: "guidelines", expected: "addition", because: "clause-added", wording: "Kommunestyret sluttar seg til utkastet.\n\nKommunestyret ber om at busstilbodet vert styrkt." },
  { id: "add-18", description: "Takk til arbeidsgruppen foran tilslutningen", master: "statutes", expected: "addition", because: "clause-added", wording: "Kommunestyret takker arbeidsgruppen for godt arbeid.\n\nKommunestyret slutter seg til forslaget." },
];
