import { calculations, type Calculation, type Verdicts } from "../vocabulary.ts";

export type Judged = { id: string; isCore: boolean; says: Verdicts };

export type Agreement = {
  /** Calculations that have an answer for at least one municipality. */
  asked: Calculation[];
  /** How many different regions they give. */
  answers: number;
  /** Those that most calculations put with the core, and how many of how many asked of them do. */
  firmest: { ids: string[]; yes: number; of: number };
  /** Those on which the calculations are most evenly divided. */
  divided: { ids: string[]; yes: number; of: number };
};

/** Where the calculations agree and where they do not; the core itself is not counted. */
export function agreement(rows: readonly Judged[]): Agreement {
  const others = rows.filter((row) => !row.isCore);
  const asked = calculations.filter((one) => others.some((row) => row.says[one] !== null));
  const regions = asked.map((one) =>
    others
      .filter((row) => row.says[one] === true)
      .map((row) => row.id)
      .sort()
      .join(" "),
  );
  const counted = others.map((row) => {
    const given = asked.map((one) => row.says[one]).filter((one) => one !== null);
    return { id: row.id, yes: given.filter(Boolean).length, of: given.length };
  });
  const share = (one: { yes: number; of: number }): number => (one.of > 0 ? one.yes / one.of : 0);
  const most = Math.max(0, ...counted.map(share));
  const nearest = Math.min(1, ...counted.map((one) => Math.abs(share(one) - 0.5)));
  const pick = (chosen: typeof counted) => ({
    ids: chosen.map((one) => one.id),
    yes: chosen[0]?.yes ?? 0,
    of: chosen[0]?.of ?? 0,
  });
  return {
    asked,
    answers: new Set(regions).size,
    firmest: pick(most > 0 ? counted.filter((one) => share(one) === most) : []),
    divided: pick(nearest < 0.5 ? counted.filter((one) => Math.abs(share(one) - 0.5) === nearest) : []),
  };
}
