import { expect, test } from "vitest";
import { keepable, readUtf8 } from "./plain-text.ts";

test.each([
  ["UTF-8", Buffer.from("Ørland", "utf8"), "Ørland"],
  ["Latin-1", Buffer.from("Ørland", "latin1"), null],
  ["UTF-16 without its mark, all letters plain", Buffer.from("Orland", "utf16le"), null],
])("a file in %s", (_encoding, bytes, text) => {
  expect(readUtf8(bytes)).toBe(text);
});

test("what was typed is kept, but for signs that no database keeps", () => {
  expect(keepable("Trond\0heim 🚲\tog Ålesund\n")).toBe("Trondheim 🚲\tog Ålesund\n");
  expect(keepable("half \ud83d")).toBe("half \ufffd");
});
