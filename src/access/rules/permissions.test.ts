import { describe, expect, test } from "vitest";
import { actNames, anonymous, system, type ActName, type Actor, type Grant, type GrantedRole } from "../vocabulary.ts";
import {
  daysOf,
  expected,
  holders,
  formerly,
  on,
  ours,
  parts,
  periods,
  refusals,
  theirs,
  type Holder,
  type Period,
} from "./permissions.cases.ts";
import { allowedActs, may, signatureOf } from "./permissions.ts";

const table = new Map<string, string[]>();
for (const line of expected.trim().split("\n").slice(1)) {
  const [act = "", ...cells] = line.split("|").map((cell) => cell.trim());
  table.set(act, cells);
}

function grantOf(role: GrantedRole, period: Period): Grant {
  const base = { id: "grant", role, ...daysOf[period] };
  if (role === "council-secretary") return { ...base, party: ours.party };
  const over = [
    { cooperation: parts.cooperation, since: on, until: null },
    { cooperation: formerly.cooperation, since: "2009-01-01", until: on },
  ];
  return role === "secretariat" ? { ...base, cooperation: ours.cooperation, parts: over } : base;
}

function actorOf(holder: Holder, period: Period): Actor {
  if (holder === "nobody") return anonymous;
  return { kind: "user", id: "u", name: "Kontoret", grants: holder === "reader" ? [] : [grantOf(holder, period)] };
}

const scopes = { own: ours, parts, formerly, other: theirs };

describe("who may do what", () => {
  test("every act has its row, and no row is of no act", () => {
    expect([...table.keys()].sort()).toEqual([...actNames].sort());
    for (const cells of table.values())
      expect(cells).toEqual(holders.map(() => expect.stringMatching(/^(-|own|own\+parts|all)$/)));
  });

  for (const act of actNames) {
    test(act, () => {
      const cells = table.get(act) ?? [];
      for (const [column, holder] of holders.entries()) {
        for (const period of periods) {
          // A role out of its time leaves its holder a reader.
          const effective = period === "valid" || holder === "nobody" ? cells[column] : cells[1];
          for (const whose of ["own", "parts", "formerly", "other"] as const) {
            const answer = may(actorOf(holder, period), act, scopes[whose], on);
            const reach = effective === "own+parts" ? ["own", "parts"] : ["own"];
            const want = effective === "all" || ((effective ?? "").startsWith("own") && reach.includes(whose));
            expect(answer.allowed, `${holder}, ${period}, ${whose}`).toBe(want);
          }
        }
      }
    });
  }

  test.each(refusals)("%s, %s, %s scope, %s: %s", (holder, period, whose, act, code) => {
    const answer = may(actorOf(holder, period), act, scopes[whose], on);
    expect(answer).toMatchObject({ allowed: false, because: { code, act, scope: scopes[whose] } });
  });

  test("denies an act that the table does not know, to everyone", () => {
    for (const act of ["delete-everything", "constructor", "__proto__"]) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a caller without types could ask
      const unknown = act as ActName;
      for (const actor of [anonymous, system, actorOf("administrator", "valid")]) {
        expect(may(actor, unknown, ours, on).allowed, `${act}, ${actor.kind}`).toBe(false);
      }
    }
  });

  test("a scope that names nobody is no one's own", () => {
    expect(may(actorOf("council-secretary", "valid"), "register-resolution", {}, on).allowed).toBe(false);
    expect(may(actorOf("secretariat", "valid"), "open-matter", {}, on).allowed).toBe(false);
    for (const [role, act] of [
      ["secretariat", "open-matter"],
      ["council-secretary", "register-resolution"],
    ] as const) {
      const broken: Actor = { kind: "user", id: "u", name: "x", grants: [{ id: "g", role, since: "2009-01-01" }] };
      expect(may(broken, act, {}, on).allowed, role).toBe(false);
    }
  });

  test("a grant for one organ opens that organ only", () => {
    const grants = [{ ...grantOf("council-secretary", "valid"), body: "council" }];
    const actor: Actor = { kind: "user", id: "u", name: "x", grants };
    expect(may(actor, "register-resolution", { ...ours, body: "council" }, on).allowed).toBe(true);
    expect(may(actor, "register-resolution", { ...ours, body: "executive-board" }, on)).toMatchObject({
      because: { code: "other-body" },
    });
    expect(may(actor, "register-resolution", ours, on)).toMatchObject({ because: { code: "other-body" } });
  });

  test("one valid role among several is enough, and is the one named", () => {
    const secretary = { ...grantOf("council-secretary", "expired"), id: "old" };
    const grants = [secretary, { ...grantOf("secretariat", "valid"), id: "now" }];
    const answer = may({ kind: "user", id: "u", name: "x", grants }, "register-resolution", ours, on);
    expect(answer).toMatchObject({ allowed: true, as: { id: "now" } });
  });

  test("lists what is open to someone", () => {
    expect(allowedActs(anonymous, ours, on)).toEqual(["read-journal"]);
    expect(allowedActs(system, {}, on)).toEqual([...actNames]);
    expect(allowedActs(actorOf("council-secretary", "valid"), ours, on)).toContain("register-agenda");
  });
});

describe("the journal's signature", () => {
  test("names for whom someone acted", () => {
    const actor = actorOf("council-secretary", "valid");
    expect(signatureOf(actor, grantOf("council-secretary", "valid"))).toEqual({ actor: "u", onBehalfOf: "melhus" });
    expect(signatureOf(actor, grantOf("secretariat", "valid"))).toEqual({
      actor: "u",
      onBehalfOf: "trondheimsregionen",
    });
    expect(signatureOf(actor, grantOf("administrator", "valid"))).toEqual({ actor: "u" });
    expect(signatureOf(system, "system")).toEqual({ actor: "system" });
  });

  test("is refused to nobody", () => {
    expect(() => signatureOf(anonymous, "anyone")).toThrow(/Nobody is signed in/);
  });
});
