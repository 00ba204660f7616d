/**
 * Who sits where with whom, as rows and columns: each cooperation is an upright line, each party a row, and a dot where
 * they meet. Nothing crosses by accident, so forty cooperations still read. The same input gives the same picture.
 */
import type { MemberRole } from "../vocabulary.ts";

export type NetworkInput = {
  cooperations: readonly { slug: string; name: string; theme: string }[];
  parties: readonly { slug: string; name: string; kind: string }[];
  memberships: readonly { cooperation: string; party: string; role: MemberRole }[];
  /** The cooperation whose members come first. */
  home: string;
  /** A party or a cooperation that must be in the picture. */
  focus: string | null;
  most: { columns: number; rows: number };
};

export type RowGroup = "home" | "county" | "municipality" | "other";
/** A row is a party, or several outside the home region that sit in exactly the same places. */
export type NetworkRow = { parties: string[]; group: RowGroup };
export type NetworkLayout = {
  columns: { cooperation: string; theme: string }[];
  /** Columns of one theme stand together: from and to are indices, inclusive. */
  themes: { theme: string; from: number; to: number }[];
  rows: NetworkRow[];
  dots: { row: number; column: number; role: MemberRole }[];
  /** The line of each column: from its first to its last dot. */
  spans: { column: number; from: number; to: number }[];
  /** Cooperations whose members nobody has recorded. */
  empty: string[];
  /** Left out for want of room; the table has them. */
  hidden: { cooperations: number; parties: number };
};

const groups: readonly RowGroup[] = ["home", "county", "municipality", "other"];

export function layOut(input: NetworkInput): NetworkLayout {
  const byCooperation = grouped(input.memberships, (one) => one.cooperation);
  const inHome = new Set((byCooperation.get(input.home) ?? []).map((one) => one.party));
  const name = namesOf([...input.cooperations, ...input.parties]);
  const shared = (slug: string) => (byCooperation.get(slug) ?? []).filter((one) => inHome.has(one.party)).length;
  const wanted = (slug: string) =>
    slug === input.home ||
    slug === input.focus ||
    (byCooperation.get(slug) ?? []).some((one) => one.party === input.focus);
  const filled = input.cooperations.filter((one) => byCooperation.has(one.slug));
  const chosen = filled
    .toSorted(
      (a, b) =>
        Number(wanted(b.slug)) - Number(wanted(a.slug)) ||
        shared(b.slug) - shared(a.slug) ||
        byText(name(a.slug), name(b.slug)),
    )
    .slice(0, input.most.columns);
  const columns = columnsOf(chosen, input.home, shared, name);
  const columnOf = new Map(columns.map((one, index) => [one.cooperation, index]));
  const seen = input.memberships.filter((one) => columnOf.has(one.cooperation));
  const byParty = grouped(seen, (one) => one.party);
  const kindOf = new Map(input.parties.map((one) => [one.slug, one.kind]));
  const all = rowsOf(byParty, inHome, kindOf, input.focus);
  const middle = (row: NetworkRow) => {
    const places = (byParty.get(row.parties[0] ?? "") ?? []).map((one) => columnOf.get(one.cooperation) ?? 0);
    return places.reduce((sum, place) => sum + place, 0) / places.length;
  };
  const degree = (row: NetworkRow) => (byParty.get(row.parties[0] ?? "") ?? []).length;
  const isFocus = (row: NetworkRow) => input.focus !== null && row.parties.includes(input.focus);
  const kept = all
    .toSorted(
      (a, b) =>
        Number(isFocus(b)) - Number(isFocus(a)) ||
        groups.indexOf(a.group) - groups.indexOf(b.group) ||
        degree(b) - degree(a) ||
        byText(name(a.parties[0]), name(b.parties[0])),
    )
    .slice(0, input.most.rows);
  const rows = kept.toSorted(
    (a, b) =>
      groups.indexOf(a.group) - groups.indexOf(b.group) ||
      middle(a) - middle(b) ||
      byText(name(a.parties[0]), name(b.parties[0])),
  );
  const dots = rows.flatMap((row, index) =>
    (byParty.get(row.parties[0] ?? "") ?? []).map((one) => ({
      row: index,
      column: columnOf.get(one.cooperation) ?? 0,
      role: one.role,
    })),
  );
  const shownParties = kept.reduce((sum, row) => sum + row.parties.length, 0);
  return {
    columns,
    themes: themesOf(columns),
    rows,
    dots,
    spans: spansOf(dots, columns.length),
    empty: input.cooperations.filter((one) => !byCooperation.has(one.slug)).map((one) => one.slug),
    hidden: { cooperations: filled.length - chosen.length, parties: byParty.size - shownParties },
  };
}

