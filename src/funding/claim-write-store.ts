/** The SQL that acts on claims write with. */
import { sql } from "kysely";
import { execute, type SqlTransaction } from "#platform/database.ts";
import type { IssuerRow, RecipientRow } from "./claim-store.ts";
import type { ClaimRow } from "./claim-store.ts";
import type { Payment } from "./rules/payment-rows.ts";

export async function putIssuer(
  tx: SqlTransaction,
  cooperation: string,
  row: Omit<IssuerRow, "constructed">,
): Promise<void> {
  await execute(
    tx,
    sql`insert into claim_issuer (cooperation, name, organisation_number, street, postal_code, city, account, business_register, days_to_pay, kid_digits)
        values (${cooperation}, ${row.name}, ${row.organisationNumber}, ${row.street}, ${row.postalCode}, ${row.city}, ${row.account}, ${row.businessRegister}, ${row.daysToPay}, ${row.kidDigits})
        on conflict (cooperation) do update set name = excluded.name, organisation_number = excluded.organisation_number, street = excluded.street,
          postal_code = excluded.postal_code, city = excluded.city, account = excluded.account, business_register = excluded.business_register,
          days_to_pay = excluded.days_to_pay, kid_digits = excluded.kid_digits, source = null, constructed = false`,
  );
}

export async function putRecipient(tx: SqlTransaction, row: Omit<RecipientRow, "constructed">): Promise<void> {
  await execute(
    tx,
    sql`insert into claim_recipient (party, organisation_number, buyer_reference, street, postal_code, city)
        values (${row.party}, ${row.organisationNumber}, ${row.buyerReference}, ${row.street}, ${row.postalCode}, ${row.city})
        on conflict (party) do update set organisation_number = excluded.organisation_number, buyer_reference = excluded.buyer_reference,
          street = excluded.street, postal_code = excluded.postal_code, city = excluded.city, source = null, constructed = false`,
  );
}

export async function insertClaims(
  tx: SqlTransaction,
  claims: readonly Omit<ClaimRow, "constructed">[],
): Promise<void> {
  await execute(
    tx,
    sql`insert into claim (cooperation, number, kind, run, party, amount, issued, due, credits, kid, issuer, recipient, wording)
        select cooperation, number, kind, run, party, amount, issued, due, credits, kid, issuer, recipient, wording
        from jsonb_to_recordset(${JSON.stringify(claims)}::text::jsonb) as c (cooperation text, number integer, kind text, run text, party text, amount bigint,
          issued date, due date, credits integer, kid text, issuer jsonb, recipient jsonb, wording jsonb)`,
  );
}

export async function insertPayments(
  tx: SqlTransaction,
  cooperation: string,
  payments: readonly Payment[],
): Promise<void> {
  await execute(
    tx,
    sql`insert into claim_payment (cooperation, number, reference, day, amount)
        select ${cooperation}, number, reference, day, amount
        from jsonb_to_recordset(${JSON.stringify(payments)}::text::jsonb) as p (number integer, reference text, day date, amount bigint)`,
  );
}

/** Nobody else numbers claims of this cooperation until the act is done. */
export async function lockNumbers(tx: SqlTransaction, cooperation: string): Promise<void> {
  await execute(tx, sql`select 1 from claim_issuer where cooperation = ${cooperation} for update`);
}
