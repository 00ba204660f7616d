/** The SQL of what each participant owns and answers for. */
import { sql } from "kysely";
import { z } from "zod";
import { execute, range, rows, type Sql, type SqlTransaction } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";
import type { Share } from "./rules/shares.ts";

const shareShape = z.object({
  party: z.string(),
  ownership: z.string(),
  liability: z.string(),
  since: z.string(),
  until: z.string().nullable(),
});

/** Every share there has been in a cooperation, oldest first. */
export function sharesEver(db: Sql, cooperation: string): Promise<z.infer<typeof shareShape>[]> {
  return rows(
    db,
    shareShape,
    sql`select party, ownership_numerator || '/' || ownership_denominator as ownership, liability_numerator || '/' || liability_denominator as liability,
          lower(valid)::text as since, upper(valid)::text as until
        from membership_share where cooperation = ${cooperation} order by lower(valid), party collate "C"`,
  );
}

export function insertShares(
  tx: SqlTransaction,
  cooperation: string,
  shares: readonly Share[],
  { from, until, source }: { from: Day; until: Day | null; source: string | null },
): Promise<number> {
  const written = shares.map(({ party, ownership, liability }) => ({
    party,
    ownership_numerator: String(ownership.n),
    ownership_denominator: String(ownership.d),
    liability_numerator: String(liability.n),
    liability_denominator: String(liability.d),
  }));
  return execute(
    tx,
    sql`insert into membership_share (cooperation, party, ownership_numerator, ownership_denominator, liability_numerator, liability_denominator, valid, source)
        select ${cooperation}, party, ownership_numerator, ownership_denominator, liability_numerator, liability_denominator, ${range(from, until)}, ${source}
        from jsonb_to_recordset(${JSON.stringify(written)}::text::jsonb) as r(party text, ownership_numerator bigint, ownership_denominator bigint,
          liability_numerator bigint, liability_denominator bigint)`,
  );
}

/** The shares of a day end there; those that would begin on that very day never do. */
export async function endSharesOn(tx: SqlTransaction, cooperation: string, day: Day): Promise<void> {
  await execute(
    tx,
    sql`update membership_share set valid = daterange(lower(valid), ${day}::date, '[)')
        where cooperation = ${cooperation} and valid @> ${day}::date and lower(valid) < ${day}::date`,
  );
  await execute(
    tx,
    sql`delete from membership_share where cooperation = ${cooperation} and lower(valid) = ${day}::date`,
  );
}

/** No shares from the day on that the party has part in: without it they are less than the whole. */
export async function endSharesWith(tx: SqlTransaction, cooperation: string, party: string, day: Day): Promise<void> {
  const withParty = sql`cooperation = ${cooperation}
    and exists (select from membership_share p where p.cooperation = s.cooperation and p.party = ${party} and p.valid && s.valid)`;
  await execute(
    tx,
    sql`update membership_share s set valid = daterange(lower(valid), ${day}::date, '[)')
        where valid @> ${day}::date and lower(valid) < ${day}::date and ${withParty}`,
  );
  await execute(tx, sql`delete from membership_share s where lower(valid) >= ${day}::date and ${withParty}`);
}
