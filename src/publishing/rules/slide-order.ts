/** The order of slides as a form without JavaScript gives it: ticks, numbers, and one step up or down. */

export type Step = { id: string; by: -1 | 1 };

/**
 * Slides that are ticked, by the number each was given; equal numbers keep the order they had, and one without a number
 * comes last. `step` moves one of them past its neighbour; at an end it stays.
 */
export function slideOrder(
  ticked: readonly string[],
  numbers: { readonly [id: string]: number | undefined },
  step: Step | null,
): string[] {
  const order = [...new Set(ticked)]
    .map((id, index) => ({ id, index, number: numbers[id] ?? Number.MAX_SAFE_INTEGER }))
    .toSorted((a, b) => a.number - b.number || a.index - b.index)
    .map((one) => one.id);
  if (step === null) return order;
  const from = order.indexOf(step.id);
  const to = from + step.by;
  if (from < 0 || to < 0 || to >= order.length) return order;
  return order.toSpliced(from, 1).toSpliced(to, 0, step.id);
}
