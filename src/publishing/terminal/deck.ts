import type { DeckFile } from "../deck/produce.ts";
import { deckFiles, mediaTypes, produce } from "../deck/produce.ts";
import { deckRefusalTexts } from "../deck-act-texts.ts";
import { listOf } from "../deck-asked.ts";
import { deckAnswer } from "../questions/deck.ts";
import type { Asked, Publication } from "./publish.ts";

const words = ["title", "speaker", "office", "event", "place"] as const;

/** A presentation of a cooperation on a day, for PowerPoint, for a browser and on paper. */
export const deckPublication: Publication = {
  options: { cooperation: "NAME" },
  optional: {
    template: "ID",
    slides: "ID,ID,…",
    title: "TEXT",
    speaker: "TEXT",
    office: "TEXT",
    event: "TEXT",
    place: "TEXT",
  },
  says: "deck.pptx, deck.html and deck.pdf: the slides of a cooperation on a day, with the source of every figure in the notes",
  addresses: ({ values, language }) =>
    deckFiles.map(
      (file) => `/api/v1/publications/${file}?${String(new URLSearchParams({ ...values, lang: language }))}`,
    ),
  fileNames: deckFiles,
  async make(reader, asked) {
    const deck = await deckAnswer(reader, {
      cooperation: asked.values["cooperation"] ?? "",
      on: asked.on,
      language: asked.language,
      template: asked.values["template"],
      slides: slidesOf(asked),
      words: Object.fromEntries(words.map((word) => [word, asked.values[word]])),
    });
    if (!deck.ok) return { ok: false, message: deckRefusalTexts[deck.code][asked.language](deck.params) };
    const made = await produce(deck.value).files;
    return {
      ok: true,
      files: deckFiles.map((name: DeckFile) => ({ name, mediaType: mediaTypes[name], content: made[name] })),
      said: deck.value.leftOut.map((one) => one.why),
    };
  },
};

function slidesOf({ values }: Asked): string[] | undefined {
  const { slides } = values;
  return slides === undefined ? undefined : listOf(slides);
}
