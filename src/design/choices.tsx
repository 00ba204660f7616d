import type { ReactNode } from "react";
import type { FormState } from "./form.tsx";
import { frame } from "./texts.ts";
import { useSay } from "./place.tsx";

/** A browser sends nothing for a box that is not ticked, so what was sent counts only once something was. */
export function isTicked(state: FormState, name: string, fallback = false): boolean {
  return Object.keys(state.values).length === 0 ? fallback : name in state.values;
}

/** What a group of radio buttons stands on. */
export function chosen(state: FormState, name: string, fallback = ""): string {
  return state.values[name] ?? fallback;
}

type GroupProps = {
  name: string;
  legend: string;
  hint?: string | undefined;
  state: FormState;
  required?: boolean;
  children: ReactNode;
};

/** Several controls that answer one question; the error summary leads to the group. */
export function ChoiceGroup({ name, legend, hint, state, required = false, children }: GroupProps) {
  const say = useSay();
  const id = `field-${name}`;
  const problem = state.problems.find((one) => one.field === name);
  const described = [hint ? `${id}-hint` : "", problem ? `${id}-problem` : ""].filter(Boolean).join(" ") || undefined;
  return (
    <fieldset className="ds-fieldset choice-group" id={id} tabIndex={-1} aria-describedby={described}>
      <legend className="ds-label" data-weight="medium">
        {legend}
        {required && <span className="required"> ({say(frame.required)})</span>}
      </legend>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {children}
      {problem && (
        <p id={`${id}-problem`} className="ds-validation-message" data-color="danger">
          {problem.message}
        </p>
      )}
    </fieldset>
  );
}

type FoldedProps = { title: string; hint?: string; state: FormState; names: readonly string[]; children: ReactNode };

/** Questions that few need: folded until something was typed, or is wrong, in one of the fields so named or begun. */
export function Folded({ title, hint, state, names, children }: FoldedProps) {
  const isOurs = (field: string) => names.some((name) => field === name || field.startsWith(`${name}-`));
  const typed = Object.entries(state.values).some(([field, value]) => value.trim() !== "" && isOurs(field));
  const wrong = state.problems.some(({ field }) => field !== undefined && isOurs(field));
  return (
    <details className="folded" open={typed || wrong}>
      <summary>
        {title} {hint && <span className="quiet">· {hint}</span>}
      </summary>
      <div className="form">{children}</div>
    </details>
  );
}

type TickProps = { name: string; state: FormState; fallback?: boolean; value?: string; children: ReactNode };

/** One box to tick, with its words after it. */
export function Tick({ name, state, fallback = false, value = "yes", children }: TickProps) {
  return (
    <label className="choice">
      <input
        className="ds-input"
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={isTicked(state, name, fallback)}
      />
      <span>{children}</span>
    </label>
  );
}

type PickProps = { name: string; state: FormState; value: string; fallback?: string; children: ReactNode };

/** One of several that exclude each other. */
export function Pick({ name, state, value, fallback = "", children }: PickProps) {
  return (
    <label className="choice">
      <input
        className="ds-input"
        type="radio"
        name={name}
        value={value}
        defaultChecked={chosen(state, name, fallback) === value}
      />
      <span>{children}</span>
    </label>
  );
}
