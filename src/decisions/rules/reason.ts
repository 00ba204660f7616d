import type { Cite, Threshold } from "#cooperation/vocabulary.ts";
import type { Reason } from "../vocabulary.ts";
import { holdsByChildren } from "./holds-again.ts";
import type { ParamsOf, ReasonCode } from "./reason-codes.ts";

type Grounds = { cite?: Cite | undefined; record?: Reason["record"] | undefined; weight?: number | undefined };

function node<Code extends ReasonCode>(
  code: Code,
  params: ParamsOf<Code>,
  grounds: Grounds,
): Omit<Reason, "holds" | "children"> {
  const day = "day" in params ? params.day : undefined;
  return {
    code,
    params,
    ...(typeof day === "string" && { day }),
    ...(grounds.cite && { cite: grounds.cite }),
    ...(grounds.record && { record: grounds.record }),
    ...(grounds.weight !== undefined && grounds.weight !== 1 && { weight: grounds.weight }),
  };
}

/** Rests on a record or a paragraph. */
export function leaf<Code extends ReasonCode>(
  code: Code,
  holds: boolean,
  params: ParamsOf<Code>,
  grounds: Grounds = {},
): Reason {
  return { ...node(code, params, grounds), holds, children: [] };
}

function inner<Code extends ReasonCode>(
  combine: NonNullable<Reason["combine"]>,
  code: Code,
  params: ParamsOf<Code>,
  children: Reason[],
  grounds: Grounds,
): Reason {
  return { ...node(code, params, grounds), combine, holds: holdsByChildren(combine, children), children };
}

export function allOf<Code extends ReasonCode>(
  code: Code,
  params: ParamsOf<Code>,
  children: Reason[],
  grounds: Grounds = {},
): Reason {
  return inner({ kind: "all" }, code, params, children, grounds);
}

export function anyOf<Code extends ReasonCode>(
  code: Code,
  params: ParamsOf<Code>,
  children: Reason[],
  grounds: Grounds = {},
): Reason {
  return inner({ kind: "any" }, code, params, children, grounds);
}

/** The share of the children's weight that holds; a child that is not counted has weight 0. */
export function shareOf<Code extends ReasonCode>(
  threshold: Threshold,
  code: Code,
  params: ParamsOf<Code>,
  children: Reason[],
  grounds: Grounds = {},
): Reason {
  const [need, of] = threshold.share;
  return inner({ kind: "count", need, of, strict: threshold.is === "more-than" }, code, params, children, grounds);
}
