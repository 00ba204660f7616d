import { Kysely, PGliteDialect, PostgresDialect, sql, type RawBuilder, type Transaction } from "kysely";
import { Pool, TypeOverrides } from "pg";
import type { z } from "zod";
import { lockFolder } from "./folder-lock.ts";

/** SQL text goes through Kysely's `sql`; there is no typed schema beside the migrations to drift from them. */
export type Sql = Kysely<unknown>;
export type SqlTransaction = Transaction<unknown>;

export type Database = {
  kind: "embedded" | "server";
  sql: Sql;
  /** Several statements in one text, as a migration needs; no parameters. */
  script(text: string): Promise<void>;
  /** Everything, as the engine's own dump that `openEmbedded({ load })` takes (embedded only). */
  dump?(packed: "gzip" | "none"): Promise<Uint8Array>;
  close(): Promise<void>;
};

/** Both engines must answer with the same types: whole numbers as numbers, days as text, decimals as numbers. */
const parsers = { 20: Number, 1082: String, 1700: Number } as const;

export type EmbeddedOptions = {
  /** Absent: in memory. */
  folder?: string;
  /** What a second process on the same folder is told: where this one answers. */
  address?: string;
  /** A dump to begin from (restore, tests). */
  load?: Uint8Array;
};

/**
 * Opens the embedded PostgreSQL (PGlite). It keeps no lock of its own and a second process on the same folder loses
 * writes silently, so the folder is locked first. Throws FolderInUse.
 */
export async function openEmbedded(options: EmbeddedOptions = {}): Promise<Database> {
  const lock = options.folder ? await lockFolder(options.folder, options.address ?? "") : undefined;
  try {
    const [{ PGlite }, { btree_gist }] = await Promise.all([
      import("@electric-sql/pglite"),
      import("@electric-sql/pglite/contrib/btree_gist"),
    ]);
    const lite = await PGlite.create({
      ...(options.folder ? { dataDir: options.folder } : {}),
      ...(options.load ? { loadDataDir: new Blob([new Uint8Array(options.load)]) } : {}),
      extensions: { btree_gist },
      parsers: { ...parsers },
    });
    return {
      kind: "embedded",
      sql: new Kysely<unknown>({ dialect: new PGliteDialect({ pglite: lite }) }),
      script: async (text) => void (await lite.exec(text)),
      dump: async (packed) => new Uint8Array(await (await lite.dumpDataDir(packed)).arrayBuffer()),
      close: async () => {
        await lite.close();
        await lock?.release();
      },
    };
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

/**
 * How the database writes days and instants as text. The journal's hashes and comparisons stand on that text, so it may
 * not follow the server's settings.
 */
const spoken =
  "-c timezone=UTC -c datestyle=ISO,MDY -c intervalstyle=postgres -c bytea_output=hex -c extra_float_digits=1";

/** Opens a PostgreSQL 18 server. The pool is small: the product is one process on few cores. */
export function openServer(url: string, connections = 10): Database {
  const types = new TypeOverrides();
  types.setTypeParser(20, parsers[20]);
  types.setTypeParser(1082, parsers[1082]);
  types.setTypeParser(1700, parsers[1700]);
  const pool = new Pool({ connectionString: url, max: connections, types, options: spoken });
  pool.on("error", () => {
    // An idle connection that the server closed: the pool replaces it, and the next query says so if the server is gone.
  });
  return {
    kind: "server",
    sql: new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }),
    script: async (text) => void (await pool.query(text)),
    close: () => pool.end(),
  };
}

/** All rows of a question, each checked against its shape: what the database holds is input too. */
export async function rows<Row>(db: Sql, shape: z.ZodType<Row>, query: RawBuilder<unknown>): Promise<Row[]> {
  const answer = await query.execute(db);
  return answer.rows.map((row) => shape.parse(row));
}

/**
 * Thousands of rows, handed over as one JSON text: taking each value of each row out of the engine's messages costs many
 * times what reading the text does. Days come as days; a question whose columns JSON cannot say uses `rows`.
 */
export async function manyRows<Row>(db: Sql, shape: z.ZodType<Row>, query: RawBuilder<unknown>): Promise<Row[]> {
  const answer = await sql<{ rows: unknown[] }>`
    select coalesce(json_agg(to_json(each)), '[]'::json) as rows from (${query}) each`.execute(db);
  return (answer.rows[0]?.rows ?? []).map((row) => shape.parse(row));
}

export async function firstRow<Row>(db: Sql, shape: z.ZodType<Row>, query: RawBuilder<unknown>): Promise<Row | null> {
  const answer = await query.execute(db);
  const row = answer.rows[0];
  return row === undefined ? null : shape.parse(row);
}

export async function execute(db: Sql, query: RawBuilder<unknown>): Promise<number> {
  const answer = await query.execute(db);
  return Number(answer.numAffectedRows ?? 0n);
}

/** A half-open validity range `[from, until)` as SQL; null is open. */
export function range(from: string | null, until: string | null): RawBuilder<unknown> {
  return sql`daterange(${from}::date, ${until}::date, '[)')`;
}
