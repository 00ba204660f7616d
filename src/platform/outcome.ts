/**
 * What an act answers. A refusal is a value with a code from the context's closed list, so that a page, the API and
 * the terminal can each say it in the reader's language; surprises throw.
 */
export type Refusal<Code extends string = string> = {
  ok: false;
  code: Code;
  /** Which input the reader should look at, by the name it has in the act's schema. */
  field?: string;
  params: { [name: string]: string | number };
};
export type Outcome<Value, Code extends string = string> = { ok: true; value: Value } | Refusal<Code>;

export function accept<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

export function refuse<Code extends string>(code: Code, params: Refusal["params"] = {}, field?: string): Refusal<Code> {
  return field === undefined ? { ok: false, code, params } : { ok: false, code, params, field };
}
