import { entriesThatWrote } from "#journal/questions/entries-by.ts";
import type { PartyRef, SourceRef } from "#parties/contract.ts";
import { partyRefs, sourceRefs } from "#parties/questions/find-party.ts";
import { known } from "#parties/questions/party.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import { accept, refuse, type Outcome as Answered } from "#platform/outcome.ts";
import type { Organ } from "#cooperation/vocabulary.ts";
import { parseClauses, type Clause } from "../rules/clauses.ts";
import type { WordingComparison } from "../rules/wording-comparison.ts";
import { attachmentFile, attachmentRows, recordsOfResolutions, type AttachmentRow } from "../resolution-store.ts";
import type { ResolutionRow } from "../store.ts";
import type { Outcome } from "../vocabulary.ts";
import { comparisonOf, competentOrgans, matterFiles, ruleOf, type MatterFile } from "./cases.ts";

/** A resolution as it was made, and how its words stand to the master text. */
export type ResolutionShown = {
  id: string;
  party: PartyRef;
  organ: Organ;
  day: Day;
  caseNumber: string;
  outcome: Outcome;
  /** False: only the outcome is known from the source, and the adoption is taken as it is told. */
  wordingKnown: boolean;
  textVersion: number;
  clauses: string[] | null;
  votesFor: number | null;
  votesAgainst: number | null;
  reservation: string;
  reservedClauses: string[];
  attachment: AttachmentRow | null;
  comparison: WordingComparison;
  /** The journal entry in which it was registered. */
  entry: number | null;
  source: SourceRef | null;
  constructed: boolean;
};

/** Every resolution on a matter that was made by a day, the earliest first; the matter's page asks once for all. */
export async function resolutionsBy(reader: Reader, matter: string, on: Day): Promise<ResolutionShown[]> {
  const file = (await matterFiles(reader, [matter])).get(matter);
  if (!file) return [];
  return reader.answers.of(`decisions.resolutions ${matter} ${on}`, () =>
    show(
      reader,
      file,
      file.resolutions.filter((one) => one.day <= on),
      on,
    ),
  );
}

export type ResolutionAnswer = ResolutionShown & {
  matter: { slug: string; title: string; cooperation: string };
  wording: string;
  text: { version: number; dated: Day; title: string; clauses: Clause[] } | null;
};
export type ResolutionRefusal = "resolution-unknown";

/** One resolution on its own address. */
export async function resolutionAnswer(
  reader: Reader,
  matter: string,
  id: string,
  on: Day,
): Promise<Answered<ResolutionAnswer, ResolutionRefusal>> {
  const file = (await matterFiles(reader, [matter])).get(matter);
  const row = file?.resolutions.find((one) => one.id === id);
  if (!file || !row) return refuse("resolution-unknown", { word: id });
  const [shown] = await show(reader, file, [row], on);
  if (!shown) return refuse("resolution-unknown", { word: id });
  const text = file.texts.find((one) => one.version === row.text_version);
  return accept({
    ...shown,
    matter: { slug: file.matter.slug, title: file.matter.title, cooperation: file.matter.cooperation },
    wording: row.wording,
    text: text
      ? { version: text.version, dated: text.dated, title: text.title, clauses: parseClauses(text.body) }
      : null,
  });
}

async function show(
  reader: Reader,
  file: MatterFile,
  rows: readonly ResolutionRow[],
  on: Day,
): Promise<ResolutionShown[]> {
  const ids = rows.map((one) => one.id);
  const organs = competentOrgans(ruleOf(file, on)?.rule);
  const [parties, sources, attachments, records] = await Promise.all([
    partyRefs(
      reader,
      rows.map((one) => one.party),
      on,
    ),
    sourceRefs(
      reader,
      rows.map((one) => one.source),
    ),
    attachmentRows(
      reader.db,
      rows.flatMap((one) => one.attachment ?? []),
    ),
    recordsOfResolutions(reader.db, ids),
  ]);
  const entries = await entriesThatWrote(reader.db, "resolution", [...records.values()]);
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      party: known(parties, row.party),
      organ: row.organ,
      day: row.day,
      caseNumber: row.case_number,
      outcome: row.outcome,
      wordingKnown: row.wording_known,
      textVersion: row.text_version,
      clauses: row.clauses,
      votesFor: row.votes_for,
      votesAgainst: row.votes_against,
      reservation: row.reservation,
      reservedClauses: row.reserved_clauses,
      attachment: attachments.find((one) => one.id === row.attachment) ?? null,
      comparison: await comparisonOf(reader, file, row, organs.includes(row.organ)),
      entry: entries.get(records.get(row.id) ?? -1) ?? null,
      source: sources.get(row.source ?? "") ?? null,
      constructed: row.constructed,
    })),
  );
}

/** An attachment with its bytes, while a resolution carries it. */
export function attachmentContent(
  reader: Reader,
  id: string,
): Promise<(AttachmentRow & { content: Uint8Array }) | null> {
  return attachmentFile(reader.db, id);
}
