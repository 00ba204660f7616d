import { themeText } from "#cooperation/register-texts.ts";
import { isWatching } from "#cooperation/who-is-in-texts.ts";
import { shortName } from "#parties/rules/short-name.ts";
import { capitalised, numberInWords } from "#platform/in-words.ts";
import type { DeckFacts } from "../facts.ts";
import { hubPicture } from "../pictures/hub.ts";
import { recorded, slideOf } from "../record-words.ts";
import { relationTexts } from "../slide-texts.ts";
import { leftOut, one, type Builder } from "./builder.ts";

/** The member that has most relations of its own, beside the region: they come from what the member does alone. */
export const relations: Builder = {
  id: "relations",
  title: relationTexts.ownTitle,
  build(facts) {
    const { language, network } = facts;
    const members = facts.region.members.filter((each) => !isWatching(each)).map((each) => each.party);
    const names = new Map(network.cooperations.map((each) => [each.slug, each]));
    const of = (party: string) =>
      network.relations.filter(
        (each) =>
          each.from.kind === "party" &&
          each.from.id === party &&
          each.to.kind === "cooperation" &&
          names.has(each.to.id),
      );
    const most = members.toSorted((a, b) => of(b.slug).length - of(a.slug).length)[0];
    const found = most ? of(most.slug) : [];
    if (!most || found.length === 0) return leftOut(relationTexts.none, facts);
    return one(
      slideOf({
        id: "relations",
        kicker: relationTexts.ownTitle[language],
        heading: relationTexts.own[language](shortName(most), numberInWords(found.length, language)),
        blocks: [
          {
            kind: "cards",
            columns: 3,
            items: found.map((each) => {
              const other = names.get(each.to.id);
              const title = recorded(other?.name ?? each.to.id);
              const note = each.note && !alike(each.note, other?.name ?? "") ? recorded(each.note) : null;
              return note ? { title, text: note } : { title };
            }),
          },
        ],
        from: facts.events
          .filter((each) => each.kind === "presentation")
          .map((each) => ({ source: each.claims[0]?.source ?? null })),
        notes: found.map(
          (each) =>
            `${shortName(most)} – ${names.get(each.to.id)?.name ?? each.to.id}${each.note ? `: ${each.note}` : ""}`,
        ),
      }),
    );
  },
};

function alike(note: string, name: string): boolean {
  return note.replace(/\.$/, "").toLowerCase() === name.toLowerCase();
}

/** What the region works with, around it. */
export const geography: Builder = {
  id: "geography",
  title: relationTexts.regionTitle,
  build(facts) {
    const { language, region } = facts;
    const found = outward(facts);
    if (found.length === 0) return leftOut(relationTexts.none, facts);
    const spokes = found.map((each) => ({
      name: each.cooperation?.name ?? each.party?.name ?? "",
      theme: each.cooperation ? capitalised(themeText(each.cooperation.theme, language)) : "",
    }));
    return one({
      id: "geography",
      kicker: relationTexts.regionTitle[language],
      heading: relationTexts.region[language](region.name, numberInWords(found.length, language)),
      sides: [
        {
          share: 0.62,
          blocks: [
            hubPicture(
              region.name,
              spokes,
              relationTexts.picture[language](
                region.name,
                spokes.map((each) => each.name),
              ),
            ),
          ],
        },
        {
          share: 0.38,
          blocks: [
            {
              kind: "list",
              items: spokes.map((each) => ({
                text: recorded(each.name),
                ...(each.theme ? { detail: each.theme } : {}),
              })),
            },
          ],
        },
      ],
      sources: [...new Set(found.flatMap((each) => each.source?.title ?? []))],
      notes: found.map(
        (each) =>
          `${region.name} – ${each.cooperation?.name ?? each.party?.name ?? ""}: ${each.note ?? ""}${each.source ? ` — ${each.source.title}` : ""}`,
      ),
    });
  },
};

/** Relations outwards: with others, not the parts it is made of nor the services some produce together. */
function outward({ region, related }: DeckFacts) {
  const services = new Set(
    related
      .filter((each) => each.tasks.length > 0 && each.tasks.every((task) => task.kind === "operation"))
      .map((each) => each.slug),
  );
  return region.relations.filter(
    (each) => each.kind === "works-with" && (each.cooperation === null || !services.has(each.cooperation.slug)),
  );
}
