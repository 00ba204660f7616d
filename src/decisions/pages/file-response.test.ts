import { describe, expect, test } from "vitest";
import { fileResponse } from "./file-response.ts";

const headersOf = (name: string) => fileResponse(new Uint8Array([1, 2]), name, "application/pdf").headers;

describe("a file that somebody gave us", () => {
  test.each([
    ["saksframlegg.pdf", 'filename="saksframlegg.pdf"', "UTF-8''saksframlegg.pdf"],
    ["Stjørdal (møte).pdf", 'filename="Stj_rdal (m_te).pdf"', "UTF-8''Stj%C3%B8rdal%20%28m%C3%B8te%29.pdf"],
    [
      'a".html\r\nSet-Cookie: x=1',
      'filename="a_.html__Set-Cookie: x=1"',
      "UTF-8''a%22.html%0D%0ASet-Cookie%3A%20x%3D1",
    ],
    ["\ud800.pdf", 'filename="_.pdf"', "UTF-8''%EF%BF%BD.pdf"],
  ])("%j is saved under its name and nothing else", (name, plain, full) => {
    const said = headersOf(name).get("content-disposition") ?? "";
    expect(said).toBe(`attachment; ${plain}; filename*=${full}`);
  });

  test("is never shown or run", async () => {
    const headers = headersOf("x.pdf");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toContain("sandbox");
    expect(headers.get("content-length")).toBe("2");
  });
});
