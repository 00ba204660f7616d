import { atLeast } from "#kernels/voting-power-rule.ts";
import { votingPower } from "#kernels/voting-power.ts";
import { runCommand, textOption, WrongUse } from "./command-line.ts";
import type { Given, TerminalStreams } from "./command-line.ts";
import type { NamedRule } from "./power-rule.ts";
import { quotaOf, readRule, readVotes } from "./power-rule.ts";
import { writeTable } from "./table-file.ts";

const usage = `samrad power --votes V.csv --at-least Q|--more-than Q [--out OUT.csv]
samrad power --rule R.json [--out OUT.csv]

  How often each party decides: Banzhaf and Shapley-Shubik, counted exactly. V.csv: a header, then party, votes.
  Q is a number of votes or a part of all: 12, 2/3. R.json, for rules made of several:
    {"parties": ["A", "B", "C"], "rule": {"all": [{"votes": {"A": 4, "B": 2, "C": 1}, "atLeast": "2/3"},
                                                  {"parties": "all", "moreThan": "1/2"}, {"consent": ["A"]}]}}
  A rule is {votes, atLeast|moreThan}, {parties: "all" or names, atLeast|moreThan}, {consent: names}, {all: rules} or {any: rules}.
  OUT.csv: party,swings,banzhaf,penrose,shapley_shubik,veto. Standard output: JSON {parties, method, winning, decisiveness, power, seconds}.`;

/** `samrad power`: 0 when the answer is there, 2 when the call or the rule is wrong. */
export async function powerCommand(argv: string[], io: TerminalStreams): Promise<number> {
  return runCommand(argv, io, {
    usage,
    options: Object.fromEntries(
      ["votes", "at-least", "more-than", "rule", "out"].map((name) => [name, { type: "string" } as const]),
    ),
    run: (given) => {
      const { parties, rule } = ruleGiven(given);
      const begun = performance.now();
      const power = votingPower(rule);
      const seconds = (performance.now() - begun) / 1000;
      const byParty = parties.map((party, at) => ({
        party,
        swings: String(power.swings[at] ?? 0n),
        banzhaf: power.banzhaf[at] ?? 0,
        penrose: power.penrose[at] ?? 0,
        shapleyShubik: power.shapleyShubik[at] ?? 0,
        veto: power.veto[at] ?? false,
      }));
      const out = textOption(given, "out");
      if (out !== undefined)
        writeTable(
          out,
          ["party", "swings", "banzhaf", "penrose", "shapley_shubik", "veto"],
          byParty.map((each) => [
            each.party,
            each.swings,
            each.banzhaf,
            each.penrose,
            each.shapleyShubik,
            String(each.veto),
          ]),
        );
      return {
        parties: parties.length,
        method: power.method,
        winning: String(power.winning),
        decisiveness: power.decisiveness,
        power: byParty,
        seconds,
      };
    },
  });
}

function ruleGiven(given: Given): NamedRule {
  const file = textOption(given, "rule");
  const votes = textOption(given, "votes");
  if ((file === undefined) === (votes === undefined)) throw new WrongUse("Either --votes or --rule is needed.");
  if (file !== undefined) return readRule(file);
  const quotas = [textOption(given, "at-least"), textOption(given, "more-than")];
  const written = quotas.find((quota) => quota !== undefined);
  if (written === undefined || quotas.every((quota) => quota !== undefined))
    throw new WrongUse("With --votes either --at-least or --more-than is needed.");
  if (!/^\d+(\s*\/\s*\d+)?$/.test(written))
    throw new WrongUse(`The quota is "${written}"; write a number of votes or a part as 2/3.`);
  const { parties, weights } = readVotes(votes ?? "");
  const needed = quotaOf(written.includes("/") ? written : Number(written), weights, quotas[0] === undefined);
  return { parties, rule: atLeast(needed, weights) };
}
