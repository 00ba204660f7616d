import type { Actor } from "#access/vocabulary.ts";
import { accept, refuse } from "#platform/outcome.ts";
import { deckTemplatesOf, removeDeckTemplateRow } from "../deck-template-store.ts";
import { onDeckTemplate, type DeckTemplateOutcome, type DeckTemplateServices } from "./on-deck-template.ts";

/** Takes a template away; the journal keeps it, and undoing brings it back, but for the name of who spoke. */
export function removeDeckTemplate(
  services: DeckTemplateServices,
  actor: Actor,
  cooperation: string,
  template: string,
): Promise<DeckTemplateOutcome> {
  return onDeckTemplate(
    services,
    actor,
    { act: "remove-deck-template", cooperation, reason: template },
    async (tx, of) => {
      const known = (await deckTemplatesOf(tx, of)).some((one) => one.id === template);
      if (!known) return refuse("template-unknown", { word: template }, "template");
      await removeDeckTemplateRow(tx, template);
      return accept(template);
    },
  );
}
