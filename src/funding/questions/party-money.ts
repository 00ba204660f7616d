import { cooperationRefs } from "#cooperation/questions/cooperation.ts";
import type { CooperationRef } from "#cooperation/contract.ts";
import { sourceRefs } from "#parties/questions/find-party.ts";
import type { SourceRef } from "#parties/contract.ts";
import { projectTitles } from "#plans/questions/names-of-parts.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import { sharesOfParty } from "../store.ts";

export type PartyCost = {
  cooperation: CooperationRef;
  project: string | null;
  projectTitle: string | null;
  year: number;
  instalments: number;
  amount: number;
  /** What all pay together. */
  total: number;
  source: SourceRef | null;
  constructed: boolean;
};

/** What its cooperations cost a party, newest year first: of instalments whose day has come. */
export async function contributionsOfParty(reader: Reader, party: string, on: Day): Promise<PartyCost[]> {
  return reader.answers.of(`funding.party ${party} ${on}`, async () => {
    const rows = await sharesOfParty(reader.db, party, on);
    const [refs, titles, sources] = await Promise.all([
      cooperationRefs(
        reader,
        rows.map((one) => one.cooperation),
        on,
      ),
      projectTitles(
        reader,
        rows.map((one) => one.project),
      ),
      sourceRefs(
        reader,
        rows.map((one) => one.source),
      ),
    ]);
    return rows.flatMap(({ cooperation, source, ...row }) => {
      const ref = refs.get(cooperation);
      const projectTitle = titles.get(row.project ?? "") ?? null;
      return ref ? [{ ...row, projectTitle, cooperation: ref, source: sources.get(source ?? "") ?? null }] : [];
    });
  });
}
