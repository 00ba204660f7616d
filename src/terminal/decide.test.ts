import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { decideCommand } from "./decide.ts";

const example = join(import.meta.dirname, "../../docs/how-to/decide-example.json");
const folder = mkdtempSync(join(tmpdir(), "samrad-decide-"));

function decide(file: unknown, ...options: string[]) {
  const path = join(folder, "case.json");
  writeFileSync(path, typeof file === "string" ? file : JSON.stringify(file));
  let out = "";
  let err = "";
  const code = decideCommand(
    [path, ...options],
    { stdout: (text) => (out += text), stderr: (text) => (err += text) },
    "2026-01-01",
  );
  return { code, out, err };
}

const read = () =>
  z
    .looseObject({
      rule: z.looseObject({ stages: z.array(z.looseObject({ condition: z.looseObject({}) })) }),
      resolutions: z.array(z.looseObject({ party: z.string() })),
    })
    .parse(JSON.parse(readFileSync(example, "utf8")));

describe("samrad decide", () => {
  test("the documented example is not in force: one decided by another organ, one in other words", () => {
    const { code, out } = decide(read());
    const answer: unknown = JSON.parse(out);
    expect(code).toBe(0);
    expect(answer).toMatchObject({ status: "not-in-force", for: [], since: null });
    const { missing, resolutions } = z
      .object({
        missing: z.array(z.object({ code: z.string(), party: z.string().optional() })),
        resolutions: z.array(z.object({ party: z.string(), comparison: z.string() })),
      })
      .parse(answer);
    expect(missing.map((one) => [one.party, one.code])).toEqual(
      expect.arrayContaining([
        ["malvik", "competent-organ"],
        ["melhus", "identical-wording"],
      ]),
    );
    expect(resolutions.map((one) => one.comparison)).toEqual(["same", "not-competent", "deviation"]);
  });

  test("with both mended it is, from the region's day, for all three", () => {
    const file = read();
    const mended = {
      ...file,
      resolutions: file.resolutions.map((one) => ({
        party: one.party,
        day: "2009-06-09",
        wording: "Kommunestyret slutter seg til forslaget.",
      })),
    };
    const { out } = decide(mended, "--lang", "en");
    expect(JSON.parse(out)).toMatchObject({
      status: "in-force",
      since: "2009-06-19",
      for: [{ party: "trondheim" }, { party: "malvik" }, { party: "melhus" }],
      missing: [],
    });
  });

  test.each<[string, (file: ReturnType<typeof read>) => unknown, RegExp]>([
    ["no JSON", () => "{", /cannot be read/],
    [
      "a rule that names an unknown group",
      (file) => {
        const [first, ...rest] = file.rule.stages;
        return {
          ...file,
          rule: {
            ...file.rule,
            stages: [
              { ...first, condition: { ...first?.condition, voters: { kind: "group", group: "byene" } } },
              ...rest,
            ],
          },
        };
      },
      /byene/,
    ],
    [
      "an unknown kind of condition",
      (file) => ({
        ...file,
        rule: { ...file.rule, stages: [{ id: "x", title: "x", condition: { kind: "lottery" } }] },
      }),
      /rule\.stages\.0\.condition/,
    ],
    ["a day that is none", (file) => ({ ...file, on: "2009-02-30" }), /on: /],
    [
      "a resolution of a stranger",
      (file) => ({ ...file, resolutions: [{ party: "oslo", day: "2009-06-01" }] }),
      /oslo/,
    ],
    ["a key that is not known", (file) => ({ ...file, resolusions: [] }), /resolusions/],
  ])("%s is refused with the place and the reason", (_what, change, message) => {
    const { code, out, err } = decide(change(read()));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
  });
});
