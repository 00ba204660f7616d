/**
 * Four master texts, constructed for the tests of the comparison. They are written like the guidelines, statutes and
 * funding decisions of a Norwegian region, but no council has adopted them.
 */
export const masters = {
  /** Guidelines for an intermunicipal land-use plan, like IKAP. */
  guidelines: {
    title: "Interkommunal arealplan for Trondheimsregionen (IKAP)",
    markdown: `# Interkommunal arealplan for Trondheimsregionen (IKAP)

## Arealbruk

1. Retningslinjene er bindende for kommunenes arealplanlegging og skal innarbeides i kommuneplanens arealdel ved neste revisjon.
2. Nye boligområder skal ligge innenfor gangavstand til kollektivtrafikk. Det skal bygges minst 3 boliger per dekar.
3. Dyrket mark skal ikke omdisponeres, med mindre kommunestyret har vedtatt en samlet plan for jordvern, jf. punkt 1.
4. Store næringsområder skal lokaliseres til:
   a. Torgård og Heggstadmoen i Trondheim,
   b. Sveberg i Malvik, og
   c. Øysand eller Søberg i Melhus.

## Oppfølging

5. Kommunene skal rapportere til regionrådet innen 1. mars hvert år om alle vedtak som avviker fra retningslinjene.
6. Klimagassutslipp fra transport skal reduseres med 20 prosent innen 2018.
7. Retningslinjene gjelder fra 19. juni 2009 til 31. desember 2012 og kan endres etter enstemmig vedtak i regionrådet.
`,
  },
  /** A change of the statutes of a regional council. */
  statutes: {
    title: "Vedtekter for Trondheimsregionen",
    markdown: `# Vedtekter for Trondheimsregionen

## § 1 Formål

Trondheimsregionen er et samarbeid mellom kommunene. Samarbeidet skal arbeide for felles regional utvikling.

## § 2 Medlemmer

Medlemmer er Trondheim, Malvik, Melhus, Klæbu, Skaun, Midtre Gauldal, Orkdal og Stjørdal. Nye medlemmer kan tas opp etter vedtak i regionrådet og alle medlemskommunene.

## § 3 Regionrådet

Regionrådet består av ordføreren og én representant for opposisjonen fra hver kommune.

a) Ordføreren har stemmerett på vegne av kommunen.
b) Representanten for opposisjonen har møte- og talerett, men ikke stemmerett.

## § 4 Vedtak

Regionrådet er vedtaksført når minst halvparten av medlemmene er til stede. Vedtak krever enighet. Et medlem kan reservere seg innen 14 dager etter møtet, jf. § 3.

## § 5 Økonomi

Driftsutgiftene fordeles etter folketallet per 1. januar året før. Trondheim betaler høyst 50 prosent.

## § 6 Uttreden

En kommune kan tre ut med ett års skriftlig varsel. Den som trer ut, svarer for sin del av forpliktelsene fram til uttreden.
`,
  },
  /** A development programme with its money. */
  programme: {
    title: "Utviklingsplan 2010",
    markdown: `# Utviklingsplan 2010

1. Utviklingsplan 2010 vedtas med en samlet ramme på 5,2 mill. kr.
2. Kommunenes andel er 3 400 000 kr, som fordeles med 30 % likt og 70 % etter folketall.
3. Fylkeskommunen bidrar med inntil 1 200 000 kr, under forutsetning av at kommunene dekker sin andel.
4. Midlene prioriteres slik:
   a. næringsplan og profilering: 2 000 000 kr
   b. arealplan og boligpolitikk: 1 700 000 kr
   c. klima og energi: 1 500 000 kr
5. Ubrukte midler over 100 000 kr tilbakeføres til kommunene senest 1. juli 2011. Regionrådet kan omdisponere inntil 10 prosent mellom områdene.
6. Sekretariatet legger fram regnskap og årsmelding for kommunestyrene før 15. april 2011.
`,
  },
  /** A joint statement whose points stand on their own. */
  statement: {
    title: "Felles uttalelse om jernbanen",
    markdown: `1. Kommunestyret ber staten bygge dobbeltspor mellom Trondheim og Stjørdal innen 2020.
2. Togene skal gå minst to ganger i timen på strekningen Melhus - Steinkjer.
3. Stasjonene i Malvik og på Heimdal skal ha innfartsparkering.
4. Godstrafikken flyttes til en ny terminal utenfor byen.
`,
  },
} as const;

export type MasterName = keyof typeof masters;
