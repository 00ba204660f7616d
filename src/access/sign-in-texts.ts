import type { Text } from "#platform/language.ts";
import type { SignInProblem } from "./contract.ts";

/** What to say when a sign-in did not happen: what is the case, what is kept, what to do. */
export const signInProblemTexts: { [code in SignInProblem]: { title: Text; says: Text } } = {
  "sign-in-not-set-up": {
    title: { nb: "Innlogging er ikke satt opp", nn: "Innlogging er ikkje sett opp", en: "Sign-in has not been set up" },
    says: {
      nb: "Denne installasjonen har ingen innloggingstjeneste. Alt som er offentlig, kan leses uten. Den som drifter den, setter OIDC_ISSUER, OIDC_CLIENT_ID og OIDC_CLIENT_SECRET.",
      nn: "Denne installasjonen har inga innloggingsteneste. Alt som er offentleg, kan lesast utan. Den som driftar han, set OIDC_ISSUER, OIDC_CLIENT_ID og OIDC_CLIENT_SECRET.",
      en: "This installation has no sign-in provider. Everything public can be read without one. Whoever operates it sets OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET.",
    },
  },
  "attempt-unknown": {
    title: {
      nb: "Denne innloggingen er allerede brukt",
      nn: "Denne innlogginga er alt brukt",
      en: "This sign-in has been used already",
    },
    says: {
      nb: "Lenken hører til en innlogging som er fullført, avbrutt eller aldri ble startet her. Du er ikke logget inn av den. Prøv på nytt.",
      nn: "Lenkja høyrer til ei innlogging som er fullførd, avbroten eller aldri vart starta her. Du er ikkje logga inn av ho. Prøv på nytt.",
      en: "The link belongs to a sign-in that is finished, was cancelled, or never began here. It has not signed you in. Try again.",
    },
  },
  "attempt-expired": {
    title: { nb: "Det gikk for lang tid", nn: "Det gjekk for lang tid", en: "It took too long" },
    says: {
      nb: "En innlogging må fullføres innen ti minutter. Du er ikke logget inn. Prøv på nytt.",
      nn: "Ei innlogging må fullførast innan ti minutt. Du er ikkje logga inn. Prøv på nytt.",
      en: "A sign-in must be finished within ten minutes. You are not signed in. Try again.",
    },
  },
  "attempt-elsewhere": {
    title: {
      nb: "Innloggingen ble startet i en annen nettleser",
      nn: "Innlogginga vart starta i ein annan nettlesar",
      en: "The sign-in was begun in another browser",
    },
    says: {
      nb: "En innlogging må fullføres i den nettleseren der den ble startet, og den må tillate informasjonskapsler. Du er ikke logget inn. Prøv på nytt her.",
      nn: "Ei innlogging må fullførast i den nettlesaren der ho vart starta, og han må tillate informasjonskapslar. Du er ikkje logga inn. Prøv på nytt her.",
      en: "A sign-in must be finished in the browser where it began, and the browser must accept cookies. You are not signed in. Try again here.",
    },
  },
  "sign-in-cancelled": {
    title: { nb: "Innloggingen ble avbrutt", nn: "Innlogginga vart avbroten", en: "The sign-in was cancelled" },
    says: {
      nb: "Du er ikke logget inn. Alt som er offentlig, kan du lese likevel.",
      nn: "Du er ikkje logga inn. Alt som er offentleg, kan du lese likevel.",
      en: "You are not signed in. You can still read everything public.",
    },
  },
  "provider-refused": {
    title: { nb: "Innloggingstjenesten sa nei", nn: "Innloggingstenesta sa nei", en: "The sign-in provider refused" },
    says: {
      nb: "Tjenesten som skulle bekrefte hvem du er, ville ikke gjøre det. Du er ikke logget inn. Prøv på nytt, eller si fra til den som drifter løsningen.",
      nn: "Tenesta som skulle stadfeste kven du er, ville ikkje gjere det. Du er ikkje logga inn. Prøv på nytt, eller sei frå til den som driftar løysinga.",
      en: "The provider that should confirm who you are would not do so. You are not signed in. Try again, or tell whoever operates this installation.",
    },
  },
  "provider-unreachable": {
    title: {
      nb: "Innloggingstjenesten svarer ikke",
      nn: "Innloggingstenesta svarar ikkje",
      en: "The sign-in provider does not answer",
    },
    says: {
      nb: "Vi fikk ikke kontakt med tjenesten som bekrefter hvem du er. Du er ikke logget inn. Vent litt og prøv på nytt.",
      nn: "Vi fekk ikkje kontakt med tenesta som stadfestar kven du er. Du er ikkje logga inn. Vent litt og prøv på nytt.",
      en: "We could not reach the provider that confirms who you are. You are not signed in. Wait a little and try again.",
    },
  },
  "code-refused": {
    title: {
      nb: "Innloggingen kunne ikke fullføres",
      nn: "Innlogginga kunne ikkje fullførast",
      en: "The sign-in could not be finished",
    },
    says: {
      nb: "Innloggingstjenesten godtok ikke koden den selv ga; den kan være brukt før. Du er ikke logget inn. Prøv på nytt.",
      nn: "Innloggingstenesta godtok ikkje koden ho sjølv gav; han kan vere brukt før. Du er ikkje logga inn. Prøv på nytt.",
      en: "The provider did not accept the code that it gave; it may have been used before. You are not signed in. Try again.",
    },
  },
  "answer-not-trusted": {
    title: {
      nb: "Svaret fra innloggingstjenesten stemte ikke",
      nn: "Svaret frå innloggingstenesta stemte ikkje",
      en: "The provider's answer did not hold",
    },
    says: {
      nb: "Svaret var ikke det vi ba om, så vi stoler ikke på det. Du er ikke logget inn. Prøv på nytt, eller si fra til den som drifter løsningen.",
      nn: "Svaret var ikkje det vi bad om, så vi stoler ikkje på det. Du er ikkje logga inn. Prøv på nytt, eller sei frå til den som driftar løysinga.",
      en: "The answer was not the one we asked for, so we do not trust it. You are not signed in. Try again, or tell whoever operates this installation.",
    },
  },
  "too-many-attempts": {
    title: { nb: "For mange forsøk", nn: "For mange forsøk", en: "Too many attempts" },
    says: {
      nb: "Det har kommet mange innlogginger herfra på kort tid. Vent et minutt og prøv på nytt.",
      nn: "Det har kome mange innloggingar herifrå på kort tid. Vent eit minutt og prøv på nytt.",
      en: "Many sign-ins have come from here in a short time. Wait a minute and try again.",
    },
  },
  "request-not-yours": {
    title: {
      nb: "Vi kunne ikke vite at det var deg",
      nn: "Vi kunne ikkje vite at det var deg",
      en: "We could not know that it was you",
    },
    says: {
      nb: "Forespørselen kom ikke fra en side i denne løsningen, eller siden var for gammel. Ingenting er gjort. Gå tilbake, last siden på nytt og prøv igjen.",
      nn: "Førespurnaden kom ikkje frå ei side i denne løysinga, eller sida var for gammal. Ingenting er gjort. Gå tilbake, last sida på nytt og prøv igjen.",
      en: "The request did not come from a page of this site, or the page was too old. Nothing has been done. Go back, load the page again and try once more.",
    },
  },
};

export const signInWords = {
  again: { nb: "Logg inn på nytt", nn: "Logg inn på nytt", en: "Sign in again" },
  back: { nb: "Tilbake uten å logge inn", nn: "Tilbake utan å logge inn", en: "Back without signing in" },
} satisfies { [word: string]: Text };
