import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** 256 bits from the system's generator, as text fit for a cookie, an address or a header. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a secret. It is random, so a plain hash is enough: there is nothing to guess (NIST SP 800-63B § 5.1.2). */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

export function sameSecret(given: string, kept: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(given)), Buffer.from(hashOf(kept)));
}
