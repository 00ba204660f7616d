import * as fc from "fast-check";
import { expect, test } from "vitest";
import { suppressSmallCells } from "./survey-suppression.ts";

test("small cells are hidden, and with them what would give them away", () => {
  // Three rows of three; one small cell needs a second in its row and its column, and that one a fourth.
  const marks = suppressSmallCells([2, 40, 30, 20, 50, 9, 60, 70, 80], 3, 5);
  const hidden = (line: number[]) => line.filter((cell) => marks[cell] !== "shown").length;
  expect(marks[0]).toBe("small");
  for (const line of [
    [0, 1, 2],
    [3, 4, 5],
    [6, 7, 8],
    [0, 3, 6],
    [1, 4, 7],
    [2, 5, 8],
  ])
    expect(hidden(line)).not.toBe(1);
  expect(suppressSmallCells([0, 10, 20], 3, 5)).toEqual(["shown", "shown", "shown"]);
  expect(suppressSmallCells([3, 10, 20], 3, 5)).toEqual(["small", "secondary", "shown"]);
});

test("no line of a table hides exactly one cell, whatever the counts", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 5 }),
      fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 10, maxLength: 25 }),
      (columns, counts) => {
        const table = counts.slice(0, counts.length - (counts.length % columns));
        const marks = suppressSmallCells(table, columns, 5);
        table.forEach((count, cell) => expect(marks[cell] === "small").toBe(count > 0 && count < 5));
        const rows = table.length / columns;
        for (let row = 0; row < rows; row++)
          expect(marks.slice(row * columns, (row + 1) * columns).filter((mark) => mark !== "shown")).not.toHaveLength(
            1,
          );
        if (rows === 1) return;
        for (let column = 0; column < columns; column++)
          expect(marks.filter((mark, cell) => cell % columns === column && mark !== "shown")).not.toHaveLength(1);
      },
    ),
  );
});
