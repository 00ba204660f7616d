import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { BackupFault } from "./fault.ts";
import { footerShape, formatVersion, headerShape, lineShape, type Footer, type Header, type Line } from "./format.ts";

export type Backup = {
  header: Header;
  /** Everything after the header, in order. Throws BackupFault at the end if the file is not what was written. */
  lines: AsyncIterable<Line>;
};

/** Opens a backup and reads its header. Throws BackupFault, or what the file system says. */
export async function readBackup(file: string): Promise<Backup> {
  const lines = checked(textLines(file));
  const first = await lines.next();
  if (first.done) throw new BackupFault("not-a-backup", `${file} is empty.`);
  return { header: readHeader(file, first.value), lines: parsed(lines) };
}

function readHeader(file: string, text: string): Header {
  const read = headerShape.safeParse(parse(text));
  if (!read.success) throw new BackupFault("not-a-backup", `${file} is no backup of Samråd.`);
  if (read.data.version > formatVersion) {
    throw new BackupFault(
      "newer-format",
      `${file} is in format ${read.data.version}, and this Samråd reads up to ${formatVersion}. Use the newer Samråd that wrote it.`,
    );
  }
  return read.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function* parsed(lines: AsyncIterable<string>): AsyncGenerator<Line> {
  for await (const text of lines) {
    const read = lineShape.safeParse(parse(text));
    if (!read.success) throw new BackupFault("damaged", "The backup holds a line that no Samråd wrote.");
    yield read.data;
  }
}

/** The lines before the footer; the footer is held against them when they have all been read. */
async function* checked(lines: AsyncIterable<string>): AsyncGenerator<string> {
  const hash = createHash("sha256");
  let held: string | undefined;
  for await (const text of lines) {
    if (held !== undefined) {
      hash.update(held).update("\n");
      yield held;
    }
    held = text;
  }
  if (held === undefined) return;
  const footer: Footer | undefined = footerShape.safeParse(parse(held)).data;
  if (!footer)
    throw new BackupFault(
      held.includes("samrad-backup") || held.startsWith("[") || held.startsWith("{") ? "truncated" : "not-a-backup",
      "The backup ends in the middle: it was not written or copied whole.",
    );
  if (footer.sha256 !== hash.digest("hex"))
    throw new BackupFault("damaged", "The backup's checksum does not fit its content: it has been altered or damaged.");
}

const newline = 10;

/** Lines of the unpacked file, none longer in memory than itself. */
async function* textLines(file: string): AsyncGenerator<string> {
  let kept: Buffer[] = [];
  try {
    const source = createReadStream(file);
    const unpacked = source.pipe(createGunzip());
    source.once("error", (error) => unpacked.destroy(error));
    for await (const chunk of unpacked) {
      if (!Buffer.isBuffer(chunk)) continue;
      let from = 0;
      for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
        yield Buffer.concat([...kept, chunk.subarray(from, at)]).toString("utf8");
        kept = [];
        from = at + 1;
      }
      kept.push(chunk.subarray(from));
    }
  } catch (error) {
    throw packed(file, error);
  }
  const rest = Buffer.concat(kept);
  if (rest.length > 0) yield rest.toString("utf8");
}

function packed(file: string, error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "Z_BUF_ERROR")
    return new BackupFault("truncated", "The backup ends in the middle: it was not written or copied whole.");
  if (code === "Z_DATA_ERROR" && error instanceof Error && error.message.includes("header"))
    return new BackupFault("not-a-backup", `${file} is no backup of Samråd.`);
  if (code.startsWith("Z_"))
    return new BackupFault("damaged", "The backup cannot be unpacked: it has been altered or damaged.");
  return error;
}
