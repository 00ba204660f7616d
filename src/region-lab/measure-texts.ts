import type { Text } from "#platform/language.ts";
import type { Measure } from "./vocabulary.ts";

/** Short, for the head of a column; the soft hyphen lets a narrow one break. */
export const measureNames: { [measure in Measure]: Text } = {
  commuting: { nb: "Pendling", nn: "Pendling", en: "Commut\u00ADing" },
  minutes: { nb: "Reise\u00ADtid", nn: "Reise\u00ADtid", en: "Travel time" },
  functional: { nb: "Arbeids\u00ADmarked", nn: "Arbeids\u00ADmarknad", en: "Labour market" },
  "functional-uk": { nb: "Arbeids\u00ADmarked, britisk", nn: "Arbeids\u00ADmarknad, britisk", en: "Labour market, UK" },
  "labour-market": { nb: "TØI", nn: "TØI", en: "TØI" },
  intramax: { nb: "Sterk\u00ADeste par", nn: "Sterk\u00ADaste par", en: "Strong\u00ADest pairs" },
  flowbca: { nb: "Største strøm", nn: "Største straum", en: "Largest flow" },
  louvain: { nb: "Nett", nn: "Nett", en: "Net\u00ADwork" },
  industry: { nb: "Næring", nn: "Næring", en: "Industry" },
  tasks: { nb: "Felles opp\u00ADgaver", nn: "Felles opp\u00ADgåver", en: "Shared tasks" },
  politics: { nb: "Er medlem", nn: "Er medlem", en: "Is a member" },
};

/** What each measure asks, in a sentence, with where it is from. */
export const measureMeanings: { [measure in Measure]: Text } = {
  commuting: {
    nb: "Stor nok andel av de sysselsatte arbeider i kjernen. 15 prosent er EU og OECDs grense for funksjonelle byområder. En innlandskommune som bare har slike naboer, er med (enklave); en uten landgrense mot resten er ikke med (løsrevet del).",
    nn: "Stor nok del av dei sysselsette arbeider i kjernen. 15 prosent er EU og OECD si grense for funksjonelle byområde. Ein innlandskommune som berre har slike naboar, er med (enklave); ein utan landgrense mot resten er ikkje med (lausriven del).",
    en: "A large enough share of the employed work in the core. 15 per cent is the EU and OECD limit for functional urban areas. An inland municipality that has only such neighbours is in (an enclave); one without a land border with the rest is out (an exclave).",
  },
  minutes: {
    nb: "Kort nok reisetid til sentrum av kjernen, etter TØIs tabell fra 2019. Tabellen gir bare tiden til kommunens egen region; for de andre vet vi den ikke.",
    nn: "Kort nok reisetid til sentrum av kjernen, etter TØI sin tabell frå 2019. Tabellen gir berre tida til kommunen sin eigen region; for dei andre veit vi ho ikkje.",
    en: "Short enough travel time to the centre of the core, by TØI's table of 2019. The table gives only the time to the municipality's own region; for the others we do not know it.",
  },
  functional: {
    nb: "Funksjonelle regioner (Coombes og Bond 2008, slik Istat og Eurostat bruker dem): områder der nok bor og arbeider innenfor, med grensene du har valgt.",
    nn: "Funksjonelle regionar (Coombes og Bond 2008, slik Istat og Eurostat bruker dei): område der nok bur og arbeider innanfor, med grensene du har valt.",
    en: "Functional regions (Coombes and Bond 2008, as Istat and Eurostat use them): areas in which enough live and work inside, with the limits you chose.",
  },
  "functional-uk": {
    nb: "Samme metode med grensene for britiske pendlingsområder: 3 500 til 25 000 sysselsatte, 66,7 til 75 prosent.",
    nn: "Same metode med grensene for britiske pendlingsområde: 3 500 til 25 000 sysselsette, 66,7 til 75 prosent.",
    en: "The same method with the limits of the UK travel-to-work areas: 3 500 to 25 000 employed, 66.7 to 75 per cent.",
  },
  "labour-market": {
    nb: "Bo- og arbeidsmarkedsregion etter TØI-rapport 1713/2019, med kommunene i 2020. Utpendling, reisetid og skjønn.",
    nn: "Bu- og arbeidsmarknadsregion etter TØI-rapport 1713/2019, med kommunane i 2020. Utpendling, reisetid og skjøn.",
    en: "Labour-market region by TØI report 1713/2019, municipalities of 2020. Out-commuting, travel time and judgement.",
  },
  intramax: {
    nb: "Intramax (Masser og Brown 1975): slår sammen par som pendler mer enn størrelsen tilsier, til det er like mange regioner som under arbeidsmarked. Små nabopar går foran storbyen.",
    nn: "Intramax (Masser og Brown 1975): slår saman par som pendlar meir enn storleiken tilseier, til det er like mange regionar som under arbeidsmarknad. Små nabopar går føre storbyen.",
    en: "Intramax (Masser and Brown 1975): joins pairs that commute more than their sizes would give, down to as many regions as under labour market. Small neighbours go before the city.",
  },
  flowbca: {
    nb: "Flowbca (Meekes og Hassink 2018): den som sender størst andel til én annen, slås sammen med den, til det er like mange regioner som under arbeidsmarked.",
    nn: "Flowbca (Meekes og Hassink 2018): den som sender størst del til éin annan, blir slått saman med den, til det er like mange regionar som under arbeidsmarknad.",
    en: "Flowbca (Meekes and Hassink 2018): whoever sends the largest share to one other is joined to it, down to as many regions as under labour market.",
  },
  louvain: {
    nb: "Louvain (Blondel og andre 2008): grupper i pendlingsnettet, uten krav til størrelse eller dekning. Gir landsdeler.",
    nn: "Louvain (Blondel og andre 2008): grupper i pendlingsnettet, utan krav til storleik eller dekning. Gir landsdelar.",
    en: "Louvain (Blondel and others 2008): groups in the commuting network, with no demand on size or containment. It gives parts of the country.",
  },
  industry: {
    nb: "Jobbene er like nok kjernens: så stor andel av dem ligger i de samme næringene (1 − K/2, Krugman 1991). I tabellen står også hvor mye nærmere landets næringer de to kommer sammen: to kan høre sammen fordi de er like, eller fordi de utfyller hverandre.",
    nn: "Jobbane er like nok jobbane i kjernen: så stor del av dei ligg i dei same næringane (1 − K/2, Krugman 1991). I tabellen står òg kor mykje nærare næringane i landet dei to kjem saman: to kan høyre saman fordi dei er like, eller fordi dei utfyller kvarandre.",
    en: "The jobs are enough like the core's: so large a share of them lies in the same industries (1 − K/2, Krugman 1991). The table also says how much nearer to the country's industries the two come together: two may belong together because they are alike, or because they complete one another.",
  },
  tasks: {
    nb: "Kommunen og kjernen er med i minst ett samarbeid til, ut over regionen selv, etter registeret den dagen siden viser.",
    nn: "Kommunen og kjernen er med i minst eitt samarbeid til, ut over regionen sjølv, etter registeret den dagen sida viser.",
    en: "The municipality and the core are both in at least one more cooperation beside the region itself, by the register on the day shown.",
  },
  politics: {
    nb: "Kommunen er medlem av regionen den dagen siden viser.",
    nn: "Kommunen er medlem av regionen den dagen sida viser.",
    en: "The municipality is a member of the region on the day shown.",
  },
};
