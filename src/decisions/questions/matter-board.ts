import { known } from "#parties/questions/party.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import { awaitedTexts } from "../board-texts.ts";
import type { BoardRow } from "../contract.ts";
import { boardRow, type BoardFacts, type BoardStep } from "../rules/board.ts";
import type { MatterPartyRow } from "../store.ts";
import { stages, type Stage } from "../vocabulary.ts";
import { comparisonOf, competentOrgans, ruleOf, type MatterFile } from "./cases.ts";
import type { MatterNames } from "./matter-names.ts";

const alphabet = new Intl.Collator("nb");
const partOrder = { decides: 0, accedes: 1, consulted: 2 } as const;

/** Council × stage: where each party of a matter stands on a day, those that decide first. */
export async function boardOf(
  reader: Reader,
  file: MatterFile,
  names: Pick<MatterNames, "parties" | "sources">,
  on: Day,
  language: Language,
): Promise<BoardRow[]> {
  const organs = competentOrgans(ruleOf(file, on)?.rule);
  const shown = await Promise.all(
    file.parties
      .filter((one) => one.since <= on)
      .map(async (one) => {
        const facts = await boardFacts(reader, file, one, organs, on);
        const source = (id: string | null) => names.sources.get(id ?? "") ?? null;
        const row: BoardRow = {
          party: known(names.parties, one.party),
          part: one.part,
          clauses: one.clauses,
          organ: facts.organ ?? organs[0] ?? null,
          stage: facts.stage,
          date: facts.date,
          outcome: facts.outcome,
          comparison: facts.comparison,
          caseNumber: facts.caseNumber,
          due: facts.due,
          late: facts.late,
          waitingFor: facts.waitingFor && awaitedTexts[facts.waitingFor][language],
          cells: facts.cells.map((cell) => ({
            stage: cell.stage,
            date: cell.date,
            due: cell.due,
            late: cell.late,
            organ: cell.organ,
            caseNumber: cell.caseNumber,
            note: cell.note,
            source: source(cell.source),
            constructed: cell.constructed,
          })),
          resolution: facts.resolution,
          source: source(facts.source),
          constructed: facts.constructed,
        };
        return row;
      }),
  );
  return shown.toSorted(
    (a, b) => partOrder[a.part] - partOrder[b.part] || alphabet.compare(a.party.name, b.party.name),
  );
}

/** The same facts of one party, without names: for lists and counts. */
export async function boardFacts(
  reader: Reader,
  file: MatterFile,
  party: MatterPartyRow,
  organs: readonly string[],
  on: Day,
): Promise<BoardFacts> {
  const own = file.resolutions.filter((one) => one.party === party.party);
  const resolutions = await Promise.all(
    own.map(async (one) => ({
      id: one.id,
      organ: one.organ,
      day: one.day,
      outcome: one.outcome,
      comparison: (await comparisonOf(reader, file, one, organs.includes(one.organ))).class,
      caseNumber: one.case_number,
      source: one.source,
      constructed: one.constructed,
    })),
  );
  const steps = file.steps.flatMap((one): BoardStep[] =>
    one.party === party.party && isBoardStage(one.stage)
      ? [
          {
            stage: one.stage,
            day: one.day,
            organ: one.organ,
            caseNumber: one.case_number,
            note: one.note,
            source: one.source,
            constructed: one.constructed,
          },
        ]
      : [],
  );
  const personal = file.deadlines.filter((one) => one.party === party.party);
  const general = file.deadlines.filter(
    (one) => one.party === "" && !personal.some((mine) => mine.stage === one.stage),
  );
  const deadlines = [...personal, ...general].map((one) => ({ stage: one.stage, due: one.due, setOn: one.set_on }));
  return boardRow({ part: party.part, steps, resolutions, deadlines, on });
}

function isBoardStage(stage: string): stage is Stage {
  return stages.some((one) => one === stage);
}
