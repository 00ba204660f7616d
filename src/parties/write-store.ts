/** The SQL that writes what several contexts' acts share. */
import { sql } from "kysely";
import { execute, type SqlTransaction } from "#platform/database.ts";
import type { SourceInput } from "./contract.ts";

export function insertSource(tx: SqlTransaction, id: string, { title, url }: SourceInput): Promise<number> {
  return execute(tx, sql`insert into source (id, title, url) values (${id}, ${title}, ${url ?? null})`);
}
