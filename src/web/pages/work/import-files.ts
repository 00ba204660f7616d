import { gunzipSync, gzipSync } from "node:zlib";
import type { RegisterUpload } from "#cooperation/acts/read-register.ts";
import { registerFiles, type RegisterFile } from "#cooperation/rules/register-rows.ts";
import { fieldOf } from "./import-fields.ts";

/** The largest that is sent along in the preview, packed, all files together; and what one may unpack to. */
const mostKept = 2 * 1024 * 1024;
const mostUnpacked = 32 * 1024 * 1024;

/** The files that a form brings: a chosen one goes before pasted text, and that before what was kept. */
export async function readUpload(form: FormData): Promise<RegisterUpload> {
  const upload: RegisterUpload = {};
  for (const name of registerFiles) {
    const bytes = await bytesOf(form, name);
    if (bytes) upload[name] = bytes;
  }
  return upload;
}

async function bytesOf(form: FormData, name: RegisterFile): Promise<Uint8Array | null> {
  const file = form.get(fieldOf.file(name));
  if (file instanceof File && file.size > 0) return new Uint8Array(await file.arrayBuffer());
  const text = form.get(fieldOf.text(name));
  if (typeof text === "string" && text.trim() !== "") return new TextEncoder().encode(text);
  const kept = form.get(fieldOf.kept(name));
  return typeof kept === "string" ? unpack(kept) : null;
}

export type Kept = { name: RegisterFile; packed: string }[];

/**
 * The files packed for a hidden field, byte for byte (a text area would change line ends, and cannot hold another
 * encoding), or null when they are too large to go to the browser and back.
 */
export function pack(upload: RegisterUpload): Kept | null {
  const kept: Kept = [];
  let size = 0;
  for (const name of registerFiles) {
    const bytes = upload[name];
    if (!bytes) continue;
    const packed = gzipSync(bytes).toString("base64");
    size += packed.length;
    if (size > mostKept) return null;
    kept.push({ name, packed });
  }
  return kept;
}

function unpack(packed: string): Uint8Array | null {
  if (packed === "") return null;
  try {
    return new Uint8Array(gunzipSync(Buffer.from(packed, "base64"), { maxOutputLength: mostUnpacked }));
  } catch {
    return null;
  }
}
