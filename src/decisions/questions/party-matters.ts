import { cooperationRefs } from "#cooperation/questions/cooperation.ts";
import type { PartyRef } from "#parties/contract.ts";
import { partyRefs } from "#parties/questions/find-party.ts";
import { known } from "#parties/questions/party.ts";
import { predecessorIds } from "#parties/questions/successors.ts";
import type { Reader } from "#platform/answers.ts";
import { addDays, type Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import { awaitedTexts } from "../board-texts.ts";
import type { MatterRef } from "../contract.ts";
import { matterIdsOn } from "../list-store.ts";
import type { Awaited } from "../rules/board.ts";
import type { BoundParty, InForceStatus, Outcome, PartyPart } from "../vocabulary.ts";
import { competentOrgans, matterFiles, ruleOf, settle, type MatterFile } from "./cases.ts";
import { boardFacts } from "./matter-board.ts";

/** One joint matter as seen from a party. */
export type PartyMatter = {
  matter: MatterRef;
  status: InForceStatus | "rule-unknown";
  /** Null: only a predecessor was in it. */
  part: PartyPart | null;
  /** What is awaited from the party; null when nothing is, or when the matter is settled. */
  awaited: { code: NonNullable<Awaited>; text: string } | null;
  due: Day | null;
  late: boolean;
  outcome: Outcome | null;
  /** What it is bound by on the day. */
  bound: { clauses: string[] | "all"; since: Day; until: Day | null; why: BoundParty["why"] } | null;
  /** A party that became this one was bound; whether that passes on has not been decided. */
  inherited: { from: PartyRef; ended: Day }[];
  constructed: boolean;
};

const most = 300;

/** The joint matters that a party is in on a day, or that a party which became it was bound by. */
export function partyMatters(
  reader: Reader,
  party: { slug: string; since: Day },
  on: Day,
  language: Language,
): Promise<PartyMatter[]> {
  return reader.answers.of(`decisions.of-party ${party.slug} ${on} ${language}`, async () => {
    const before = await predecessorIds(reader, party.slug, on, addDays(party.since, -1));
    const ids = await matterIdsOn(reader.db, on, { parties: [party.slug, ...before] }, most);
    const files = await matterFiles(reader, ids);
    const [parties, cooperations] = await Promise.all([
      partyRefs(reader, before, on),
      cooperationRefs(
        reader,
        ids.flatMap((id) => files.get(id)?.matter.cooperation ?? []),
        on,
      ),
    ]);
    const shown = await Promise.all(
      ids.map(async (id): Promise<PartyMatter | null> => {
        const file = files.get(id);
        if (!file) return null;
        const settled = await settle(reader, files, id, on);
        const open = settled === null || (settled.answer.status !== "ended" && settled.answer.missing.length > 0);
        const bound = settled?.answer.for.find((one) => one.party === party.slug);
        const inherited = (settled?.answer.unsettled ?? []).filter((one) => one.successors.includes(party.slug));
        const standing = await standingOf(reader, file, party.slug, on);
        if (!standing && inherited.length === 0) return null;
        const { matter } = file;
        const code = open ? (standing?.facts.waitingFor ?? null) : null;
        return {
          matter: {
            slug: matter.slug,
            title: matter.title,
            openedOn: matter.opened_on,
            cooperation: cooperations.get(matter.cooperation) ?? {
              slug: matter.cooperation,
              name: matter.cooperation,
              form: null,
              theme: "other",
            },
          },
          status: settled?.answer.status ?? "rule-unknown",
          part: standing?.part ?? null,
          awaited: code && { code, text: awaitedTexts[code][language] },
          due: standing?.facts.due ?? null,
          late: open && (standing?.facts.late ?? false),
          outcome: standing?.facts.outcome ?? null,
          bound: bound
            ? { clauses: bound.clauses, since: bound.since, until: bound.until ?? null, why: bound.why }
            : null,
          inherited: inherited.map((one) => ({ from: known(parties, one.party), ended: one.ended })),
          constructed: matter.constructed || (standing?.facts.constructed ?? false),
        };
      }),
    );
    return shown.filter((one) => one !== null);
  });
}

async function standingOf(reader: Reader, file: MatterFile, party: string, on: Day) {
  const row = file.parties.find((one) => one.party === party && one.since <= on);
  if (!row) return null;
  const facts = await boardFacts(reader, file, row, competentOrgans(ruleOf(file, on)?.rule), on);
  return { part: row.part, facts };
}
