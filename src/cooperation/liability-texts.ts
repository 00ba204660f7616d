import type { Text } from "#platform/language.ts";
import type { Liability } from "./rules/liability.ts";

/** What a party answers for, in a sentence that stands before its paragraph. */
export const liabilityTexts: { [liability in Liability]: Text } = {
  "unlimited-for-share": {
    nb: "Ubegrenset økonomisk ansvar for sin andel av forpliktelsene. Den som trer ut, svarer fortsatt for sin andel av det som skyldtes da.",
    nn: "Uavgrensa økonomisk ansvar for sin del av skyldnadene. Den som trer ut, svarar framleis for sin del av det som var skuldig då.",
    en: "Unlimited liability for its share of the obligations. Whoever withdraws still answers for its share of what was owed then.",
  },
  "settled-by-agreement": {
    nb: "Avtalen sier hvordan det økonomiske oppgjøret mellom kommunene skal være. Samarbeidet er ikke et eget rettssubjekt.",
    nn: "Avtalen seier korleis det økonomiske oppgjeret mellom kommunane skal vere. Samarbeidet er ikkje eit eige rettssubjekt.",
    en: "The agreement says how the municipalities settle accounts. The cooperation is not a legal person of its own.",
  },
  "limited-to-contribution": {
    nb: "Ansvaret er begrenset til det kommunen har skutt inn.",
    nn: "Ansvaret er avgrensa til det kommunen har skote inn.",
    en: "Liability is limited to what the municipality has put in.",
  },
};

export const noLiabilityText: Text = {
  nb: "Ingen lov sier hva deltakerne svarer for i denne formen; det følger av avtalen eller vedtektene.",
  nn: "Inga lov seier kva deltakarane svarar for i denne forma; det følgjer av avtalen eller vedtektene.",
  en: "No act says what the parties answer for in this form; it follows from the agreement or the statutes.",
};
