import type { Clock } from "#platform/clock.ts";
import type { Database } from "#platform/database.ts";
import type { Part } from "./vocabulary.ts";

/** What access needs of its surroundings. */
export type AccessConfig = {
  /** Where people reach the product, an origin: `https://samrad.example.no`. */
  baseUrl: string;
  /** Any OpenID Connect provider; absent: the demonstration's own, or none. */
  oidc?: { issuer: string; clientId: string; clientSecret: string } | undefined;
  /** The database is a demonstration: nothing in it is anyone's. The database must agree (routes.ts). */
  demo: boolean;
  /** Requests a minute from one address. */
  limits?: { signIn?: number } | undefined;
};

/** What is part of each of some cooperations. Told from outside: access stands before the cooperations. */
export type PartsOf = (cooperations: readonly string[]) => Promise<ReadonlyMap<string, readonly Part[]>>;

export type Services = { db: Database; clock: Clock; config: AccessConfig; partsOf?: PartsOf };

/** What an act needs. */
export type ActServices = Pick<Services, "db" | "clock">;
