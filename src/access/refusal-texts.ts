import type { Text } from "#platform/language.ts";
import type {
  CreateApiTokenRefusal,
  EndSessionsRefusal,
  EraseUserRefusal,
  GrantRoleRefusal,
  RevokeApiTokenRefusal,
  RevokeRoleRefusal,
} from "./contract.ts";

export type AccessRefusal = Exclude<
  | GrantRoleRefusal
  | RevokeRoleRefusal
  | CreateApiTokenRefusal
  | RevokeApiTokenRefusal
  | EndSessionsRefusal
  | EraseUserRefusal,
  "not-allowed"
>;

/** Why an act on people, roles, tokens or sessions did not happen; `whyNot` (texts.ts) says the rest. */
export const accessRefusalTexts: { [code in AccessRefusal]: Text } = {
  "user-unknown": {
    nb: "Vi kjenner ingen med den id-en. Ingenting er endret.",
    nn: "Vi kjenner ingen med den id-en. Ingenting er endra.",
    en: "We know no one by that id. Nothing was changed.",
  },
  "user-erased": {
    nb: "Opplysningene om denne personen er slettet. Ingenting er endret.",
    nn: "Opplysningane om denne personen er sletta. Ingenting er endra.",
    en: "This person's details have been erased. Nothing was changed.",
  },
  "role-held-already": {
    nb: "Vedkommende har allerede den rollen i deler av den tiden. Velg en annen tid, eller ta den tilbake først.",
    nn: "Vedkomande har alt den rolla i delar av den tida. Vel ei anna tid, eller ta henne tilbake først.",
    en: "They hold that role already for part of that time. Choose another time, or take it back first.",
  },
  "grant-unknown": {
    nb: "Rollen finnes ikke lenger. Ingenting er endret.",
    nn: "Rolla finst ikkje lenger. Ingenting er endra.",
    en: "The role is no longer there. Nothing was changed.",
  },
  "grant-ended-already": {
    nb: "Rollen har allerede tatt slutt. Ingenting er endret.",
    nn: "Rolla har alt teke slutt. Ingenting er endra.",
    en: "The role has ended already. Nothing was changed.",
  },
  "last-administrator": {
    nb: "Dette er den eneste administratoren. Gi noen andre rollen først, så løsningen ikke blir uten.",
    nn: "Dette er den einaste administratoren. Gi nokon andre rolla først, så løysinga ikkje blir utan.",
    en: "This is the only administrator. Give someone else the role first, so that there is always one.",
  },
  "too-many-tokens": {
    nb: "Du har allerede 20 nøkler som gjelder. Trekk tilbake en du ikke bruker.",
    nn: "Du har alt 20 nøklar som gjeld. Trekk tilbake ein du ikkje bruker.",
    en: "You have 20 tokens in force already. Revoke one that you do not use.",
  },
  "token-unknown": {
    nb: "Vi kjenner ikke den nøkkelen. Ingenting er endret.",
    nn: "Vi kjenner ikkje den nøkkelen. Ingenting er endra.",
    en: "We do not know that token. Nothing was changed.",
  },
  "token-revoked-already": {
    nb: "Nøkkelen er allerede trukket tilbake.",
    nn: "Nøkkelen er alt trekt tilbake.",
    en: "The token has been revoked already.",
  },
  "session-unknown": {
    nb: "Den innloggingen er allerede slutt.",
    nn: "Den innlogginga er alt slutt.",
    en: "That sign-in has ended already.",
  },
};
