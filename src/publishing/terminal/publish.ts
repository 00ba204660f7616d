import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Reader } from "#platform/answers.ts";
import { parseDay, type Day } from "#platform/day.ts";
import { isLanguage, type Language } from "#platform/language.ts";
import type { PaperFile } from "../paper-file.ts";
import { deckPublication } from "./deck.ts";
import { annualPublication } from "./annual-report.ts";
import { claimsPublication } from "./claims.ts";
import { ownershipPublication } from "./ownership-report.ts";
import { planPublication } from "./plan.ts";

export type Asked = { values: { readonly [option: string]: string }; on: Day; language: Language };
/** `said`: what the reader should know besides. */
export type Published = { ok: true; files: PaperFile[]; said?: string[] } | { ok: false; message: string };

/** Something that can be published from the terminal. */
export type Publication = {
  /** Its own options, each with what it takes; those of `options` are needed. */
  options: { readonly [option: string]: string };
  optional?: { readonly [option: string]: string };
  says: string;
  /** Where a running server gives each of its files: under the language, or from the root where it begins with a slash. */
  addresses(asked: Asked, ask: (path: string) => Promise<unknown>): string[] | Promise<string[]>;
  /** What those files are called here; what the server calls them when absent. */
  fileNames?: readonly string[];
  /** From the database here. */
  make(reader: Reader, asked: Asked): Promise<Published>;
};

const publications: { readonly [name: string]: Publication } = {
  deck: deckPublication,
  "ownership-report": ownershipPublication,
  "annual-report": annualPublication,
  plan: planPublication,
  claims: claimsPublication,
};

export const publishUsage = `${Object.entries(publications)
  .map(
    ([name, { options, optional = {}, says }]) =>
      `samrad publish ${name} ${[
        ...Object.entries(options).map(([option, takes]) => `--${option} ${takes}`),
        "--out DIR [--on DAY]",
        ...Object.entries(optional).map(([option, takes]) => `[--${option} ${takes}]`),
      ].join(" ")}\n  ${says}`,
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
        : await fetched(source.address, publication, asked);
    if (!made.ok) {
      io.stderr(`${made.message}\n`);
      return 1;
    }
    for (const path of writeWhole(out, made.files)) io.stdout(`${path}\n`);
    for (const one of made.said ?? []) io.stderr(`${one}\n`);
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
    const own = Object.fromEntries(
      Object.keys({ ...publication.options, ...publication.optional }).map((one) => [one, { type: "string" as const }]),
    );
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
  for (const option of Object.keys(publication.optional ?? {})) {
    const value = given[option];
    if (typeof value === "string" && value !== "") values[option] = value;
  }
  const { on = today, lang = "nb" } = given;
  if (typeof on !== "string" || typeof lang !== "string") return "--on and --lang take one value each.";
  if (parseDay(on) === null) return `--on must be a day that exists, as 2009-06-11, not "${on}".`;
  if (!isLanguage(lang)) return `--lang must be nb, nn or en, not "${lang}".`;
  return { publication, asked: { values, on, language: lang }, out: values["out"] ?? "" };
}

/** From the server that has the data open: the embedded database has one process at a time. */
async function fetched(address: string, publication: Publication, asked: Asked): Promise<Published> {
  const { on, language } = asked;
  const files: PaperFile[] = [];
  const ask = async (path: string): Promise<unknown> => {
    const response = await fetch(new URL(`/api/v1/${path}`, address));
    return response.ok ? response.json() : null;
  };
  for (const [index, path] of (await publication.addresses(asked, ask)).entries()) {
    const url = new URL(path.startsWith("/") ? path : `/${language}/${path}`, address);
    url.searchParams.set("on", on);
    const response = await fetch(url);
    if (!response.ok) return { ok: false, message: await refusalOf(response, url) };
    const name = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "")?.[1];
    files.push({
      name: publication.fileNames?.[index] ?? name ?? path.split("/").at(-1) ?? "file",
      mediaType: response.headers.get("content-type") ?? "",
      content: new Uint8Array(await response.arrayBuffer()),
    });
  }
  return { ok: true, files };
}

/** The API says in words what is wrong; a page is not for the terminal. */
async function refusalOf(response: Response, url: URL): Promise<string> {
  if (response.headers.get("content-type")?.startsWith("application/problem+json") === true) {
    const problem: unknown = await response.json();
    if (typeof problem === "object" && problem !== null && "detail" in problem) return String(problem.detail);
  }
  return `The server answered ${response.status} at ${url.href}.`;
}

/** Beside their places first, then all into them: a full disk leaves what was there before, and nothing half-written. */
function writeWhole(folder: string, files: readonly PaperFile[]): string[] {
  mkdirSync(folder, { recursive: true });
  const paths = files.map(({ name }) => join(folder, name));
  const besides = paths.map((path) => `${path}.${process.pid}.part`);
  try {
    files.forEach(({ content }, index) => writeFileSync(besides[index] ?? "", content));
    paths.forEach((path, index) => renameSync(besides[index] ?? "", path));
  } finally {
    for (const beside of besides) rmSync(beside, { force: true });
  }
  return paths;
}
