import { isWatching } from "#cooperation/who-is-in-texts.ts";
import { listInWords } from "#platform/in-words.ts";
import { shortName } from "#parties/rules/short-name.ts";
import { noteOf, recorded, sourceTitles } from "../record-words.ts";
import { accessionTexts } from "../slide-texts.ts";
import { leftOut, one, type Builder } from "./builder.ts";

/** Observers that may become members, and on what condition. */
export const accession: Builder = {
  id: "accession",
  title: accessionTexts.title,
  build(facts) {
    const { language, region } = facts;
    const conditions = region.reservations.filter((each) => each.kind === "condition");
    if (conditions.length === 0) return leftOut(accessionTexts.none, facts);
    const wordings = [...new Set(conditions.map((each) => each.wording))];
    const proposals = facts.events.filter((each) => each.kind === "proposal" && each.cooperation === region.slug);
    const matter = facts.open.find((each) => each.title.toLowerCase().includes("observatør"));
    const also = facts.related.filter(
      (each) =>
        each.exists &&
        conditions.every((one_) => each.members.some((m) => !isWatching(m) && m.party.slug === one_.party.slug)),
    );
    return one({
      id: "accession",
      kicker: accessionTexts.title[language],
      heading: accessionTexts.heading[language](
        listInWords(
          conditions.map((each) => shortName(each.party)),
          language,
        ),
      ),
      sides: [
        {
          share: 1,
          blocks: [
            ...wordings.map((wording) => ({ kind: "lead" as const, text: recorded(wording) })),
            ...(also.length > 0
              ? [
                  {
                    kind: "list" as const,
                    items: also.map((each) => ({ text: accessionTexts.already[language](each.name) })),
                  },
                ]
              : []),
            ...(matter ? [{ kind: "note" as const, text: matter.inForce.sentence }] : []),
          ],
        },
      ],
      sources: sourceTitles(conditions),
      notes: [
        ...conditions.map((each) => noteOf(`${each.party.name}: ${each.wording}`, each, language)),
        ...proposals.map((each) => each.title),
        ...(matter ? [noteOf(matter.title, matter, language), matter.summary] : []),
      ],
    });
  },
};
