import { countHeads, isWatching, whoIsIn } from "#cooperation/who-is-in-texts.ts";
import { roleTexts } from "#cooperation/texts.ts";
import { shortName } from "#parties/rules/short-name.ts";
import { formatNumber } from "#platform/format.ts";
import { regionMapPicture } from "../pictures/region-map.ts";
import { noteOf, sourceTitles } from "../record-words.ts";
import { memberTexts } from "../slide-texts.ts";
import type { Block, ListBlock, Side } from "../slide.ts";
import { leftOut, one, type Builder } from "./builder.ts";

/** Members and observers on the map and by name. */
export const members: Builder = {
  id: "members",
  title: memberTexts.title,
  build(facts) {
    const { region, picture, language, people } = facts;
    if (region.members.length === 0) return leftOut(memberTexts.none, facts);
    const inIt = region.members.filter((each) => !isWatching(each));
    const watching = region.members.filter(isWatching);
    const names = (list: typeof inIt): ListBlock => ({
      kind: "list",
      items: list.map((each) => ({
        text: shortName(each.party),
      })),
    });
    const map: Block[] = picture
      ? [regionMapPicture(picture, region.name, language)]
      : [{ kind: "note", text: memberTexts.noMap[language] }];
    const inhabitants =
      people.people > 0
        ? [memberTexts.people[language](formatNumber(people.people, language), String(people.years.at(-1) ?? ""))]
        : [];
    const undecided = region.undecided.map((each) =>
      memberTexts.undecided[language](each.party.name, each.successors.map((next) => next.name).join(", ")),
    );
    const note = [...inhabitants, ...undecided].join(" ");
    const under: Block[] = note ? [{ kind: "note", text: note }] : [];
    const side = (share: number, label: string, list: typeof inIt, below: Block[]): Side => ({
      share,
      blocks: [{ kind: "label", text: label }, names(list), ...below],
    });
    return one({
      id: "members",
      kicker: memberTexts.title[language],
      heading: whoIsIn(countHeads(inIt), countHeads(watching), language),
      sides: [
        { share: 0.5, blocks: map },
        side(watching.length > 0 ? 0.25 : 0.5, memberTexts.members[language], inIt, under),
        ...(watching.length > 0 ? [side(0.25, memberTexts.observers[language], watching, [])] : []),
      ],
      sources: sourceTitles(region.members),
      notes: [
        ...region.members.map((each) =>
          noteOf(`${each.party.name}: ${roleTexts[each.role][language]}`, each, language),
        ),
        ...people.sources.map((source) =>
          noteOf(memberTexts.peopleNote[language], { source, constructed: false }, language),
        ),
        ...(picture ? [picture.attribution] : []),
      ],
    });
  },
};
