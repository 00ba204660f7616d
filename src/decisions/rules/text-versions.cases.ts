import type { ClauseChange } from "./text-versions.ts";

type TextCase = {
  name: string;
  earlier: string;
  later: string;
  expected: [clause: string, kind: ClauseChange["kind"]][];
};

export const textCases: readonly TextCase[] = [
  { name: "nothing to nothing", earlier: "", later: "", expected: [] },
  { name: "the first version of all", earlier: "", later: "1. Ett.", expected: [["1", "added"]] },
  {
    name: "nothing changed",
    earlier: "1. Ett.\n2. To.",
    later: "1. Ett.\n2. To.",
    expected: [
      ["1", "same"],
      ["2", "same"],
    ],
  },
  {
    name: "a word changed in one of two",
    earlier: "1. Ett.\n2. Vi skal bygge.",
    later: "1. Ett.\n2. Vi bør bygge.",
    expected: [
      ["1", "same"],
      ["2", "changed"],
    ],
  },
  {
    name: "a clause put in at the end",
    earlier: "1. Ett.",
    later: "1. Ett.\n2. To.",
    expected: [
      ["1", "same"],
      ["2", "added"],
    ],
  },
  {
    name: "the clause in the middle taken out, told where it stood",
    earlier: "§ 1 Formål\n\nEtt.\n\n§ 2 Navn\n\nTo.\n\n§ 3 Møter\n\nTre.",
    later: "§ 1 Formål\n\nEtt.\n\n§ 3 Møter\n\nTre.",
    expected: [
      ["§ 1", "same"],
      ["§ 2", "removed"],
      ["§ 3", "same"],
    ],
  },
  {
    name: "everything taken out",
    earlier: "1. Ett.\n2. To.",
    later: "",
    expected: [
      ["1", "removed"],
      ["2", "removed"],
    ],
  },
  {
    name: "only the heading changed",
    earlier: "## Mål\n\n1. Ett.",
    later: "## Ønsker\n\n1. Ett.",
    expected: [["1", "changed"]],
  },
];
