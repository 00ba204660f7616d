import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Reader } from "#platform/answers.ts";
import { parseDay, type Day } from "#platform/day.ts";
import { isLanguage, type Language } from "#platform/language.ts";
import type { PaperFile } from "../paper-file.ts";
import { ownershipPublication } from "./ownership-report.ts";

export type Asked = { values: { readonly [option: string]: string }; on: Day; language: Language };
export type Published = { ok: true; files: PaperFile[] } | { ok: false; message: string };

/** Something that can be published from the terminal. */
export type Publication = {
  /** Its own options, each with what it takes; all are needed. */
  options: { readonly [option: string]: string };
  says: string;
  /** Where a running server gives each of its files, under the language. */
  addresses(asked: Asked): string[];
  /** From the database here. */
  make(reader: Reader, asked: Asked): Promise<Published>;
};

const publications: { readonly [name: string]: Publication } = {
  "ownership-report": ownershipPublication,
};

export const publishUsage = `${Object.entries(publications)
  .map(
    ([name, { options, says }]) =>
      `samrad publish ${name} ${Object.entries(options)
        .map(([option, takes]) => `--${option} ${takes}`)
        .join(" ")} --out DIR [--on DAY]\n  ${says}`,
  )
  .join("\n")}
  --on DAY      the day it speaks of, as 2009-06-11; today when absent
  --lang nb|nn|en
  --out DIR     where the files go; made when it is not there`;

type Io = { stdout(text: string): void; stderr(text: string): void };
/** The database here, or the address of the server that has it open. */
export type Source = { kind: "here"; reader: Reader; close(): Promise<void> } | { kind: "server"; address: string };

export async function publishCommand(argv: string[], io: Io, today: Day, open: () => Promise<Source>): Promise<number> {
  const read = readArguments(argv, today);
  if (typeof read === "string") {
    io.stderr(`${read}\n\n${publishUsage}\n`);
    return 2;
  }
  const { publication, asked, out } = read;
  const source = await open();
  try {
    const made =
      source.kind === "here"
        ? await publication.make(source.reader, asked)
        : await fetched(source.address, publication.addresses(asked), asked);
    if (!made.ok) {
      io.stderr(`${made.message}\n`);
      return 1;
    }
    mkdirSync(out, { recursive: true });
    for (const { name, content } of made.files) {
      writeFileSync(join(out, name), content);
      io.stdout(`${join(out, name)}\n`);
    }
    return 0;
  } finally {
    if (source.kind === "here") await source.close();
  }
}

function readArguments(argv: string[], today: Day): { publication: Publication; asked: Asked; out: string } | string {
  const [name, ...rest] = argv;
  const publication = name !== undefined && Object.hasOwn(publications, name) ? publications[name] : undefined;
  if (!publication) return `Publish what? Known: ${Object.keys(publications).join(", ")}.`;
  let given: { readonly [option: string]: string | boolean | undefined };
  try {
    const own = Object.fromEntries(Object.keys(publication.options).map((one) => [one, { type: "string" as const }]));
    given = parseArgs({
      args: rest,
      options: { ...own, on: { type: "string" }, lang: { type: "string" }, out: { type: "string" } },
    }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const values: { [option: string]: string } = {};
  for (const option of [...Object.keys(publication.options), "out"]) {
    const value = given[option];
    if (typeof value !== "string" || value === "") return `--${option} is missing.`;
    values[option] = value;
  }
  const { on = today, lang = "nb" } = given;
  if (typeof on !== "string" || typeof lang !== "string") return "--on and --lang take one value each.";
  if (parseDay(on) === null) return `--on must be a day that exists, as 2009-06-11, not "${on}".`;
  if (!isLanguage(lang)) return `--lang must be nb, nn or en, not "${lang}".`;
  return { publication, asked: { values, on, language: lang }, out: values["out"] ?? "" };
}

/** From the server that has the data open: the embedded database has one process at a time. */
async function fetched(address: string, paths: string[], { on, language }: Asked): Promise<Published> {
  const files: PaperFile[] = [];
  for (const path of paths) {
    const url = new URL(`/${language}/${path}`, address);
    url.searchParams.set("on", on);
    const response = await fetch(url);
    if (!response.ok) return { ok: false, message: `The server answered ${response.status} at ${url.href}.` };
    const name = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "")?.[1];
    files.push({
      name: name ?? path.split("/").at(-1) ?? "file",
      mediaType: response.headers.get("content-type") ?? "",
      content: new Uint8Array(await response.arrayBuffer()),
    });
  }
  return { ok: true, files };
}
