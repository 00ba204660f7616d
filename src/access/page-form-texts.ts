import type { Text } from "#platform/language.ts";
import type { Forgery } from "./forgery.ts";

export const forbiddenFormTexts: { [code in Forgery | "not-signed-in" | "too-large"]: Text } = {
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
    nb: "Skjemaet er for stort. Ingenting er lagret. Legg lange tekster som vedlegg, høyst 25 MB.",
    nn: "Skjemaet er for stort. Ingenting er lagra. Legg lange tekstar som vedlegg, høgst 25 MB.",
    en: "The form is too large. Nothing was saved. Attach long texts as files of at most 25 MB.",
  },
};
