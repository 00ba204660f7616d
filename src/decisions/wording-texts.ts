/** Why a council's wording is classed as it is, in words for the page; one line per code of rules/wording-comparison.ts. */
import type { Text } from "#platform/language.ts";
import type { WhyCode, WordingClass } from "./rules/wording-comparison.ts";

export const wordingClassTexts: { [klass in WordingClass]: Text } = {
  same: { nb: "Likelydende", nn: "Likelydande", en: "Same wording" },
  editorial: {
    nb: "Bare redaksjonelle forskjeller",
    nn: "Berre redaksjonelle skilnader",
    en: "Editorial differences only",
  },
  addition: { nb: "Tillegg", nn: "Tillegg", en: "Addition" },
  deviation: { nb: "Avvik", nn: "Avvik", en: "Deviation" },
  reservation: { nb: "Forbehold", nn: "Atterhald", en: "Reservation" },
  "not-competent": { nb: "Ikke rett organ", nn: "Ikkje rett organ", en: "Not the competent body" },
};

export const wordingTexts: { [code in WhyCode]: Text } = {
  typo: { nb: "Skrivefeil", nn: "Skrivefeil", en: "Slip of the pen" },
  punctuation: {
    nb: "Tegnsetting uten betydning",
    nn: "Teiknsetjing utan betydning",
    en: "Punctuation without effect",
  },
  "spelling-form": {
    nb: "Annen skriveform av samme ord",
    nn: "Anna skriveform av same ord",
    en: "Another spelling of the same word",
  },
  abbreviation: { nb: "Forkortet eller skrevet ut", nn: "Forkorta eller skrive ut", en: "Abbreviated or written out" },
  "number-format": {
    nb: "Samme tall, skrevet annerledes",
    nn: "Same tal, skrive annleis",
    en: "Same number, written otherwise",
  },
  "date-format": {
    nb: "Samme dato, skrevet annerledes",
    nn: "Same dato, skriven annleis",
    en: "Same date, written otherwise",
  },
  "letter-case": { nb: "Stor eller liten bokstav", nn: "Stor eller liten bokstav", en: "Upper or lower case" },
  "split-word": {
    nb: "Ordet er delt eller satt sammen",
    nn: "Ordet er delt eller sett saman",
    en: "The word is split or joined",
  },
  "own-name": {
    nb: "Kommunen bruker sitt eget navn",
    nn: "Kommunen brukar sitt eige namn",
    en: "The municipality uses its own name",
  },
  numbering: { nb: "Annet nummer på punktet", nn: "Anna nummer på punktet", en: "The clause has another number" },
  reordered: {
    nb: "Punktet står et annet sted",
    nn: "Punktet står ein annan stad",
    en: "The clause stands in another place",
  },
  "heading-omitted": { nb: "Overskriften er utelatt", nn: "Overskrifta er utelaten", en: "The heading is left out" },
  "adopted-by-reference": {
    nb: "Vedtatt ved tilslutning til utkastet",
    nn: "Vedteke ved tilslutning til utkastet",
    en: "Adopted by accession to the draft",
  },
  "clause-added": {
    nb: "Kommunen har føyd til et punkt",
    nn: "Kommunen har lagt til eit punkt",
    en: "The council added a clause",
  },
  "sentence-added": {
    nb: "Kommunen har føyd til en setning",
    nn: "Kommunen har lagt til ei setning",
    en: "The council added a sentence",
  },
  "negation-added": { nb: "En nektelse er satt inn", nn: "Ei nekting er sett inn", en: "A negation was put in" },
  "negation-removed": {
    nb: "En nektelse er tatt bort",
    nn: "Ei nekting er teken bort",
    en: "A negation was taken out",
  },
  "modal-weakened": { nb: "Plikten er gjort svakere", nn: "Plikta er gjord svakare", en: "The duty was weakened" },
  "modal-strengthened": {
    nb: "Plikten er gjort sterkere",
    nn: "Plikta er gjord sterkare",
    en: "The duty was strengthened",
  },
  "and-or-changed": {
    nb: "«og» og «eller» er byttet",
    nn: "«og» og «eller» er bytte",
    en: "“and” and “or” were exchanged",
  },
  "quantifier-changed": {
    nb: "Hvem eller hvor mange det gjelder, er endret",
    nn: "Kven eller kor mange det gjeld, er endra",
    en: "Whom or how many it concerns was changed",
  },
  "limit-changed": { nb: "En grense er endret", nn: "Ei grense er endra", en: "A limit was changed" },
  "time-changed": {
    nb: "Tid eller frist er endret",
    nn: "Tid eller frist er endra",
    en: "A time or deadline was changed",
  },
  "number-changed": { nb: "Et tall er endret", nn: "Eit tal er endra", en: "A number was changed" },
  "unit-changed": { nb: "En måleenhet er endret", nn: "Ei måleeining er endra", en: "A unit was changed" },
  "date-changed": { nb: "En dato er endret", nn: "Ein dato er endra", en: "A date was changed" },
  "party-changed": {
    nb: "Et organ eller et sted er endret",
    nn: "Eit organ eller ein stad er endra",
    en: "A body or a place was changed",
  },
  "reference-changed": { nb: "En henvisning er endret", nn: "Ei tilvising er endra", en: "A reference was changed" },
  "condition-added": { nb: "Et vilkår er satt inn", nn: "Eit vilkår er sett inn", en: "A condition was put in" },
  "condition-removed": { nb: "Et vilkår er tatt bort", nn: "Eit vilkår er teke bort", en: "A condition was taken out" },
  "exception-added": { nb: "Et unntak er satt inn", nn: "Eit unntak er sett inn", en: "An exception was put in" },
  "exception-removed": {
    nb: "Et unntak er tatt bort",
    nn: "Eit unntak er teke bort",
    en: "An exception was taken out",
  },
  "limiting-words": {
    nb: "Ord som begrenser, er endret",
    nn: "Ord som avgrensar, er endra",
    en: "Limiting words were changed",
  },
  "words-added": { nb: "Ord er satt inn", nn: "Ord er sette inn", en: "Words were put in" },
  "words-removed": { nb: "Ord er tatt bort", nn: "Ord er tekne bort", en: "Words were taken out" },
  "wording-changed": { nb: "Ordlyden er endret", nn: "Ordlyden er endra", en: "The wording was changed" },
  "word-order": {
    nb: "Samme ord i en annen rekkefølge",
    nn: "Same ord i ei anna rekkjefølgje",
    en: "The same words in another order",
  },
  "punctuation-meaning": {
    nb: "Tegnsetting som kan endre meningen",
    nn: "Teiknsetjing som kan endre meininga",
    en: "Punctuation that may change the meaning",
  },
  "look-alike-letters": {
    nb: "Bokstaver fra et annet alfabet",
    nn: "Bokstavar frå eit anna alfabet",
    en: "Letters of another alphabet",
  },
  "too-different": {
    nb: "For mange forskjeller til å nevne hver for seg",
    nn: "For mange skilnader til å nemne kvar for seg",
    en: "Too many differences to name each",
  },
  "clause-removed": { nb: "Punktet er ikke med", nn: "Punktet er ikkje med", en: "The clause is left out" },
  "clause-repeated": {
    nb: "Punktet står også i en annen form",
    nn: "Punktet står òg i ei anna form",
    en: "The clause also stands in another form",
  },
  "order-matters": {
    nb: "Punktet er flyttet, og rekkefølgen betyr noe",
    nn: "Punktet er flytta, og rekkjefølgja betyr noko",
    en: "The clause was moved, and the order matters",
  },
  "heading-changed": {
    nb: "Punktet står under en annen overskrift",
    nn: "Punktet står under ei anna overskrift",
    en: "The clause stands under another heading",
  },
  "structure-changed": {
    nb: "Oppdelingen i underpunkter er endret",
    nn: "Oppdelinga i underpunkt er endra",
    en: "The division into sub-items was changed",
  },
  "reference-shifted": {
    nb: "Nummereringen er endret, så henvisningen peker et annet sted",
    nn: "Nummereringa er endra, så tilvisinga peikar ein annan stad",
    en: "The numbering changed, so the reference points elsewhere",
  },
  "limiting-addition": {
    nb: "Tillegget begrenser eller endrer teksten",
    nn: "Tillegget avgrensar eller endrar teksten",
    en: "The addition limits or changes the text",
  },
  "struck-text": { nb: "Tekst er overstrøket", nn: "Tekst er overstroken", en: "Text is struck out" },
  "hidden-characters": {
    nb: "Teksten har skjulte tegn",
    nn: "Teksten har skjulte teikn",
    en: "The text holds hidden characters",
  },
  amendment: {
    nb: "Kommunen har vedtatt en endring av punktet",
    nn: "Kommunen har vedteke ei endring av punktet",
    en: "The council amended the clause",
  },
  "amendment-unread": {
    nb: "Endring som ikke kunne plasseres i teksten",
    nn: "Endring som ikkje kunne plasserast i teksten",
    en: "An amendment that could not be placed in the text",
  },
  "not-adopted": {
    nb: "Avvist, utsatt eller ikke vedtatt",
    nn: "Avvist, utsett eller ikkje vedteke",
    en: "Rejected, postponed or not adopted",
  },
  "only-noted": { nb: "Bare tatt til orientering", nn: "Berre teke til orientering", en: "Only noted" },
  "partial-adoption": { nb: "Bare en del er vedtatt", nn: "Berre ein del er vedteken", en: "Only a part was adopted" },
  "adoption-unclear": {
    nb: "Det går ikke fram at teksten er vedtatt",
    nn: "Det går ikkje fram at teksten er vedteken",
    en: "The wording does not show that the text was adopted",
  },
  "preamble-unclear": {
    nb: "Innledningen sier ikke klart at teksten er vedtatt",
    nn: "Innleiinga seier ikkje klart at teksten er vedteken",
    en: "The preamble does not clearly say that the text was adopted",
  },
  "no-wording": { nb: "Vedtaket har ingen tekst", nn: "Vedtaket har ingen tekst", en: "The resolution has no text" },
  "too-long": {
    nb: "Teksten er for lang til å sammenlignes helt",
    nn: "Teksten er for lang til å samanliknast heilt",
    en: "The text is too long to be compared in full",
  },
  "reservation-marker": {
    nb: "Kommunen har tatt forbehold",
    nn: "Kommunen har teke atterhald",
    en: "The council made a reservation",
  },
  "condition-of-adoption": {
    nb: "Kommunen har satt en forutsetning",
    nn: "Kommunen har sett ein føresetnad",
    en: "The council set a condition",
  },
  "not-competent": {
    nb: "Et annet organ skulle ha avgjort saken",
    nn: "Eit anna organ skulle ha avgjort saka",
    en: "Another body should have decided",
  },
};
