/** Words that carry a resolution's meaning. Used to name a difference, never to excuse one. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Keys are in the form of spelling-forms.ts (bokmål), lower case. */
export const negations = set("ikke ingen intet ingenting aldri verken hverken uten unnlate nei neppe ei ikke-");

/** How strongly it binds: 3 duty, 2 recommendation, 1 freedom. */
export const modals: ReadonlyMap<string, number> = new Map([
  ...["skal", "må", "plikter", "kreves", "pålegges", "krever", "forpliktes"].map((w): [string, number] => [w, 3]),
  ...[
    "bør",
    "burde",
    "skulle",
    "anbefales",
    "tilrås",
    "tilstrebes",
    "søkes",
    "oppfordres",
    "vil",
    "ønskes",
    "måtte",
  ].map((w): [string, number] => [w, 2]),
  ...["kan", "kunne", "tillates", "mulighet", "adgang", "får"].map((w): [string, number] => [w, 1]),
]);

/** Adjectives that say whether a text binds. */
export const bindingWords = set(
  "bindende veiledende retningsgivende rådgivende forpliktende uforpliktende anbefalende foreløpig midlertidig endelig",
);
export const andOr = set("og eller samt enten men både");
export const quantifiers = set(
  "alle noen enkelte flere mange få hver hvert hele deler begge samtlige flertallet halvparten øvrige andre annen annet ett én en",
);
export const limits = set(
  "minst høyst maksimalt minimum maksimum inntil opptil mer mindre over under færre fler større lavere høyere øvre nedre minimalt minste største omtrent ca.",
);
export const times = set(
  "innen etter før fra til siden senest tidligst årlig årlige månedlig hvert hver f.o.m. t.o.m. innenfor utenfor straks snarest fortløpende løpende neste forrige første siste",
);
export const conditions = set(
  "dersom hvis forutsatt forutsetning forutsetter såfremt såframt når betinget vilkår betingelse fremt eventuelt evt. behov mulig hensiktsmessig forsvarlig forbehold",
);
export const exceptions = set(
  "unntatt unntak unntas bortsett foruten dispensasjon fravik fravike fravikes unnta likevel imidlertid dog allikevel istedenfor",
);
export const limiters = set(
  "bare kun hovedsak hovedsakelig fortrinnsvis primært normalt vanligvis hovedregel prinsipp prinsippet prinsipielt intensjon intensjonen intensjonene delvis langt fortsatt særlig",
);
export const units = set(
  "dekar daa ha m² km² km meter m % prosent prosentpoeng prosentenheter promille kr kroner øre euro år måned måneder uke uker dag dager time timer tonn bolig boliger",
);
export const bodies = set(
  `kommunestyret kommunestyrene kommunestyre bystyret formannskapet formannskap regionrådet regionråd styret rådet fylkestinget fylkeskommunen
   fylkeskommune kommunen kommunene kommuner medlemskommunene deltakerkommunene arbeidsutvalget sekretariatet rådmannen rådmennene
   kommunedirektøren ordføreren ordførerne fylkesmannen statsforvalteren departementet miljøverndepartementet næringsrådet representantskapet
   opposisjonen staten regjeringen statens vegvesen trondheimsregionen trøndelagsrådet`,
);
/** "punkt 4", "§ 3": a number after these points to another place. Keys of normalise-wording.ts, lower case. */
export const references = set("§ pkt. nr. kap. ledd bokstav vedlegg artikkel");
/** Names of members that may stand first in a sentence, where the capital says nothing. */
export const places = set(
  `trondheim malvik melhus klæbu skaun midtre gauldal orkdal stjørdal selbu rissa leksvik orkland heim holtålen rennebu meldal agdenes
   snillfjord tydal meråker frosta levanger steinkjer verdal namsos hitra frøya ørland bjugn åfjord osen roan oppdal røros trøndelag
   sør-trøndelag nord-trøndelag norge`,
);

const all = [
  negations,
  bindingWords,
  andOr,
  quantifiers,
  limits,
  times,
  conditions,
  exceptions,
  limiters,
  units,
  places,
];

/** A word that a slip of the pen must not touch. Names of bodies are not here: "kommunstyret" is the council. */
export function isSensitive(word: string): boolean {
  const lower = word.toLowerCase();
  return modals.has(lower) || all.some((words) => words.has(lower));
}
