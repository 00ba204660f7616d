import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { RegisterUpload } from "#cooperation/acts/read-register.ts";
import { registerFiles } from "#cooperation/rules/register-rows.ts";

const folder = join(import.meta.dirname, "../../shared/data/register");
const table = z.array(z.record(z.string(), z.string()));

function read(name: string): Record<string, string>[] {
  const text = gunzipSync(readFileSync(join(folder, name))).toString("utf8");
  return table.parse(parse(text, { columns: true }));
}

/**
 * Reads the three tables that a process of its own has made (this file, run), so that the making weighs nothing in what is
 * measured; null where the data is not at hand.
 */
export function frenchRegister(into: string): Required<RegisterUpload> | null {
  if (!existsSync(folder)) return null;
  const made = spawnSync(process.execPath, [import.meta.filename, into], { stdio: "inherit" });
  if (made.status !== 0) throw new Error("The French register could not be made.");
  const [parties, cooperations, memberships] = registerFiles.map((file) => readFileSync(join(into, file)));
  if (!parties || !cooperations || !memberships) throw new Error("The French register could not be read.");
  return { "parties.csv": parties, "cooperations.csv": cooperations, "memberships.csv": memberships };
}

/**
 * A whole nation's intermunicipal cooperation, 1999–2026 (Licence Ouverte 2.0), as the three tables of the import. A year is
 * turned into days: from its first until the first day after its last; 2026 is open. Communes that are gone by 2026 are
 * parties too, known from their memberships.
 */
function make(): { [file in keyof RegisterUpload]-?: string } {
  const memberships = read("epci_medlemskap_1999_2026.csv.gz");
  const names = new Map(read("kommuner_2026.csv.gz").map((row) => [row["insee"] ?? "", row["navn"] ?? ""]));
  const communes = [...new Set([...names.keys(), ...memberships.map((row) => row["kommune_insee"] ?? "")])].sort();
  const bodies = new Map(
    read("epci_egenskaper_per_aar_1999_2026.csv.gz").map((row) => [row["epci_siren"] ?? "", row["navn"] ?? ""]),
  );
  const lives = new Map<string, { first: number; last: number }>();
  for (const row of memberships) {
    const id = row["epci_siren"] ?? "";
    const [first, last] = [Number(row["forste_aar"]), Number(row["siste_aar"])];
    const before = lives.get(id);
    lives.set(id, { first: Math.min(first, before?.first ?? first), last: Math.max(last, before?.last ?? last) });
  }
  return {
    "parties.csv": csv(
      ["id", "name", "kind", "number", "valid_from", "valid_to"],
      communes.map((insee) => [`fr-${insee}`, names.get(insee) ?? `Commune ${insee}`, "commune", "", "", ""]),
    ),
    "cooperations.csv": csv(
      ["id", "name", "form", "valid_from", "valid_to"],
      [...lives].map(([id, { first, last }]) => [
        `epci-${id}`,
        bodies.get(id) || `EPCI ${id}`,
        "",
        from(first),
        until(last),
      ]),
    ),
    "memberships.csv": csv(
      ["party", "cooperation", "role", "valid_from", "valid_to"],
      memberships.map((row) => [
        `fr-${row["kommune_insee"]}`,
        `epci-${row["epci_siren"]}`,
        "member",
        from(Number(row["forste_aar"])),
        until(Number(row["siste_aar"])),
      ]),
    ),
  };
}

const from = (year: number) => `${year}-01-01`;
const until = (year: number) => (year >= 2026 ? "" : `${year + 1}-01-01`);

function csv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",");
  return [header, ...rows].map(line).join("\n");
}

const [into] = process.argv.slice(2);
if (import.meta.main && into !== undefined)
  for (const [file, text] of Object.entries(make())) writeFileSync(join(into, file), text);
