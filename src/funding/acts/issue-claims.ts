import type { Actor } from "#access/vocabulary.ts";
import { partyRefs } from "#parties/questions/find-party.ts";
import { known } from "#parties/questions/party.ts";
import { addDays } from "#platform/day.ts";
import { listInWords } from "#platform/in-words.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { IssueInput } from "../contract/claims.ts";
import { claimsOf, issuerOf, recipientsOf, runForClaims, type ClaimRow } from "../claim-store.ts";
import { claimWording, lackText, legalName } from "../claim-words.ts";
import { insertClaims, lockNumbers } from "../claim-write-store.ts";
import { planClaims } from "../rules/plan-claims.ts";
import { onClaims, type ClaimActOutcome, type ClaimActServices } from "./on-claims.ts";

const alphabet = new Intl.Collator("nb");

/** One claim for each party that pays something of an instalment and has none yet; all or none. */
export function issueClaims(
  services: ClaimActServices,
  actor: Actor,
  cooperation: string,
  input: IssueInput,
): Promise<ClaimActOutcome> {
  return onClaims(
    services,
    actor,
    { act: "issue-claims", cooperation, reason: input.reason },
    async ({ tx, reader, cooperation: row }) => {
      const run = await runForClaims(tx, input.run);
      if (!run || run.cooperation !== row.slug) return refuse("run-unknown", { run: input.run }, "run");
      if (input.day < run.day) return refuse("before-run", { day: input.day, run: run.day }, "day");
      await lockNumbers(tx, row.slug);
      const issuer = await issuerOf(tx, row.slug);
      if (!issuer) return refuse("issuer-missing", { name: row.name });
      const before = await claimsOf(tx, row.slug);
      const credited = new Set(before.flatMap((one) => one.credits ?? []));
      const standing = before.filter(
        (one) => one.run === run.id && one.kind === "invoice" && !credited.has(one.number),
      );
      const parties = run.shares.map((one) => one.party);
      const [refs, recipients] = await Promise.all([partyRefs(reader, parties, run.day), recipientsOf(tx, parties)]);
      const nameOf = (party: string) => known(refs, party).name;
      const last = before.at(-1);
      if (last && input.day < last.issued) return refuse("before-run", { day: input.day, run: last.issued }, "day");
      const { claims, lacking } = planClaims({
        shares: run.shares.toSorted((a, b) => alphabet.compare(nameOf(a.party), nameOf(b.party))),
        standing: new Set(standing.map((one) => one.party)),
        recipients: new Map(recipients.map((one) => [one.party, one])),
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
      const planned = run.due !== null && run.due >= input.day ? run.due : addDays(input.day, daysToPay);
      const wording = claimWording({ ...run, cooperation: row.name }, input.language);
      await insertClaims(
        tx,
        claims.map((one): Omit<ClaimRow, "constructed"> => {
          const {
            party,
            constructed: _made,
            ...to
          } = recipients.find((each) => each.party === one.party) ?? missing(one.party);
          return {
            cooperation: row.slug,
            number: one.number,
            kind: "invoice",
            run: run.id,
            party,
            amount: one.amount,
            issued: input.day,
            due: planned,
            credits: null,
            kid: one.kid,
            issuer: from,
            recipient: { ...to, name: legalName(known(refs, party)) },
            wording,
          };
        }),
      );
      return accept(`${row.slug}/${claims[0]?.number ?? 0}–${claims.at(-1)?.number ?? 0}`);
    },
  );
}

function missing(party: string): never {
  throw new Error(`The plan has a claim on ${party}, whose recipient was not read.`);
}
