import type { Text } from "#platform/language.ts";
import type { Breakdown, Mode, Purpose, TravelMeasure } from "./rules/travel-survey.ts";

export const travelTexts = {
  title: { nb: "Reiser", nn: "Reiser", en: "Travel" },
  about: {
    nb: "Hvor ofte, hvordan, hvorfor og hvor langt folk reiser, og mellom hvilke kommuner. Fra en syntetisk undersøkelse, eller fra en dere laster opp.",
    nn: "Kor ofte, korleis, kvifor og kor langt folk reiser, og mellom kva kommunar. Frå ei syntetisk undersøking, eller frå ei de lastar opp.",
    en: "How often, how, why and how far people travel, and between which municipalities. From a synthetic survey, or from one that you upload.",
  },
  synthetic: {
    nb: "Tallene er ikke virkelige. De 7 000 personene er oppdiktet, så siden viser hva en undersøkelse kan svare på, ikke hvordan folk reiser.",
    nn: "Tala er ikkje verkelege. Dei 7 000 personane er oppdikta, så sida viser kva ei undersøking kan svare på, ikkje korleis folk reiser.",
    en: "The figures are not real. The 7,000 persons are invented, so the page shows what a survey can answer, not how people travel.",
  },
  syntheticMark: { nb: "Syntetisk", nn: "Syntetisk", en: "Synthetic" },
  syntheticName: { nb: "Syntetisk undersøkelse", nn: "Syntetisk undersøking", en: "Synthetic survey" },
  choose: { nb: "Undersøkelse", nn: "Undersøking", en: "Survey" },
  breakdown: { nb: "Fordelt på", nn: "Fordelt på", en: "Broken down by" },
  show: { nb: "Vis", nn: "Vis", en: "Show" },
  upload: { nb: "Last opp en undersøkelse", nn: "Last opp ei undersøking", en: "Upload a survey" },
  all: { nb: "Alle", nn: "Alle", en: "All" },
  figure: { nb: "Tall", nn: "Tal", en: "Figure" },
  interval: { nb: "95 % intervall", nn: "95 % intervall", en: "95% interval" },
  standardError: { nb: "Standardfeil", nn: "Standardfeil", en: "Standard error" },
  persons: { nb: "Spurte", nn: "Spurde", en: "Asked" },
  hidden: { nb: "skjult", nn: "skjult", en: "hidden" },
  elsewhere: { nb: "andre steder", nn: "andre stader", en: "elsewhere" },
  from: { nb: "Fra", nn: "Frå", en: "From" },
  to: { nb: "Til", nn: "Til", en: "To" },
  day: { nb: "En vanlig dag", nn: "Ein vanleg dag", en: "An average day" },
  whatCounted: { nb: "Hva som er talt", nn: "Kva som er talt", en: "What is counted" },
  data: { nb: "Data", nn: "Data", en: "Data" },
  between: {
    nb: "Reiser mellom kommunene på en dag",
    nn: "Reiser mellom kommunane på ein dag",
    en: "Trips between the municipalities on a day",
  },
  betweenHint: {
    nb: "Strekene er reiser begge veier; tykkere strek er flere. Reiser innenfor en kommune er ikke tegnet, men står i tabellen.",
    nn: "Strekane er reiser begge vegar; tjukkare strek er fleire. Reiser innanfor ein kommune er ikkje teikna, men står i tabellen.",
    en: "The lines are trips both ways; a thicker line is more. Trips inside a municipality are not drawn, but stand in the table.",
  },
  pairs: { nb: "De største strømmene", nn: "Dei største straumane", en: "The largest flows" },
  bothWays: { nb: "Reiser begge veier på en dag", nn: "Reiser begge vegar på ein dag", en: "Trips both ways on a day" },
  wholeTable: {
    nb: "Hele tabellen, med intervaller",
    nn: "Heile tabellen, med intervall",
    en: "The whole table, with intervals",
  },
  method: { nb: "Slik er tallene laget", nn: "Slik er tala laga", en: "How the figures are made" },
  files: {
    nb: "Filenes fingeravtrykk (SHA-256)",
    nn: "Fingeravtrykka til filene (SHA-256)",
    en: "Digests of the files (SHA-256)",
  },
  filePersons: { nb: "Personer", nn: "Personar", en: "Persons" },
  fileTrips: { nb: "Reiser", nn: "Reiser", en: "Trips" },
  fileMargins: { nb: "Kjente tall", nn: "Kjende tal", en: "Known totals" },
  unknown: {
    nb: "Vi kjenner ingen undersøkelse med den adressen. Velg en fra listen.",
    nn: "Vi kjenner inga undersøking med den adressa. Vel ei frå lista.",
    en: "We know no survey by that address. Choose one from the list.",
  },
  working: { nb: "Undersøkelsen regnes ut", nn: "Undersøkinga blir rekna ut", en: "The survey is being worked out" },
  cite: {
    nb: "Fast adresse til disse tallene",
    nn: "Fast adresse til desse tala",
    en: "Permanent address of these figures",
  },
} satisfies { [key: string]: Text };

