import type { FollowUp, FollowUpCell } from "../questions/follow-up.ts";
import { guidelineKinds, type GuidelineKind } from "../rules/guideline.ts";

export const cellStatuses = ["overdue", "not-notified", "deviates", "not-treated", "followed"] as const;
export type CellStatus = (typeof cellStatuses)[number];
export type FollowUpFilter = { municipality: string; kind: GuidelineKind | ""; status: CellStatus | "" };

/** `?kommune=melhus&type=must&status=overdue`; anything else is no choice. */
export function readFilter(search: URLSearchParams): FollowUpFilter {
  const kind = guidelineKinds.find((one) => one === search.get("type")) ?? "";
  const status = cellStatuses.find((one) => one === search.get("status")) ?? "";
  return { municipality: search.get("kommune") ?? "", kind, status };
}

export function fits(cell: FollowUpCell, status: CellStatus | ""): boolean {
  if (status === "") return true;
  if (cell.state === "not-bound") return false;
  switch (status) {
    case "overdue":
      return cell.overdue !== null;
    case "not-notified":
      return cell.notice.state === "missing";
    case "deviates":
    case "not-treated":
    case "followed":
      return cell.state === status;
    default:
      return status satisfies never;
  }
}

/** The guidelines and municipalities that have a cell of what was asked for; the cells between them are all kept. */
export function filtered(all: FollowUp, { municipality, kind, status }: FollowUpFilter): FollowUp {
  const columns = all.municipalities.filter((one) => municipality === "" || one.party.slug === municipality);
  const rows = all.guidelines.filter((one) => kind === "" || one.kind === kind);
  const inColumns = new Set(columns.map((one) => one.party.slug));
  const inRows = new Set(rows.map((one) => one.id));
  const cells = all.cells.filter((one) => inColumns.has(one.municipality) && inRows.has(one.guideline));
  const hits = cells.filter((one) => fits(one, status));
  const hitRows = new Set(hits.map((one) => one.guideline));
  const hitColumns = new Set(hits.map((one) => one.municipality));
  return {
    ...all,
    guidelines: rows.filter((one) => hitRows.has(one.id)),
    municipalities: columns.filter((one) => hitColumns.has(one.party.slug)),
    cells: cells.filter((one) => hitRows.has(one.guideline) && hitColumns.has(one.municipality)),
  };
}
