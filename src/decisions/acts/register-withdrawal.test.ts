import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { registerWithdrawal } from "./register-withdrawal.ts";
import { openMatter } from "./open-matter.ts";
import { did, matterInput, openWithMatter, people, slug, type WithMatter } from "./test-matter.ts";

let site: WithMatter;
beforeAll(async () => {
  site = await openWithMatter();
});
afterAll(() => site.close());

const input = { party: "melhus", day: "2009-06-10", reason: "Kommunestyrets vedtak 50/09" };

describe("withdrawing", () => {
  test("takes effect when the notice that the rule asks for has run out", async () => {
    did(await registerWithdrawal(site.services, people.melhus, slug, input));
    const { withdrawals } = await site.look();
    expect(withdrawals).toMatchObject([{ party: { slug: "melhus" }, day: "2009-06-10", effective: "2009-09-10" }]);
    expect((await site.look("2009-06-09")).withdrawals).toEqual([]);
  });

  test("is refused a second time, ahead of time, and to a party that is not in it", async () => {
    expect(await registerWithdrawal(site.services, people.melhus, slug, input)).toMatchObject({
      code: "withdrawn-already",
    });
    const ahead = { ...input, party: "malvik", day: "2009-06-12" };
    expect(await registerWithdrawal(site.services, people.malvik, slug, ahead)).toMatchObject({ code: "day-ahead" });
    // By its number of that day; told by its name.
    const stranger = { ...input, party: "1717" };
    expect(await registerWithdrawal(site.services, people.secretariat, slug, stranger)).toMatchObject({
      code: "party-not-concerned",
      params: { name: "Frosta", title: "Felles parkeringsnorm" },
    });
    const nobody = { ...input, party: "atlantis" };
    expect(await registerWithdrawal(site.services, people.secretariat, slug, nobody)).toMatchObject({
      code: "party-unknown",
      params: { word: "atlantis" },
    });
  });

  test("is refused where the rule gives nobody the right", async () => {
    const other = { ...matterInput, slug: "uten-utgang", rule: "after-hearing" };
    did(await openMatter(site.services, people.secretariat, other));
    const outcome = await registerWithdrawal(site.services, people.secretariat, "uten-utgang", input);
    expect(outcome).toMatchObject({ code: "withdrawal-not-possible" });
  });

  test("is not for another council's secretary", async () => {
    expect(await registerWithdrawal(site.services, people.malvik, slug, input)).toMatchObject({ code: "not-allowed" });
  });
});
