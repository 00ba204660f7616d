import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FlowCsvError, sortCodes } from "./flow-csv-codes.ts";
import { readFlowCsv, repeatedFlow } from "./flow-csv.ts";

const read = (text: string): ReturnType<typeof readFlowCsv> => readFlowCsv(new TextEncoder().encode(text));
const pairsOf = (text: string): unknown[] => {
  const { codes, home, work, workers } = read(text);
  return Array.from(workers, (count, k) => [codes[home[k]], codes[work[k]], count]);
};

describe("flow file", () => {
  it.each([
    ["plain", "home,work,workers\n0301,5001,7\n5001,0301,12\n"],
    ["without a last line end", "home,work,workers\n0301,5001,7\n5001,0301,12"],
    ["Windows line ends", "home,work,workers\r\n0301,5001,7\r\n5001,0301,12\r\n"],
    ["byte order mark and semicolons", "\uFEFFbosted;arbeidssted;antall\n0301;5001;7\n5001;0301;12\n"],
    ["tabs, quotes and blanks", 'home\twork\t"workers"\n"0301"\t 5001 \t7\n5001\t"0301"\t"12"\n'],
    ["more columns and empty lines", "a,b,c,d\n0301,5001,7,x\n\n5001,0301,12,\n\n"],
  ])("is read: %s", (_, text) => {
    expect(pairsOf(text)).toEqual([
      ["0301", "5001", 7],
      ["5001", "0301", 12],
    ]);
  });

  it("keeps codes as they are written, in letters of any kind, and numbers with decimals", () => {
    expect(pairsOf('h,w,n\nTrøndelag,"Åfjord, Roan",2.5\n101,0101,1e3\n')).toEqual([
      ["Trøndelag", "Åfjord, Roan", 2.5],
      ["101", "0101", 1000],
    ]);
  });

  it("has the codes in order: numbers by size, else letter by letter", () => {
    expect(read("h,w,n\n10,9,1\n9,0301,1\n301,10,1\n").codes).toEqual(["9", "10", "0301", "301"]);
    expect(sortCodes(["b", "a", "10", "9"])).toEqual(["10", "9", "a", "b"]);
  });

  it("gives back whatever was written", () => {
    const code = fc
      .string({ unit: fc.constantFrom("a", "æ", "0", "1", ",", " x", "-"), minLength: 1, maxLength: 6 })
      .map((one) => `c${one}c`);
    const rows = fc.array(fc.tuple(code, code, fc.integer({ min: 0, max: 1e9 })), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(rows, (written) => {
        const text = written.map(([home, work, count]) => `"${home}","${work}",${count}\n`).join("");
        expect(pairsOf(`home,work,workers\n${text}`)).toEqual(written);
      }),
    );
  });

  it.each([
    ["h,w,n\n1,2,3\n1,3,-4\n", 3, "the number of workers is -4; it cannot be negative."],
    ["h,w,n\n1,2,many\n", 2, 'the number of workers is "many", which is not a number (the decimal mark is a point).'],
    ["h,w,n\n1,2,\n", 2, "the column workers is empty."],
    ["h,w,n\n1,2\n", 2, "the column workers is missing; a row is home, work, workers."],
    ["h,w,n\n1\n", 2, "the column work is missing"],
    ["h,w,n\n\n1,2,3\n,2,3\n", 4, "the column home is empty"],
    ['h,w,n\n1,"2,3\n', 2, "the quote that opens the column work is not closed."],
    ['h,w,n\n1,"2"x,3\n', 2, "after the closing quote of the column work comes something else"],
    ["h,w,n\n", 1, "there are no flows under the header."],
    ["home\n1\n", 1, "the header needs at least three columns"],
    ["", 1, "the header needs at least three columns"],
    ["h,w,n\n1,2,1e999\n", 2, "is not a number"],
  ])("%j names row %i", (text, row, cause) => {
    expect(() => read(text)).toThrow(FlowCsvError);
    expect(() => read(text)).toThrow(cause);
    try {
      read(text);
    } catch (error) {
      expect(error).toMatchObject({ row });
    }
  });

  it("finds the rows that give one pair twice, in a file in any order", () => {
    expect(repeatedFlow(read("h,w,n\n1,2,3\n1,3,1\n2,1,1\n"))).toBeUndefined();
    expect(repeatedFlow(read("h,w,n\n2,1,3\n1,3,1\n1,2,1\n"))).toBeUndefined();
    expect(repeatedFlow(read("h,w,n\n2,1,3\n\n1,3,1\n\n\n2,1,1\n"))).toEqual({ first: 2, second: 7 });
    expect(repeatedFlow(read("h,w,n\n1,2,3\n1,2,1\n"))).toEqual({ first: 2, second: 3 });
  });

  it("holds more codes than it began with room for", () => {
    const text = Array.from({ length: 3000 }, (_, k) => `area ${k},area ${(k * 7) % 3000},${k}\n`).join("");
    const rows = read(`h,w,n\n${text}`);
    expect(rows.codes.length).toBe(3000);
    expect(rows.codes[rows.home[2999]]).toBe("area 2999");
    expect(rows.codes[rows.work[2999]]).toBe("area 2993");
  });
});