export const measureTitles: { [measure in TravelMeasure]: Text } = {
  trips: { nb: "Reiser per person på en dag", nn: "Reiser per person på ein dag", en: "Trips per person on a day" },
  km: {
    nb: "Kilometer per person på en dag",
    nn: "Kilometer per person på ein dag",
    en: "Kilometres per person on a day",
  },
  length: {
    nb: "Gjennomsnittlig lengde på en reise",
    nn: "Gjennomsnittleg lengd på ei reise",
    en: "Average length of a trip",
  },
  mode: { nb: "Reisemiddel", nn: "Reisemiddel", en: "Mode of travel" },
  purpose: { nb: "Formål med reisen", nn: "Føremål med reisa", en: "Purpose of the trip" },
  lengths: { nb: "Hvor lange reisene er", nn: "Kor lange reisene er", en: "How long the trips are" },
  stayed: { nb: "Hjemme hele dagen", nn: "Heime heile dagen", en: "At home all day" },
};

/** What the figure counts, for the line under it. */
export const measureMeaning: { [measure in TravelMeasure]: Text } = {
  trips: {
    nb: "Antall reiser delt på antall personer, også de som ikke reiste.",
    nn: "Talet på reiser delt på talet på personar, også dei som ikkje reiste.",
    en: "Number of trips divided by number of persons, those who did not travel included.",
  },
  km: {
    nb: "Lengden på reisene i alt delt på antall personer, også de som ikke reiste.",
    nn: "Lengda på reisene i alt delt på talet på personar, også dei som ikkje reiste.",
    en: "Length of all trips divided by number of persons, those who did not travel included.",
  },
  length: {
    nb: "Kilometer i alt delt på antall reiser med kjent lengde.",
    nn: "Kilometer i alt delt på talet på reiser med kjend lengd.",
    en: "All kilometres divided by number of trips of known length.",
  },
  mode: { nb: "Andel av reisene.", nn: "Del av reisene.", en: "Share of the trips." },
  purpose: { nb: "Andel av reisene.", nn: "Del av reisene.", en: "Share of the trips." },
  lengths: {
    nb: "Andel av reisene med kjent lengde.",
    nn: "Del av reisene med kjend lengd.",
    en: "Share of the trips of known length.",
  },
  stayed: {
    nb: "Andel av personene som ikke reiste den dagen de ble spurt om.",
    nn: "Del av personane som ikkje reiste den dagen dei vart spurde om.",
    en: "Share of the persons who did not travel on the day they were asked about.",
  },
};

export const breakdownTexts: { [breakdown in Breakdown]: Text } = {
  all: { nb: "alle samlet", nn: "alle samla", en: "everybody together" },
  municipality: { nb: "bostedskommune", nn: "bustadkommune", en: "municipality of residence" },
  mode: { nb: "reisemiddel", nn: "reisemiddel", en: "mode of travel" },
  purpose: { nb: "formål", nn: "føremål", en: "purpose" },
};

export const modeTexts: { [mode in Mode]: Text } = {
  walk: { nb: "til fots", nn: "til fots", en: "on foot" },
  bicycle: { nb: "sykkel", nn: "sykkel", en: "bicycle" },
  driver: { nb: "bilfører", nn: "bilførar", en: "car driver" },
  passenger: { nb: "bilpassasjer", nn: "bilpassasjer", en: "car passenger" },
  transit: { nb: "kollektivt", nn: "kollektivt", en: "public transport" },
  other: { nb: "annet", nn: "anna", en: "other" },
};

export const purposeTexts: { [purpose in Purpose]: Text } = {
  work: { nb: "til arbeid", nn: "til arbeid", en: "to work" },
  business: { nb: "i arbeid", nn: "i arbeid", en: "on business" },
  school: { nb: "skole", nn: "skule", en: "school" },
  shopping: { nb: "handel", nn: "handel", en: "shopping" },
  care: { nb: "følge og omsorg", nn: "følgje og omsorg", en: "escorting and care" },
  leisure: { nb: "fritid", nn: "fritid", en: "leisure" },
  home: { nb: "hjem", nn: "heim", en: "home" },
  other: { nb: "annet", nn: "anna", en: "other" },
};
