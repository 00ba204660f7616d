import { cooperationAnswer } from "#cooperation/questions/cooperation.ts";
import { partyRefs } from "#parties/questions/find-party.ts";
import { known } from "#parties/questions/party.ts";
import { populationSeries } from "#parties/questions/population-series.ts";
import { successorIds, successorsAnswer } from "#parties/questions/successors.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { FundingKey, Funder, KeyPart, Piece, Snapshot } from "../vocabulary.ts";

export type RunAsked = {
  year: number;
  day: Day;
  amount: number;
  grants: readonly { funder: Funder; amount: number }[];
  index: string | null;
  /** By measure of the key, then by party. */
  usage: { readonly [measure: string]: { readonly [party: string]: number } };
};

/** Who shares on a day: those with a member's place, or those the key names. */
export async function participantsOf(
  reader: Reader,
  cooperation: string,
  key: FundingKey,
  day: Day,
): Promise<string[]> {
  const { participants } = key;
  if (typeof participants !== "string") return [...participants];
  const found = await cooperationAnswer(reader, cooperation, day);
  if (!found.ok || !found.value.exists) return [];
  return found.value.members
    .filter((one) => one.role === "member" || one.role === "owner")
    .filter((one) => participants === "members" || one.party.kind === "municipality")
    .map((one) => one.party.slug);
}

/** All that the key counts from, as it is known; a figure that is missing is missing, never guessed. */
export async function snapshotOf(
  reader: Reader,
  key: FundingKey,
  participants: readonly string[],
  asked: RunAsked,
): Promise<Snapshot> {
  const refs = await partyRefs(reader, participants, asked.day);
  const byPart = await Promise.all(key.parts.map((part) => unitsOf(reader, part, participants, asked)));
  return {
    year: asked.year,
    day: asked.day,
    amount: asked.amount,
    grants: [...asked.grants],
    parties: participants.map((party) => ({
      party,
      number: known(refs, party).number ?? "",
      units: byPart.map((units) => units?.get(party) ?? null),
    })),
    mergedInto: await mergedInto(reader, key, participants, asked.day),
    index: key.index ? asked.index : null,
  };
}

type Units = ReadonlyMap<string, Piece[]>;

async function unitsOf(
  reader: Reader,
  part: KeyPart,
  participants: readonly string[],
  asked: RunAsked,
): Promise<Units | null> {
  switch (part.kind) {
    case "equal":
      return null;
    case "usage": {
      const counts = asked.usage[part.measure] ?? {};
      return new Map(
        Object.entries(counts).map(([party, count]) => [
          party,
          [{ party, count, year: asked.year, source: null, estimated: false }],
        ]),
      );
    }
    case "inhabitants":
      return headsOf(reader, part, participants, asked);
    default:
      return part satisfies never;
  }
}

/** Inhabitants on 1 January of the year the key says. Who merged since counts where it is now. */
async function headsOf(
  reader: Reader,
  part: Extract<KeyPart, { kind: "inhabitants" }>,
  participants: readonly string[],
  { year, day }: RunAsked,
): Promise<Units> {
  const ofYear = year - part.yearsBefore;
  const counted: Day = `${ofYear}-01-01`;
  const origins = new Map<string, { from: readonly string[]; isSplit: boolean }>();
  for (const party of participants)
    origins.set(
      party,
      part.borders === "as-of-day" && counted < day
        ? await whoStoodThere(reader, party, day, counted)
        : { from: [party], isSplit: false },
    );
  const asOfYear = await figures(
    reader,
    [...origins.values()].flatMap((one) => one.from),
    "as-of-year",
    ofYear,
  );
  const on2024 = await figures(reader, participants, "2024", ofYear);
  const units = new Map<string, Piece[]>();
  for (const [party, { from, isSplit }] of origins) {
    if (part.borders === "2024" || isSplit) {
      const figure = on2024.get(party);
      if (figure) units.set(party, [{ ...figure, estimated: isSplit }]);
      continue;
    }
    const pieces = from.map((one) => asOfYear.get(one));
    if (pieces.every((one) => one !== undefined)) units.set(party, pieces);
  }
  return units;
}

/** A party that got a piece of one that was divided is not the sum of those before it. */
async function whoStoodThere(
  reader: Reader,
  party: string,
  day: Day,
  before: Day,
): Promise<{ from: readonly string[]; isSplit: boolean }> {
  const found = await successorsAnswer(reader, party, day, before);
  if (!found.ok || found.value.status === "none") return { from: [party], isSplit: false };
  const { path, parties } = found.value;
  return { from: parties.map((one) => one.slug), isSplit: path.some((change) => change.kind === "split") };
}

async function figures(
  reader: Reader,
  parties: readonly string[],
  borders: "as-of-year" | "2024",
  year: number,
): Promise<Map<string, Piece>> {
  const found = await populationSeries(reader, parties, borders);
  return new Map(
    found.figures
      .filter((one) => one.year === year)
      .map(({ party, people, source }) => [party, { party, count: people, year, source, estimated: false }]),
  );
}

/** Whose earlier share is now another's. */
async function mergedInto(
  reader: Reader,
  { phaseIn }: FundingKey,
  participants: readonly string[],
  day: Day,
): Promise<{ [party: string]: string }> {
  if (!phaseIn) return {};
  const first = Math.min(...Object.keys(phaseIn.percentByYear).map(Number));
  const merged: { [party: string]: string } = {};
  for (const party of Object.keys(phaseIn.previous)) {
    if (participants.includes(party)) continue;
    const followed = await successorIds(reader, party, `${first - 1}-12-31`, day);
    const [only] = followed.parties;
    if (followed.status === "one" && only !== undefined) merged[party] = only;
  }
  return merged;
}
