import { isWatching } from "#cooperation/who-is-in-texts.ts";
import { shortName } from "#parties/rules/short-name.ts";
import { capitalised, numberInWords } from "#platform/in-words.ts";
import { roleTexts } from "#cooperation/texts.ts";
import { slideOf } from "../record-words.ts";
import { networkTexts } from "../slide-texts.ts";
import { leftOut, one, type Builder } from "./builder.ts";

const mostColumns = 8;

/** Where the members meet besides: each cooperation a column, each party of the region a row. */
export const network: Builder = {
  id: "network",
  title: networkTexts.title,
  build(facts) {
    const { language, region } = facts;
    const parties = region.members.map((each) => each.party);
    const seats = (cooperation: string) =>
      facts.network.memberships.filter(
        (each) => each.cooperation === cooperation && parties.some((party) => party.slug === each.party),
      );
    const meeting = facts.network.cooperations
      .map((each) => ({ ...each, seats: seats(each.slug) }))
      .filter((each) => each.slug !== region.slug && each.seats.length > 1)
      .toSorted((a, b) => b.seats.length - a.seats.length || (a.name < b.name ? -1 : 1));
    if (meeting.length === 0) return leftOut(networkTexts.none, facts);
    const shown = meeting.slice(0, mostColumns);
    const watching = new Set(region.members.filter(isWatching).map((each) => each.party.slug));
    return one(
      slideOf({
        id: "network",
        kicker: networkTexts.title[language],
        heading: networkTexts.heading[language](numberInWords(meeting.length, language)),
        blocks: [
          {
            kind: "table",
            label: networkTexts.title[language],
            columns: [
              { head: networkTexts.party[language], share: 0.22 },
              ...shown.map((each) => ({ head: each.name, share: 0.78 / shown.length, align: "center" as const })),
            ],
            rows: parties.map((party) => [
              {
                text: `${shortName(party)}${watching.has(party.slug) ? ` (${roleTexts.observer[language]})` : ""}`,
              },
              ...shown.map((each) => {
                const seat = each.seats.find((one_) => one_.party === party.slug);
                if (!seat) return { text: "–" };
                const watches = seat.role === "observer" || seat.role === "guest";
                return {
                  text: capitalised(roleTexts[seat.role][language]),
                  tone: watches ? ("waiting" as const) : ("done" as const),
                };
              }),
            ]),
          },
        ],
        from: [],
        notes: meeting.map((each) => `${each.name}: ${each.seats.length}`),
      }),
    );
  },
};
