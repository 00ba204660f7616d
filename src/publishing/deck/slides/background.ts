import { backgroundTexts } from "../said-slide-texts.ts";
import { cardsOf } from "./from-events.ts";

/** What has changed around the region. */
export const background = cardsOf("background", "background", backgroundTexts);
