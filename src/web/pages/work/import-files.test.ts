import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { fieldOf } from "./import-fields.ts";
import { pack, readUpload } from "./import-files.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const latin = new Uint8Array(Buffer.from("id;name\r\na;Ålesund\n", "latin1"));

function formOf(fields: { [name: string]: string | File }): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

describe("the files of an import", () => {
  test("come back from the preview byte for byte, whatever their encoding and line ends", async () => {
    const upload = { "parties.csv": latin, "cooperations.csv": bytes("\uFEFF\nid,name\n") };
    const kept = pack(upload) ?? [];
    const form = formOf(Object.fromEntries(kept.map(({ name, packed }) => [fieldOf.kept(name), packed])));
    expect(await readUpload(form)).toEqual(upload);
  });

  test("a chosen file goes before pasted text, and that before what was kept", async () => {
    const [kept] = pack({ "parties.csv": bytes("kept") }) ?? [];
    const all = {
      [fieldOf.kept("parties.csv")]: kept?.packed ?? "",
      [fieldOf.text("parties.csv")]: "pasted",
      [fieldOf.file("parties.csv")]: new File(["chosen"], "p.csv"),
    };
    expect(await readUpload(formOf(all))).toEqual({ "parties.csv": bytes("chosen") });
    // What a browser sends for a file field that was left alone.
    const none = { ...all, [fieldOf.file("parties.csv")]: new File([], "") };
    expect(await readUpload(formOf(none))).toEqual({ "parties.csv": bytes("pasted") });
    expect(await readUpload(formOf({ ...none, [fieldOf.text("parties.csv")]: " " }))).toEqual({
      "parties.csv": bytes("kept"),
    });
  });

  test("are not kept when they are too large to travel, and what is kept cannot unpack without end", async () => {
    expect(pack({ "memberships.csv": new Uint8Array(randomBytes(3 * 1024 * 1024)) })).toBeNull();
    const [bomb] = pack({ "memberships.csv": new Uint8Array(40 * 1024 * 1024) }) ?? [];
    expect(await readUpload(formOf({ [fieldOf.kept("memberships.csv")]: bomb?.packed ?? "" }))).toEqual({});
    expect(await readUpload(formOf({ [fieldOf.kept("memberships.csv")]: "not packed" }))).toEqual({});
  });
});
