/** The SQL that reads claims. */
import { sql } from "kysely";
import { z } from "zod";
import { firstRow, rows, type Sql } from "#platform/database.ts";
import { issuerSnapshot, recipientSnapshot, wordingSnapshot } from "./contract/claims.ts";

const claimShape = z.object({
  cooperation: z.string(),
  number: z.number(),
  kind: z.enum(["invoice", "credit-note"]),
  run: z.string(),
  party: z.string(),
  amount: z.number(),
  issued: z.string(),
  due: z.string().nullable(),
  credits: z.number().nullable(),
  kid: z.string(),
  issuer: issuerSnapshot,
  recipient: recipientSnapshot,
  wording: wordingSnapshot,
  constructed: z.boolean(),
});
export type ClaimRow = z.infer<typeof claimShape>;

const columns = sql`c.cooperation, c.number, c.kind, c.run, c.party, c.amount, c.issued::text as issued, c.due::text as due, c.credits, c.kid, c.issuer, c.recipient, c.wording, c.constructed`;

export function claimsOf(db: Sql, cooperation: string): Promise<ClaimRow[]> {
  return rows(
    db,
    claimShape,
    sql`select ${columns} from claim c where c.cooperation = ${cooperation} order by c.number`,
  );
}

export function claimByNumber(db: Sql, cooperation: string, number: number): Promise<ClaimRow | null> {
  return firstRow(
    db,
    claimShape,
    sql`select ${columns} from claim c where c.cooperation = ${cooperation} and c.number = ${number}`,
  );
}

export function paymentsOf(db: Sql, cooperation: string) {
  return rows(
    db,
    z.object({ number: z.number(), day: z.string(), amount: z.number(), reference: z.string() }),
    sql`select number, day::text as day, amount, reference from claim_payment where cooperation = ${cooperation} order by day, reference collate "C"`,
  );
}

const issuerShape = issuerSnapshot.extend({ daysToPay: z.number(), kidDigits: z.number(), constructed: z.boolean() });
export type IssuerRow = z.infer<typeof issuerShape>;

export function issuerOf(db: Sql, cooperation: string): Promise<IssuerRow | null> {
  return firstRow(
    db,
    issuerShape,
    sql`select name, organisation_number as "organisationNumber", street, postal_code as "postalCode", city, account, business_register as "businessRegister",
          days_to_pay as "daysToPay", kid_digits as "kidDigits", constructed
        from claim_issuer where cooperation = ${cooperation}`,
  );
}

const recipientShape = recipientSnapshot.omit({ name: true }).extend({ party: z.string(), constructed: z.boolean() });
export type RecipientRow = z.infer<typeof recipientShape>;

export function recipientsOf(db: Sql, parties: readonly string[]): Promise<RecipientRow[]> {
  return rows(
    db,
    recipientShape,
    sql`select party, organisation_number as "organisationNumber", buyer_reference as "buyerReference", street, postal_code as "postalCode", city, constructed
        from claim_recipient where party = any(${parties}::text[]) order by party`,
  );
}

/** An instalment with its shares, as a claim is made from it. */
export function runForClaims(db: Sql, run: string) {
  return firstRow(
    db,
    z.object({
      id: z.string(),
      cooperation: z.string(),
      year: z.number(),
      instalment: z.number(),
      title: z.string(),
      day: z.string(),
      due: z.string().nullable(),
      project: z.string().nullable(),
      shares: z.array(z.object({ party: z.string(), amount: z.number() })),
    }),
    sql`select r.id, r.cooperation, r.year, r.instalment, r.title, r.day::text as day, r.due::text as due, r.project,
          coalesce((select jsonb_agg(jsonb_build_object('party', s.party, 'amount', s.amount) order by s.party collate "C") from contribution_share s where s.run = r.id), '[]') as shares
        from contribution_run r where r.id = ${run}`,
  );
}

/** Runs of a cooperation, newest first, with how many pay something of each and how many have a claim that stands. */
export function runsForClaims(db: Sql, cooperation: string) {
  return rows(
    db,
    z.object({
      id: z.string(),
      year: z.number(),
      instalment: z.number(),
      title: z.string(),
      day: z.string(),
      amount: z.number(),
      payers: z.number(),
      sent: z.number(),
    }),
    sql`select r.id, r.year, r.instalment, r.title, r.day::text as day,
          (select coalesce(sum(s.amount), 0) from contribution_share s where s.run = r.id) as amount,
          (select count(*) from contribution_share s where s.run = r.id and s.amount > 0) as payers,
          (select count(*) from claim c where c.cooperation = r.cooperation and c.run = r.id and c.kind = 'invoice'
            and not exists (select from claim k where k.cooperation = c.cooperation and k.credits = c.number)) as sent
        from contribution_run r where r.cooperation = ${cooperation} order by r.day desc, r.id`,
  );
}

/** Who pays something of any run of a cooperation. */
export function payersOf(db: Sql, cooperation: string) {
  return rows(
    db,
    z.object({ party: z.string() }),
    sql`select distinct s.party from contribution_share s join contribution_run r on r.id = s.run
        where r.cooperation = ${cooperation} and s.amount > 0 order by s.party`,
  );
}
