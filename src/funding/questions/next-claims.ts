import { findCooperation, type CooperationRefusal } from "#cooperation/questions/cooperation.ts";
import { partyRefs } from "#parties/questions/find-party.ts";
import { known } from "#parties/questions/party.ts";
import type { Reader } from "#platform/answers.ts";
import { addDays } from "#platform/day.ts";
import { listInWords } from "#platform/in-words.ts";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import type { ClaimRefusal, IssueInput } from "../contract/claims.ts";
import { claimsOf, issuerOf, recipientsOf, runForClaims, type ClaimRow } from "../claim-store.ts";
import { claimWording, lackText, legalName } from "../claim-words.ts";
import { planClaims } from "../rules/plan-claims.ts";
import { claimEhf } from "./claim-ehf.ts";

const alphabet = new Intl.Collator("nb");

export type NextClaim = Omit<ClaimRow, "constructed">;

/** The claims as they would be sent now: what the act writes, and what a preview shows before it. */
export async function nextClaims(
  reader: Reader,
  cooperation: { slug: string; name: string },
  input: Omit<IssueInput, "reason">,
): Promise<Outcome<NextClaim[], ClaimRefusal>> {
  const { db } = reader;
  const run = await runForClaims(db, input.run);
  if (!run || run.cooperation !== cooperation.slug) return refuse("run-unknown", { run: input.run }, "run");
  if (input.day < run.day) return refuse("before-run", { day: input.day, run: run.day }, "day");
  const issuer = await issuerOf(db, cooperation.slug);
  if (!issuer) return refuse("issuer-missing", { name: cooperation.name });
  const before = await claimsOf(db, cooperation.slug);
  const parties = run.shares.map((one) => one.party);
  const [refs, recipients] = await Promise.all([partyRefs(reader, parties, run.day), recipientsOf(db, parties)]);
  const nameOf = (party: string) => known(refs, party).name;
  const last = before.at(-1);
  if (last && input.day < last.issued) return refuse("before-run", { day: input.day, run: last.issued }, "day");
  const byParty = new Map(recipients.map((one) => [one.party, one]));
  const { claims, lacking } = planClaims({
    shares: run.shares.toSorted((a, b) => alphabet.compare(nameOf(a.party), nameOf(b.party))),
    only: input.parties && new Set(input.parties),
    standing: new Set(standingOf(before, run.id).map((one) => one.party)),
    recipients: byParty,
    lastNumber: last?.number ?? 0,
    kidDigits: issuer.kidDigits,
  });
  if (lacking.length > 0)
    return refuse("recipients-lacking", {
      lacking: lacking
        .map(
          ({ party, lacks }) =>
            `${nameOf(party)}: ${listInWords(
              lacks.map((lack) => lackText(lack, input.language)),
              input.language,
            )}`,
        )
        .join("; "),
    });
  if (claims.length === 0) return refuse("nothing-to-claim", { run: run.title || run.id }, "run");
  const { daysToPay, kidDigits: _digits, constructed: _constructed, ...from } = issuer;
  const due = run.due !== null && run.due >= input.day ? run.due : addDays(input.day, daysToPay);
  const wording = claimWording({ ...run, cooperation: cooperation.name }, input.language);
  return accept(
    claims.map((one): NextClaim => {
      const { party, constructed: _made, ...to } = byParty.get(one.party) ?? missing(one.party);
      return {
        cooperation: cooperation.slug,
        number: one.number,
        kind: "invoice",
        run: run.id,
        party,
        amount: one.amount,
        issued: input.day,
        due,
        credits: null,
        kid: one.kid,
        issuer: from,
        recipient: { ...to, name: legalName(known(refs, party)) },
        wording,
      };
    }),
  );
}

/** Claims of a run that have not been taken back. */
export function standingOf<Row extends Pick<ClaimRow, "run" | "kind" | "number" | "credits">>(
  claims: readonly Row[],
  run: string,
): Row[] {
  const credited = new Set(claims.flatMap((one) => one.credits ?? []));
  return claims.filter((one) => one.run === run && one.kind === "invoice" && !credited.has(one.number));
}

export type PreviewedClaim = { claim: NextClaim; faults: ReturnType<typeof claimEhf>["faults"] };

/** Each claim before it is sent, and what the rules on its way say of it. Nothing is written. */
export async function previewClaims(
  reader: Reader,
  cooperation: string,
  input: Omit<IssueInput, "reason">,
): Promise<Outcome<PreviewedClaim[], ClaimRefusal | CooperationRefusal>> {
  const found = await findCooperation(reader, cooperation, input.day);
  if (!found.ok) return found;
  const next = await nextClaims(reader, found.value, input);
  if (!next.ok) return next;
  return accept(next.value.map((claim) => ({ claim, faults: claimEhf({ ...claim, constructed: false }).faults })));
}

function missing(party: string): never {
  throw new Error(`The plan has a claim on ${party}, whose recipient was not read.`);
}
