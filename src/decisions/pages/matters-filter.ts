import type { MatterSummary } from "../questions/matters.ts";
import type { InForceStatus } from "../vocabulary.ts";

export const statuses: readonly InForceStatus[] = ["not-in-force", "partly", "in-force", "ended"];
/** What the reader chose in the list's form; empty: everything. */
export type MattersChoice = { word: string; cooperation: string; status: InForceStatus | "" };

export function readFilter(asked: URLSearchParams): MattersChoice {
  const status = statuses.find((one) => one === asked.get("status")) ?? "";
  return { word: (asked.get("ord") ?? "").trim().slice(0, 100), cooperation: asked.get("samarbeid") ?? "", status };
}

type Filterable = Pick<MatterSummary, "title" | "status" | "cooperation">;

/** Every word must be found, in the title or the cooperation's name; accents and case do not matter. */
export function filtered<One extends Filterable>(
  matters: readonly One[],
  { word, cooperation, status }: MattersChoice,
): One[] {
  const words = plain(word)
    .split(/\s+/)
    .filter((one) => one !== "");
  return matters.filter((one) => {
    const text = plain(`${one.title} ${one.cooperation.name}`);
    return (
      (cooperation === "" || one.cooperation.slug === cooperation) &&
      (status === "" || one.status === status) &&
      words.every((each) => text.includes(each))
    );
  });
}

function plain(text: string): string {
  return text.normalize("NFC").toLocaleLowerCase("nb");
}
