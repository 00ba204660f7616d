/** Columns of the tables about presentations: what a row of demo/tables/<name>.csv must hold. */
import { optional, optionalDay, origin, plain, text, words } from "./read-rows.ts";

export const publishingTables = {
  deck_template: {
    id: text,
    cooperation: text,
    name: text,
    title: plain,
    office: plain,
    event: plain,
    place: plain,
    held_on: optionalDay,
    slides: words,
    ...origin,
    source: optional,
  },
  deck_template_speaker: { template: text, speaker: text },
};
