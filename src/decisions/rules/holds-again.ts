import type { Reason } from "../vocabulary.ts";
import { reaches } from "./share.ts";

/** What an inner reason follows from. No children: `all` holds, `any` and `count` do not. */
export function holdsByChildren(combine: NonNullable<Reason["combine"]>, children: readonly Reason[]): boolean {
  switch (combine.kind) {
    case "all":
      return children.every((child) => child.holds);
    case "any":
      return children.some((child) => child.holds);
    case "count":
      return reaches(
        { is: combine.strict ? "more-than" : "at-least", share: [combine.need, combine.of] },
        children.map((child) => ({ weight: child.weight ?? 1, counts: child.holds })),
      );
    default:
      return combine satisfies never;
  }
}

/** Evaluates the explanation once more, from its leaves alone: what it says must follow from what it rests on. */
export function holdsAgain(reason: Reason): boolean {
  if (!reason.combine) return reason.holds;
  const children = reason.children.map((child) => ({ ...child, holds: holdsAgain(child) }));
  return holdsByChildren(reason.combine, children);
}
