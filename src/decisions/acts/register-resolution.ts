import { createHash, randomUUID } from "node:crypto";
import type { Actor } from "#access/vocabulary.ts";
import { accept, refuse, type Refusal } from "#platform/outcome.ts";
import type { ResolutionInput } from "../act-contract.ts";
import { compareInTurn, isLong } from "../compare-in-turn.ts";
import { comparisonInput, competentOrgans, ruleOf, type MatterFile } from "../questions/cases.ts";
import { parseClauses } from "../rules/clauses.ts";
import { insertAttachment, insertResolution } from "../write-store.ts";
import {
  concernedProblem,
  dayProblem,
  onMatter,
  type ActOutcome,
  type ActServices,
  type Refused,
} from "./on-matter.ts";

const mostAttachment = 25 * 1024 * 1024;
const attachmentTypes = new Set([
  "application/pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.oasis.opendocument.text",
  "text/plain",
  "image/png",
  "image/jpeg",
]);

/**
 * Registers what a party's organ resolved (vedtak): its own wording, which is compared with the master text, and its
 * reservation. A resolution by another organ than the rule requires is registered too, and does not count.
 */
export function registerResolution(
  services: ActServices,
  actor: Actor,
  matter: string,
  input: ResolutionInput,
): Promise<ActOutcome> {
  return onMatter(
    services,
    actor,
    {
      act: "register-resolution",
      matter,
      party: { word: input.party, on: input.day },
      reason: input.reason,
      ahead: (file, party) => compareAhead(services, input, file, party),
    },
    async ({ tx, file, party, partyName, today }) => {
      const problem =
        concernedProblem({ slug: party, name: partyName }, file) ??
        dayProblem(input.day, file, today) ??
        contentProblem(input, file, party);
      if (problem) return problem;
      const attached = input.attachment ? readAttachment(input.attachment) : null;
      if (attached && "ok" in attached) return attached;
      if (attached) await insertAttachment(tx, attached);
      const id = randomUUID();
      await insertResolution(tx, {
        id,
        matter,
        party,
        organ: input.organ,
        day: input.day,
        caseNumber: input.caseNumber,
        outcome: input.outcome,
        wording: input.wording,
        textVersion: versionOf(input, file),
        clauses: input.clauses,
        votesFor: input.votesFor,
        votesAgainst: input.votesAgainst,
        reservation: input.reservation,
        reservedClauses: input.reservedClauses,
        attachment: attached?.id,
      });
      const competent = competentOrgans(ruleOf(file, input.day)?.rule);
      return accept({ record: id, resolution: id, warnings: competent.includes(input.organ) ? [] : ["not-competent"] });
    },
  );
}

/** A long wording is compared before anything is written; whoever asks afterwards finds the answer. */
async function compareAhead(
  { clock }: ActServices,
  input: ResolutionInput,
  file: MatterFile,
  party: string,
): Promise<void> {
  if (contentProblem(input, file, party) !== null) return;
  const organs = competentOrgans(ruleOf(file, clock.today())?.rule);
  const { wording } = input;
  const compared = comparisonInput(
    file,
    { party, version: versionOf(input, file), wording },
    organs.includes(input.organ),
  );
  if (isLong(compared)) await compareInTurn(compared);
}

function versionOf(input: ResolutionInput, file: MatterFile): number {
  const then = file.texts.findLast((one) => one.dated <= input.day) ?? file.texts[0];
  return input.textVersion ?? then?.version ?? 1;
}

function contentProblem(input: ResolutionInput, file: MatterFile, party: string): Refusal<Refused> | null {
  if (file.resolutions.some((one) => one.party === party && one.organ === input.organ && one.day === input.day)) {
    return refuse("registered-already", { day: input.day }, "day");
  }
  if (input.outcome === "adopted" && input.wording.trim() === "") return refuse("wording-missing", {}, "wording");
  const text = file.texts.find((one) => one.version === versionOf(input, file));
  if (!text)
    return refuse(
      "text-version-unknown",
      { version: input.textVersion ?? 0, known: file.texts.map((one) => one.version).join(", ") },
      "textVersion",
    );
  const known = parseClauses(text.body).map((one) => one.id);
  for (const [field, clauses] of [
    ["clauses", input.clauses ?? []],
    ["reservedClauses", input.reservedClauses],
  ] as const) {
    const unknown = clauses.find((clause) => !known.includes(clause));
    if (unknown !== undefined) return refuse("clause-unknown", { clause: unknown, known: known.join(", ") }, field);
  }
  return null;
}

/** Named by its content, so that the journal's record of the resolution vouches for the file too. */
function readAttachment({ name, mediaType, content }: NonNullable<ResolutionInput["attachment"]>) {
  const bytes = Buffer.from(content, "base64");
  if (!attachmentTypes.has(mediaType))
    return refuse("attachment-refused", { name, why: mediaType || "?" }, "attachment");
  if (bytes.byteLength === 0 || bytes.byteLength > mostAttachment)
    return refuse("attachment-refused", { name, why: `${bytes.byteLength} bytes` }, "attachment");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { id: `sha256-${sha256}`, name, mediaType, sha256, content: bytes };
}
