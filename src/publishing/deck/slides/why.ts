import { reasonTexts } from "../said-slide-texts.ts";
import { cardsOf } from "./from-events.ts";

/** Why cooperate at all. */
export const why = cardsOf("why", "reason", reasonTexts);
