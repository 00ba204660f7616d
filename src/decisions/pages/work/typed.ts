import type { FormState } from "#design/form.tsx";

type Values = FormState["values"];

/** An empty field was left out: the schema then says what stands in its place, or that it must be filled in. */
export function typed(values: Values, name: string): string | undefined {
  const value = values[name];
  return value === undefined || value.trim() === "" ? undefined : value;
}

/** The ids of the boxes ticked under a name: `clauses-1`, `clauses-§ 3`. */
export function tickedUnder(values: Values, name: string): string[] {
  const prefix = `${name}-`;
  return Object.keys(values).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
}
