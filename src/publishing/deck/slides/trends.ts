import { trendTexts } from "../slide-texts.ts";
import { cardsOf } from "./from-events.ts";

/** The trends that the plans answer to. */
export const trends = cardsOf("trends", "trend", trendTexts);