/** Themes by how many of the home region's parties they gather, the home cooperation's first; within a theme likewise. */
function columnsOf(
  chosen: NetworkInput["cooperations"],
  home: string,
  shared: (slug: string) => number,
  name: (slug: string | undefined) => string,
): NetworkLayout["columns"] {
  const weight = (slug: string) => (slug === home ? Number.MAX_SAFE_INTEGER : shared(slug));
  const themes = new Map<string, number>();
  for (const one of chosen) themes.set(one.theme, Math.max(themes.get(one.theme) ?? 0, weight(one.slug)));
  return chosen
    .toSorted(
      (a, b) =>
        (themes.get(b.theme) ?? 0) - (themes.get(a.theme) ?? 0) ||
        byText(a.theme, b.theme) ||
        weight(b.slug) - weight(a.slug) ||
        byText(name(a.slug), name(b.slug)) ||
        byText(a.slug, b.slug),
    )
    .map((one) => ({ cooperation: one.slug, theme: one.theme }));
}

function themesOf(columns: NetworkLayout["columns"]): NetworkLayout["themes"] {
  const themes: NetworkLayout["themes"] = [];
  columns.forEach(({ theme }, index) => {
    const last = themes.at(-1);
    if (last?.theme === theme) last.to = index;
    else themes.push({ theme, from: index, to: index });
  });
  return themes;
}

/** Parties outside home that sit in exactly the same places, three or more, share a row. */
function rowsOf(
  byParty: Map<string, { cooperation: string; role: MemberRole }[]>,
  inHome: ReadonlySet<string>,
  kindOf: ReadonlyMap<string, string>,
  focus: string | null,
): NetworkRow[] {
  const alike = new Map<string, NetworkRow>();
  for (const [party, places] of [...byParty].toSorted(([a], [b]) => byText(a, b))) {
    const kind = kindOf.get(party) ?? "other";
    const group: RowGroup = inHome.has(party) ? "home" : kind === "county" || kind === "municipality" ? kind : "other";
    const signature = places
      .map((one) => `${one.cooperation}=${one.role}`)
      .toSorted()
      .join(" ");
    const key = group === "home" || party === focus ? party : `${group} ${signature}`;
    const row = alike.get(key) ?? { parties: [], group };
    row.parties.push(party);
    alike.set(key, row);
  }
  return [...alike.values()].flatMap((row) =>
    row.parties.length >= 3 ? [row] : row.parties.map((party) => ({ parties: [party], group: row.group })),
  );
}

function spansOf(dots: NetworkLayout["dots"], columns: number): NetworkLayout["spans"] {
  return Array.from({ length: columns }, (_, column) => {
    const rows = dots.filter((one) => one.column === column).map((one) => one.row);
    return { column, from: Math.min(...rows), to: Math.max(...rows) };
  }).filter((one) => Number.isFinite(one.from));
}

function grouped<Item>(items: readonly Item[], by: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(by(item), [...(groups.get(by(item)) ?? []), item]);
  return groups;
}

function namesOf(named: readonly { slug: string; name: string }[]): (slug: string | undefined) => string {
  const names = new Map(named.map((one) => [one.slug, one.name]));
  return (slug) => names.get(slug ?? "") ?? slug ?? "";
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
