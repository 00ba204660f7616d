import { criterionTexts } from "../said-slide-texts.ts";
import { cardsOf } from "./from-events.ts";

/** By which criteria the size of the region could be decided. */
export const howLarge = cardsOf("how-large", "criterion", criterionTexts);
