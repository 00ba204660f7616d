/** Constructed wordings that are the common text, however it is set. */
import type { WordingCase } from "./compare-wording.cases.ts";
import { masters } from "./compare-wording.masters.cases.ts";

const { guidelines, statutes, programme } = masters;
const plain = (markdown: string): string => markdown.replace(/^#+ /gmu, "");
const html = (markdown: string): string =>
  markdown
    .replace(/^# (.*)$/gmu, "<h1>$1</h1>")
    .replace(/^## (.*)$/gmu, "<h2>$1</h2>")
    .replace(/^(?!<|\s*$)(.*)$/gmu, '<p class="MsoNormal"><span style="font-size:11.0pt">$1</span></p>');

export const sameCases: readonly WordingCase[] = [
  { id: "same-01", description: "Ordrett gjentatt", master: "guidelines", expected: "same" },
  { id: "same-02", description: "Ordrett gjentatt, vedtekter", master: "statutes", expected: "same" },
  { id: "same-03", description: "Ordrett gjentatt, utviklingsplan", master: "programme", expected: "same" },
  { id: "same-04", description: "Uten markdown, ren tekst", master: "guidelines", expected: "same", wording: plain(guidelines.markdown) },
  { id: "same-05", description: "Vedtekter som ren tekst", master: "statutes", expected: "same", wording: plain(statutes.markdown) },
  { id: "same-06", description: "Limt inn som HTML", master: "guidelines", expected: "same", wording: html(guidelines.markdown) },
  { id: "same-07", description: "Vedtekter limt inn som HTML", master: "statutes", expected: "same", wording: html(statutes.markdown) },
  { id: "same-08", description: "HTML med nbsp og entiteter", master: "programme", expected: "same", wording: html(programme.markdown).replaceAll("å", "&aring;").replaceAll("ø", "&#248;").replace("5,2 mill.", "5,2&nbsp;mill.") },
  { id: "same-09", description: "Windows-linjeskift", master: "guidelines", expected: "same", wording: guidelines.markdown.replaceAll("\n", "\r\n") },
  { id: "same-10", description: "Uten tomme linjer", master: "guidelines", expected: "same", wording: guidelines.markdown.replace(/\n\n+/gu, "\n") },
  { id: "same-11", description: "Linjer brutt ved 60 tegn", master: "guidelines", expected: "same", wording: guidelines.markdown.replace(/^(\d.{50,60}?) (.*)$/gmu, "$1\n   $2") },
  { id: "same-12", description: "Parentes i stedet for punktum etter nummeret", master: "guidelines", expected: "same", wording: guidelines.markdown.replace(/^(\s*\w)\. /gmu, "$1) ") },
  { id: "same-13", description: "«Punkt 1:» foran hvert punkt", master: "programme", expected: "same", wording: programme.markdown.replace(/^(\d)\. /gmu, "Punkt $1: ") },
  { id: "same-14", description: "Innledning og votering rundt", master: "guidelines", expected: "same", before: "Melhus kommunestyre vedtar:\n\n", after: "\nEnstemmig vedtatt.\n" },
  { id: "same-15", description: "Saksnummer, saksordfører og møtedato rundt", master: "guidelines", expected: "same", before: "PS 18/10\nMøtedato: 28.05.2009\n\nSaksordfører: Kari Nordmann (Ap)\n\nVedtak:\n\n", after: "\nVedtatt med 23 mot 4 stemmer.\n" },
  { id: "same-16", description: "«fattet følgende vedtak»", master: "programme", expected: "same", before: "Midtre Gauldal kommunestyre fattet i møte 11.06.2009 følgende enstemmige vedtak:\n\n" },
  { id: "same-17", description: "Saksprotokoll som overskrift", master: "statutes", expected: "same", before: "Saksprotokoll i Skaun kommunestyre - 18.06.2009\n\n", after: "\n\nVotering: Enstemmig vedtatt\n" },
  { id: "same-18", description: "Rådmannens innstilling vedtatt, og teksten gjentatt", master: "programme", expected: "same", after: "\nRådmannens innstilling ble enstemmig vedtatt.\n" },
  { id: "same-19", description: "Fet skrift på numrene", master: "guidelines", expected: "same", wording: guidelines.markdown.replace(/^(\d)\. /gmu, "**$1.** ") },
  { id: "same-20", description: "Kursiv på enkeltord", master: "guidelines", expected: "same", replace: [["skal ikke omdisponeres", "*skal ikke* omdisponeres"]] },
  { id: "same-21", description: "Dobbelt mellomrom og hardt mellomrom", master: "guidelines", expected: "same", replace: [["Nye boligområder", "Nye  boligområder"], ["20 prosent", "20\u00A0prosent"]] },
  { id: "same-22", description: "Dekomponert Unicode (NFD)", master: "statutes", expected: "same", wording: statutes.markdown.normalize("NFD") },
  { id: "same-23", description: "Myk bindestrek inne i ord", master: "guidelines", expected: "same", replace: [["arealplanlegging", "areal\u00ADplan\u00ADlegging"]] },
  { id: "same-24", description: "Usynlig mellomrom uten bredde inne i ord", master: "guidelines", expected: "same", replace: [["regionrådet innen", "region\u200Brådet innen"]] },
  { id: "same-25", description: "Ligaturer fra PDF", master: "programme", expected: "same", replace: [["næringsplan og profilering", "næringsplan og pro\uFB01lering"]] },
  { id: "same-26", description: "Liten forbokstav først i punktet", master: "programme", expected: "same", replace: [["Ubrukte midler", "ubrukte midler"]] },
  { id: "same-27", description: "Prosenttegn uten mellomrom", master: "programme", expected: "same", replace: [["30 % likt", "30% likt"]] },
  { id: "same-28", description: "Paragraftegn uten mellomrom", master: "statutes", expected: "same", replace: [["## § 4 Vedtak", "## §4 Vedtak"], ["jf. § 3.", "jf. §3."]] },
  { id: "same-29", description: "Kommunestyret slutter seg til utkastet", master: "guidelines", expected: "same", because: "adopted-by-reference", wording: "Kommunestyret slutter seg til utkastet." },
  { id: "same-30", description: "Slutter seg til det framlagte forslaget", master: "statutes", expected: "same", because: "adopted-by-reference", wording: "Klæbu kommunestyre slutter seg til det framlagte forslaget, slik det foreligger.\n\nEnstemmig vedtatt." },
  { id: "same-31", description: "Gir sin tilslutning uten endringer", master: "guidelines", expected: "same", because: "adopted-by-reference", wording: "Bystyret gir sin tilslutning til høringsutkastet uten endringer." },
  { id: "same-32", description: "Tilslutning med sakens tittel", master: "guidelines", expected: "same", because: "adopted-by-reference", wording: "Melhus kommunestyre slutter seg til utkast til interkommunal arealplan for Trondheimsregionen (IKAP)." },
  { id: "same-33", description: "Vedtektene vedtas (tittelen er kjent)", master: "statutes", expected: "same", because: "adopted-by-reference", wording: "Forslaget til vedtekter for Trondheimsregionen vedtas." },
  { id: "same-34", description: "Tilslutning på nynorsk", master: "guidelines", expected: "same", because: "adopted-by-reference", wording: "Kommunestyret sluttar seg til høyringsutkastet, slik det ligg føre." },
  { id: "same-35", description: "Tilslutning i sin helhet, med saksnummer over", master: "programme", expected: "same", because: "adopted-by-reference", wording: "Sak 45/09\n\nVedtak:\nKommunestyret vedtar enstemmig det vedlagte forslaget i sin helhet." },
  { id: "same-36", description: "Forslaget godkjennes", master: "programme", expected: "same", because: "adopted-by-reference", wording: "Forslaget godkjennes. Enstemmig." },
  { id: "same-37", description: "Alle punktene ramset opp", master: "programme", expected: "same", because: "adopted-by-reference", wording: "Kommunestyret vedtar punktene 1-6." },
  { id: "same-38", description: "Sakens tittel over vedtaket", master: "programme", expected: "same", before: "Sak 31/09: Utviklingsplan 2010\n\n" },
  { id: "same-39", description: "Hele vedtaket på én linje", master: "programme", expected: "same", wording: "Melhus kommunestyre vedtar: " + programme.markdown.replace(/^#.*$/gmu, "").replace(/\s+/gu, " ").trim() },
  { id: "same-40", description: "Vedtaket i anførselstegn", master: "programme", expected: "same", before: "«", after: "»", replace: [["# Utviklingsplan 2010\n\n", ""]] },
  { id: "same-41", description: "Sitatblokk i markdown", master: "programme", expected: "same", wording: programme.markdown.replace(/^/gmu, "> ") },
  { id: "same-42", description: "Lang tankestrek i møte- og talerett", master: "statutes", expected: "same", replace: [["møte- og talerett", "møte\u2010 og talerett"]] },
  { id: "same-43", description: "Bare teksten, uten tittel og kjent kommune", master: "guidelines", expected: "same", bare: true, wording: guidelines.markdown.replace(/^# .*$/mu, "") },
];
