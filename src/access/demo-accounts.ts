import type { Grant } from "./vocabulary.ts";

/** Under what the demonstration's identities are filed, wherever it happens to answer. */
export const demoIssuer = "urn:samrad:demonstration";

/** An account of the demonstration: an office, never a person. */
export type DemoAccount = {
  subject: string;
  name: string;
  grants: readonly Pick<Grant, "role" | "party" | "cooperation">[];
};

/** The eight councils of the IKAP round (the founding deck, slide 10). */
const councils = [
  ["stjordal", "Stjørdal"],
  ["malvik", "Malvik"],
  ["trondheim", "Trondheim"],
  ["klaebu", "Klæbu"],
  ["melhus", "Melhus"],
  ["midtre-gauldal", "Midtre Gauldal"],
  ["skaun", "Skaun"],
  ["orkdal", "Orkdal"],
] as const;

export const demoAccounts: readonly DemoAccount[] = [
  {
    subject: "secretariat-trondheimsregionen",
    name: "Sekretariatet, Trondheimsregionen",
    grants: [{ role: "secretariat", cooperation: "trondheimsregionen" }],
  },
  ...councils.map(([party, name]) => ({
    subject: `council-secretary-${party}`,
    name: `Kommunesekretær, ${name}`,
    grants: [{ role: "council-secretary" as const, party }],
  })),
  { subject: "administrator", name: "Administrator", grants: [{ role: "administrator" }] },
  { subject: "reader", name: "Leser", grants: [] },
];
