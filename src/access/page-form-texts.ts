import type { Text } from "#platform/language.ts";
import type { Forgery } from "./forgery.ts";

export const forbiddenFormTexts: { [code in Forgery | "not-signed-in" | "too-large" | "not-readable"]: Text } = {
  "foreign-origin": {
    nb: "Skjemaet ble sendt fra et annet nettsted. Ingenting er lagret.",
    nn: "Skjemaet vart sendt frå ein annan nettstad. Ingenting er lagra.",
    en: "The form was sent from another site. Nothing was saved.",
  },
  "form-token-missing": {
    nb: "Skjemaet manglet beviset på at det kom fra deg. Ingenting er lagret. Gå tilbake, last siden på nytt og send igjen.",
    nn: "Skjemaet mangla provet på at det kom frå deg. Ingenting er lagra. Gå tilbake, last sida på nytt og send igjen.",
    en: "The form lacked the proof that it came from you. Nothing was saved. Go back, reload the page and send it again.",
  },
  "form-token-wrong": {
    nb: "Du har logget inn på nytt siden skjemaet ble åpnet. Ingenting er lagret. Gå tilbake, last siden på nytt og send igjen.",
    nn: "Du har logga inn på nytt sidan skjemaet vart opna. Ingenting er lagra. Gå tilbake, last sida på nytt og send igjen.",
    en: "You have signed in again since the form was opened. Nothing was saved. Go back, reload the page and send it again.",
  },
  "not-signed-in": {
    nb: "Du er ikke lenger logget inn. Ingenting er lagret. Det du skrev, ligger igjen i skjemaet når du har logget inn og går tilbake.",
    nn: "Du er ikkje lenger logga inn. Ingenting er lagra. Det du skreiv, ligg att i skjemaet når du har logga inn og går tilbake.",
    en: "You are no longer signed in. Nothing was saved. What you wrote is still in the form when you have signed in and go back.",
  },
  "too-large": {
    nb: "Skjemaet er for stort. Ingenting er lagret. En ordlyd kan være på høyst 5 MB, et vedlegg på høyst 25 MB.",
    nn: "Skjemaet er for stort. Ingenting er lagra. Ein ordlyd kan vere på høgst 5 MB, eit vedlegg på høgst 25 MB.",
    en: "The form is too large. Nothing was saved. A wording may be at most 5 MB, an attachment at most 25 MB.",
  },
  "not-readable": {
    nb: "Skjemaet kom ikke helt fram. Ingenting er lagret. Gå tilbake og send igjen.",
    nn: "Skjemaet kom ikkje heilt fram. Ingenting er lagra. Gå tilbake og send igjen.",
    en: "The form did not arrive whole. Nothing was saved. Go back and send it again.",
  },
};

/** Said in the form itself, which shows everything that was typed. */
export const keptFormTexts = {
  "not-signed-in": {
    nb: "Du er ikke lenger logget inn, så ingenting er lagret. Logg inn i et nytt vindu, kom tilbake hit og lagre en gang til.",
    nn: "Du er ikkje lenger logga inn, så ingenting er lagra. Logg inn i eit nytt vindauge, kom tilbake hit og lagre ein gong til.",
    en: "You are no longer signed in, so nothing was saved. Sign in in a new window, come back here and save once more.",
  },
  "signed-in-anew": {
    nb: "Du har logget inn på nytt siden skjemaet ble åpnet, så ingenting er lagret ennå. Se over og lagre en gang til.",
    nn: "Du har logga inn på nytt sidan skjemaet vart opna, så ingenting er lagra enno. Sjå over og lagre ein gong til.",
    en: "You have signed in again since the form was opened, so nothing is saved yet. Look it over and save once more.",
  },
} satisfies { [key: string]: Text };
