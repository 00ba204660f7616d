import { daysBetween } from "#decisions/rules/calendar.ts";

/** What has become of a claim on a day, from what was sent and what came in; never typed in. */
export type ClaimStatus =
  /** Sent; there is time. */
  | { state: "issued"; left: number }
  /** Falls due within a week. */
  | { state: "due"; left: number }
  | { state: "overdue"; left: number; days: number }
  | { state: "paid"; left: 0; on: Day }
  /** More came in than was asked for. */
  | { state: "overpaid"; left: number }
  /** Taken back by a credit note; what came in must be paid back. */
  | { state: "credited"; left: number };

type Day = string;

export type ClaimFacts = {
  amount: number;
  due: Day;
  credited: Day | null;
  payments: readonly { day: Day; amount: number }[];
};

const soon = 7;

/** `left`: øre that remain; below zero, øre that must go back. */
export function claimStatus({ amount, due, credited, payments }: ClaimFacts, on: Day): ClaimStatus {
  const until = payments
    .filter((one) => one.day <= on)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const paid = until.reduce((sum, one) => sum + one.amount, 0);
  if (credited !== null && credited <= on) return { state: "credited", left: 0 - paid };
  const left = amount - paid;
  if (left < 0) return { state: "overpaid", left };
  if (left === 0) return { state: "paid", left: 0, on: until.at(-1)?.day ?? on };
  const days = daysBetween(due, on);
  if (days > 0) return { state: "overdue", left, days };
  return days >= -soon ? { state: "due", left } : { state: "issued", left };
}
