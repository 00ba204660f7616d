import type { Actor } from "#access/vocabulary.ts";
import { slug } from "#parties/rules/slug.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { DeckTemplateInput } from "../deck-contract.ts";
import { writeDeckTemplate } from "../deck-template-store.ts";
import { slideIds } from "../deck/builders.ts";
import { onDeckTemplate, type DeckTemplateOutcome, type DeckTemplateServices } from "./on-deck-template.ts";

/** Keeps a presentation to run again on another day; under a name that is there already it takes its place. */
export function saveDeckTemplate(
  services: DeckTemplateServices,
  actor: Actor,
  cooperation: string,
  { speaker, slides, ...input }: DeckTemplateInput,
): Promise<DeckTemplateOutcome> {
  return onDeckTemplate(
    services,
    actor,
    { act: "save-deck-template", cooperation, reason: input.name },
    async (tx, of) => {
      const name = slug(input.name);
      if (name === "") return refuse("name-without-letters", {}, "name");
      const unknown = slides.find((id) => !slideIds.includes(id));
      if (unknown !== undefined)
        return refuse("slide-unknown", { word: unknown, known: slideIds.join(", ") }, "slides");
      const id = `${of}-${name}`.slice(0, 120);
      await writeDeckTemplate(tx, { id, cooperation: of, ...input, slides: [...new Set(slides)] }, speaker);
      return accept(id);
    },
  );
}
