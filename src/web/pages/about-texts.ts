import type { Text } from "#platform/language.ts";

export const aboutTexts = {
  title: { nb: "Om tjenesten", nn: "Om tenesta", en: "About the service" },
  lead: {
    nb: "Samråd viser hva kommuner som samarbeider har bestemt i fellesskap: hva som gjelder, for hvem, siden når og hvorfor. For hvilken dag som helst.",
    nn: "Samråd viser kva kommunar som samarbeider har bestemt i fellesskap: kva som gjeld, for kven, sidan når og kvifor. For kva dag som helst.",
    en: "Samråd shows what municipalities that cooperate have decided together: what applies, to whom, since when and why. For any day.",
  },
  day: { nb: "Dagen bestemmer", nn: "Dagen avgjer", en: "The day decides" },
  dayText: {
    nb: "Linjen øverst sier hvilken dag du ser. Flytter du den, flytter alt seg: hvem som er med, hvilke vedtekter som gjelder, hva som er vedtatt, og hvilke kommuner som finnes. Dagen står i adressen, så en lenke viser alltid det samme.",
    nn: "Linja øvst seier kva dag du ser. Flyttar du ho, flyttar alt seg: kven som er med, kva vedtekter som gjeld, kva som er vedteke, og kva kommunar som finst. Dagen står i adressa, så ei lenkje viser alltid det same.",
    en: "The line at the top says which day you see. Move it, and everything moves: who is in, which statutes apply, what has been decided, and which municipalities exist. The day is in the address, so a link always shows the same.",
  },
  constructed: {
    nb: "Kilder, og det som er konstruert",
    nn: "Kjelder, og det som er konstruert",
    en: "Sources, and what is constructed",
  },
  constructedText: {
    nb: "Hvert faktum har en kilde, som står ved siden av det. Er kildene uenige, viser vi begge. Noe i demonstrasjonsregionen er ikke kjent fra noen kilde: dager, ordlyd eller utfall av vedtak. Det er satt for å vise hvordan tjenesten virker, og er alltid merket slik:",
    nn: "Kvart faktum har ei kjelde, som står ved sida av det. Er kjeldene usamde, viser vi begge. Noko i demonstrasjonsregionen er ikkje kjent frå noka kjelde: dagar, ordlyd eller utfall av vedtak. Det er sett for å vise korleis tenesta verkar, og er alltid merkt slik:",
    en: "Every fact has a source, which stands beside it. Where sources disagree, we show both. Some things in the demonstration region are not known from any source: days, wordings or outcomes of decisions. They were set to show how the service works, and are always marked so:",
  },
  sources: { nb: "Alle kildene", nn: "Alle kjeldene", en: "All sources" },
  publisher: { nb: "Utgiver", nn: "Utgivar", en: "Publisher" },
  source: { nb: "Kilde", nn: "Kjelde", en: "Source" },
  licence: { nb: "Lisens", nn: "Lisens", en: "Licence" },
  data: { nb: "Åpne data", nn: "Opne data", en: "Open data" },
  dataText: {
    nb: "Alt som kan leses her, kan også hentes av maskiner, med de samme svarene. Du trenger ingen nøkkel for å lese.",
    nn: "Alt som kan lesast her, kan òg hentast av maskinar, med dei same svara. Du treng ingen nøkkel for å lese.",
    en: "Everything that can be read here can also be fetched by machines, with the same answers. You need no key to read.",
  },
  api: { nb: "API-ets adresse", nn: "Adressa til API-et", en: "Address of the API" },
  openapi: { nb: "Beskrivelse (OpenAPI 3.1)", nn: "Skildring (OpenAPI 3.1)", en: "Description (OpenAPI 3.1)" },
  example: { nb: "Eksempel", nn: "Døme", en: "Example" },
  tables: { nb: "Tabeller (CSV)", nn: "Tabellar (CSV)", en: "Tables (CSV)" },
  partiesTable: { nb: "kommuner", nn: "kommunar", en: "municipalities" },
  cooperationsTable: { nb: "samarbeid", nn: "samarbeid", en: "cooperations" },
  dataLicence: {
    nb: "Folketall, kommunenummer og navn er fra Statistisk sentralbyrå (CC BY 4.0 og NLOD 2.0), kart fra Kartverket (CC BY 4.0) og lover fra Lovdata (NLOD 2.0). Programmet er fri programvare under EUPL 1.2.",
    nn: "Folketal, kommunenummer og namn er frå Statistisk sentralbyrå (CC BY 4.0 og NLOD 2.0), kart frå Kartverket (CC BY 4.0) og lover frå Lovdata (NLOD 2.0). Programmet er fri programvare under EUPL 1.2.",
    en: "Populations, municipality numbers and names are from Statistics Norway (CC BY 4.0 and NLOD 2.0), maps from the Norwegian Mapping Authority (CC BY 4.0) and acts from Lovdata (NLOD 2.0). The program is free software under EUPL 1.2.",
  },
  journal: { nb: "Journalen", nn: "Journalen", en: "The journal" },
  journalText: {
    nb: "Hver endring står i journalen, med hvem som gjorde den, for hvem og hvorfor. Ingenting slettes; en endring kan angres, og da står begge deler. Hver føring bærer et avtrykk (SHA-256) av seg selv og av føringen før. Den som har en kopi av databasen, kan regne kjeden etter med «samrad verify» og ser om én bokstav er endret.",
    nn: "Kvar endring står i journalen, med kven som gjorde ho, for kven og kvifor. Ingenting blir sletta; ei endring kan angrast, og då står begge delar. Kvar føring ber eit avtrykk (SHA-256) av seg sjølv og av føringa før. Den som har ein kopi av databasen, kan rekne kjeda etter med «samrad verify» og ser om éin bokstav er endra.",
    en: "Every change stands in the journal, with who made it, for whom and why. Nothing is deleted; a change can be undone, and then both stand. Each entry carries a fingerprint (SHA-256) of itself and of the entry before it. Whoever has a copy of the database can check the chain with “samrad verify” and see if a single letter was changed.",
  },
  access: { nb: "Tilgjengelighet", nn: "Tilgjenge", en: "Accessibility" },
  accessText: {
    nb: "Tjenesten skal kunne brukes av alle. Den er laget etter WCAG 2.2 nivå AA: den kan leses uten JavaScript, styres med tastatur, forstørres og leses opp, og farge er aldri det eneste som skiller. Hvert bilde og kart har en tabell som sier det samme.",
    nn: "Tenesta skal kunne brukast av alle. Ho er laga etter WCAG 2.2 nivå AA: ho kan lesast utan JavaScript, styrast med tastatur, forstørrast og lesast opp, og farge er aldri det einaste som skil. Kvart bilete og kart har ein tabell som seier det same.",
    en: "The service is to be usable by all. It is made to WCAG 2.2 level AA: it can be read without JavaScript, worked by keyboard, enlarged and read aloud, and colour is never the only difference. Every picture and map has a table that says the same.",
  },
  accessKnown: {
    nb: "Det vi vet ikke er godt nok: Navnene i nettverksbildet er små på en telefon; bruk tabellen under. Tekster fra kildene står på det språket kilden er skrevet på.",
    nn: "Det vi veit ikkje er godt nok: Namna i nettverksbiletet er små på ein telefon; bruk tabellen under. Tekstar frå kjeldene står på det språket kjelda er skriven på.",
    en: "What we know is not good enough: the names in the network picture are small on a phone; use the table below it. Texts from the sources stand in the language of the source.",
  },
  accessTell: {
    nb: "Møter du en hindring, si fra til den som driver tjenesten. Du kan klage til Tilsynet for universell utforming av ikt (uutilsynet.no).",
    nn: "Møter du ei hindring, sei frå til den som driv tenesta. Du kan klage til Tilsynet for universell utforming av ikt (uutilsynet.no).",
    en: "If you meet an obstacle, tell whoever runs the service. You may complain to the Norwegian Authority for Universal Design of ICT (uutilsynet.no).",
  },
  privacy: { nb: "Personvern", nn: "Personvern", en: "Privacy" },
  privacyText: {
    nb: "Du kan lese alt uten å logge inn, og da lagrer vi ingenting om deg: ingen informasjonskapsler, ingen statistikk, ingenting fra andre nettsteder. Logger du inn, bruker vi én informasjonskapsel til å kjenne deg igjen. Navnet ditt lagres ett sted, utenfor journalen, og kan slettes uten at journalen skades. De som leser journalen uten å være logget inn, ser hvem en endring ble gjort for, ikke hva du heter.",
    nn: "Du kan lese alt utan å logge inn, og då lagrar vi ingenting om deg: ingen informasjonskapslar, ingen statistikk, ingenting frå andre nettstader. Loggar du inn, bruker vi éin informasjonskapsel til å kjenne deg att. Namnet ditt blir lagra éin stad, utanfor journalen, og kan slettast utan at journalen tek skade. Dei som les journalen utan å vere logga inn, ser kven ei endring vart gjord for, ikkje kva du heiter.",
    en: "You can read everything without signing in, and then we store nothing about you: no cookies, no statistics, nothing from other sites. If you sign in, we use one cookie to recognise you. Your name is stored in one place, outside the journal, and can be erased without harming the journal. Those who read the journal without being signed in see for whom a change was made, not what you are called.",
  },
} satisfies { [key: string]: Text };
