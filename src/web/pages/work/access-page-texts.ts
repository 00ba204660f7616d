import type { GrantedRole } from "#access/vocabulary.ts";
import type { Text, TextOf } from "#platform/language.ts";

export const accessTexts = {
  title: { nb: "Tilgang", nn: "Tilgang", en: "Access" },
  lead: {
    nb: "Rollene dine, nøklene dine til API-et og hvor du er logget inn.",
    nn: "Rollene dine, nøklane dine til API-et og kvar du er logga inn.",
    en: "Your roles, your API tokens and where you are signed in.",
  },
  signIn: {
    nb: "Logg inn for å se rollene dine, nøklene dine til API-et og hvor du er logget inn.",
    nn: "Logg inn for å sjå rollene dine, nøklane dine til API-et og kvar du er logga inn.",
    en: "Sign in to see your roles, your API tokens and where you are signed in.",
  },

  yourRoles: { nb: "Rollene dine", nn: "Rollene dine", en: "Your roles" },
  noRoles: {
    nb: "Du har ingen roller. Som innlogget kan du lese alt, og lage nøkler til API-et.",
    nn: "Du har ingen roller. Som innlogga kan du lese alt, og lage nøklar til API-et.",
    en: "You hold no roles. Signed in, you may read everything and make API tokens.",
  },

  tokens: { nb: "Nøkler til API-et", nn: "Nøklar til API-et", en: "API tokens" },
  tokensLead: {
    nb: "Med en nøkkel kan et program handle som deg, med rollene dine, til nøkkelen går ut eller trekkes tilbake.",
    nn: "Med ein nøkkel kan eit program handle som deg, med rollene dine, til nøkkelen går ut eller blir trekt tilbake.",
    en: "With a token a program can act as you, with your roles, until the token expires or is revoked.",
  },
  noTokens: { nb: "Du har ingen nøkler.", nn: "Du har ingen nøklar.", en: "You have no tokens." },
  newToken: { nb: "Lag en nøkkel", nn: "Lag ein nøkkel", en: "Make a token" },
  tokenName: { nb: "Navn på nøkkelen", nn: "Namn på nøkkelen", en: "Name of the token" },
  tokenNameHint: {
    nb: "Hva den skal brukes til, for eksempel «saksbehandlingssystemet».",
    nn: "Kva han skal brukast til, til dømes «saksbehandlingssystemet».",
    en: "What it is for, such as “the case system”.",
  },
  tokenDays: { nb: "Gjelder i så mange dager", nn: "Gjeld i så mange dagar", en: "Holds for so many days" },
  tokenDaysHint: { nb: "Fra 1 til 366.", nn: "Frå 1 til 366.", en: "From 1 to 366." },
  once: {
    nb: "Kopier nøkkelen nå. Den vises bare denne ene gangen; vi tar ikke vare på den.",
    nn: "Kopier nøkkelen no. Han blir vist berre denne eine gongen; vi tek ikkje vare på han.",
    en: "Copy the token now. It is shown this once only; we do not keep it.",
  },
  name: { nb: "Navn", nn: "Namn", en: "Name" },
  made: { nb: "Laget", nn: "Laga", en: "Made" },
  used: { nb: "Sist brukt", nn: "Sist brukt", en: "Last used" },
  expires: { nb: "Gjelder til", nn: "Gjeld til", en: "Holds until" },
  never: { nb: "aldri", nn: "aldri", en: "never" },
  revoked: { nb: "trukket tilbake", nn: "trekt tilbake", en: "revoked" },
  expired: { nb: "gått ut", nn: "gått ut", en: "expired" },
  revokeToken: { nb: "Trekk tilbake", nn: "Trekk tilbake", en: "Revoke" },

  sessions: { nb: "Hvor du er logget inn", nn: "Kvar du er logga inn", en: "Where you are signed in" },
  begun: { nb: "Logget inn", nn: "Logga inn", en: "Signed in" },
  seen: { nb: "Sist brukt", nn: "Sist brukt", en: "Last used" },
  here: { nb: "her, i denne nettleseren", nn: "her, i denne nettlesaren", en: "here, in this browser" },
  endSession: { nb: "Logg ut", nn: "Logg ut", en: "Sign out" },
  endAll: { nb: "Logg ut overalt", nn: "Logg ut overalt", en: "Sign out everywhere" },

  people: { nb: "Hvem som har logget inn", nn: "Kven som har logga inn", en: "Who has signed in" },
  peopleLead: {
    nb: "Den som ikke har noen rolle, kan lese. En rolle gis når vedkommende har logget inn én gang.",
    nn: "Den som ikkje har noka rolle, kan lese. Ei rolle blir gitt når vedkomande har logga inn éin gong.",
    en: "Whoever holds no role may read. A role is given once the person has signed in.",
  },
  noRole: { nb: "ingen rolle", nn: "inga rolle", en: "no role" },
  revokeRole: { nb: "Ta tilbake", nn: "Ta tilbake", en: "Take back" },
  more: { nb: "Logg ut eller slett", nn: "Logg ut eller slett", en: "Sign out or erase" },
  erase: { nb: "Slett opplysningene", nn: "Slett opplysningane", en: "Erase the details" },
  eraseWhat: {
    nb: "Navn, adresse, innlogginger og nøkler slettes, og rollene tar slutt. Det personen har gjort, står igjen i journalen uten navn. Dette kan ikke angres.",
    nn: "Namn, adresse, innloggingar og nøklar blir sletta, og rollene tek slutt. Det personen har gjort, står att i journalen utan namn. Dette kan ikkje angrast.",
    en: "Name, address, sign-ins and tokens are erased, and the roles end. What the person did remains in the journal without a name. This cannot be undone.",
  },
  sure: { nb: "Ja, slett for godt", nn: "Ja, slett for godt", en: "Yes, erase for good" },
  tickFirst: {
    nb: "Kryss av for at opplysningene skal slettes for godt. Ingenting er slettet.",
    nn: "Kryss av for at opplysningane skal slettast for godt. Ingenting er sletta.",
    en: "Tick that the details are to be erased for good. Nothing was erased.",
  },

  giveRole: { nb: "Gi en rolle", nn: "Gi ei rolle", en: "Give a role" },
  person: { nb: "Hvem", nn: "Kven", en: "Who" },
  choose: { nb: "– velg –", nn: "– vel –", en: "– choose –" },
  role: { nb: "Rolle", nn: "Rolle", en: "Role" },
  party: { nb: "For hvilken part", nn: "For kva part", en: "For which party" },
  partyHint: {
    nb: "For kommunesekretær: navn eller kommunenummer.",
    nn: "For kommunesekretær: namn eller kommunenummer.",
    en: "For a council secretary: name or municipality number.",
  },
  partyNeeded: {
    nb: "Skriv hvilken kommune eller annen part rollen gjelder for.",
    nn: "Skriv kva kommune eller annan part rolla gjeld for.",
    en: "Write which municipality or other party the role is for.",
  },
  cooperation: { nb: "For hvilket samarbeid", nn: "For kva samarbeid", en: "For which cooperation" },
  cooperationHint: {
    nb: "For sekretariat: navnet.",
    nn: "For sekretariat: namnet.",
    en: "For a secretariat: its name.",
  },
  cooperationNeeded: {
    nb: "Skriv hvilket samarbeid rollen gjelder for.",
    nn: "Skriv kva samarbeid rolla gjeld for.",
    en: "Write which cooperation the role is for.",
  },
  since: { nb: "Fra og med", nn: "Frå og med", en: "From and including" },
  until: { nb: "Til (kan stå tom)", nn: "Til (kan stå tom)", en: "Until (optional)" },
  untilHint: {
    nb: "Den første dagen rollen ikke lenger gjelder.",
    nn: "Den første dagen rolla ikkje lenger gjeld.",
    en: "The first day on which the role no longer holds.",
  },
  untilLater: {
    nb: "Rollen må slutte etter at den begynner.",
    nn: "Rolla må slutte etter at ho byrjar.",
    en: "The role must end after it begins.",
  },
  noDay: {
    nb: "Dette er ikke en dag i kalenderen. Velg en dag, eller skriv ÅÅÅÅ-MM-DD.",
    nn: "Dette er ikkje ein dag i kalenderen. Vel ein dag, eller skriv ÅÅÅÅ-MM-DD.",
    en: "This is not a day in the calendar. Choose a day, or write YYYY-MM-DD.",
  },
  reason: { nb: "Grunn (kan stå tom)", nn: "Grunn (kan stå tom)", en: "Reason (optional)" },
  reasonHint: {
    nb: "Står i journalen for godt. Skriv ikke personopplysninger.",
    nn: "Står i journalen for godt. Skriv ikkje personopplysningar.",
    en: "Stands in the journal for good. Write no personal details.",
  },

  noAdministrator: {
    nb: "Ingen er administrator ennå. Den som drifter tjenesten, gir deg rollen i terminalen. Med den innebygde databasen må tjenesten stoppes først.",
    nn: "Ingen er administrator enno. Den som driftar tenesta, gir deg rolla i terminalen. Med den innebygde databasen må tenesta stoppast først.",
    en: "Nobody is administrator yet. Whoever runs the service gives you the role in the terminal. With the embedded database the service has to be stopped first.",
  },
  others: { nb: "Roller for andre", nn: "Roller for andre", en: "Roles for others" },
  mayNot: {
    nb: "Det har du ikke adgang til. Ingenting er endret.",
    nn: "Det har du ikkje tilgang til. Ingenting er endra.",
    en: "You may not do that. Nothing was changed.",
  },
  unreadable: {
    nb: "Vi skjønte ikke hva som skulle gjøres. Ingenting er endret. Last siden på nytt og prøv igjen.",
    nn: "Vi skjøna ikkje kva som skulle gjerast. Ingenting er endra. Last sida på nytt og prøv igjen.",
    en: "We could not make out what to do. Nothing was changed. Reload the page and try again.",
  },
} satisfies { [key: string]: Text };

export const accessTextsWith = {
  tokenMade: {
    nb: (name, until) => `Nøkkelen «${name}» gjelder til ${until}.`,
    nn: (name, until) => `Nøkkelen «${name}» gjeld til ${until}.`,
    en: (name, until) => `The token “${name}” holds until ${until}.`,
  },
} satisfies { [key: string]: TextOf<[name: string, until: string]> };

export const grantedRoleTexts: { [role in GrantedRole]: Text } = {
  "council-secretary": {
    nb: "kommunesekretær, for en part",
    nn: "kommunesekretær, for ein part",
    en: "council secretary, for a party",
  },
  secretariat: {
    nb: "sekretariat, for et samarbeid",
    nn: "sekretariat, for eit samarbeid",
    en: "secretariat, for a cooperation",
  },
  administrator: { nb: "administrator", nn: "administrator", en: "administrator" },
};
