import type { ReactNode } from "react";
import { frame } from "./texts.ts";
import { useSay } from "./place.tsx";

/** What a form shows again after a refusal: everything typed, and what to correct. */
export type FormState = {
  values: { [name: string]: string };
  /** `more`: where to see more about it, or to do something about it; opens beside the form. */
  problems: { field?: string; message: string; more?: { href: string; text: string } }[];
};

export const emptyForm: FormState = { values: {}, problems: [] };

/** Reads a posted form as text values, so that nothing typed is lost on the way back. */
export function valuesOf(form: FormData): { [name: string]: string } {
  const values: { [name: string]: string } = {};
  for (const [name, value] of form) if (typeof value === "string" && name !== "_csrf") values[name] = value;
  return values;
}

export function Problems({ state }: { state: FormState }) {
  const say = useSay();
  if (state.problems.length === 0) return null;
  return (
    <div className="ds-error-summary" role="alert" tabIndex={-1} data-focus>
      <h2 className="ds-heading" data-size="2xs">
        {say(frame.errorsHeading)}
      </h2>
      <ul className="ds-list">
        {state.problems.map((problem) => (
          <li key={`${problem.field ?? ""} ${problem.message}`}>
            {problem.field ? (
              <a className="ds-link" href={`#field-${problem.field}`}>
                {problem.message}
              </a>
            ) : (
              problem.message
            )}
            {problem.more && (
              <>
                {" "}
                <a className="ds-link" href={problem.more.href} target="_blank" rel="noreferrer">
                  {problem.more.text}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
      <p className="ds-paragraph" data-size="sm">
        {say(frame.kept)}
      </p>
    </div>
  );
}

type FieldProps = {
  name: string;
  label: string;
  hint?: string;
  state: FormState;
  required?: boolean;
  /** Given the attributes that tie the control to its label, hint and problem. */
  children: (control: {
    id: string;
    name: string;
    required: boolean;
    "aria-describedby": string | undefined;
    "aria-invalid": true | undefined;
  }) => ReactNode;
};

export function Field({ name, label, hint, state, required = false, children }: FieldProps) {
  const say = useSay();
  const id = `field-${name}`;
  const problem = state.problems.find((one) => one.field === name);
  const described = [hint ? `${id}-hint` : "", problem ? `${id}-problem` : ""].filter(Boolean).join(" ") || undefined;
  return (
    <div className="ds-field field">
      <label className="ds-label" htmlFor={id} data-weight="medium">
        {label}
        {required && <span className="required"> ({say(frame.required)})</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {children({ id, name, required, "aria-describedby": described, "aria-invalid": problem ? true : undefined })}
      {problem && (
        <p id={`${id}-problem`} className="ds-validation-message" data-color="danger">
          {problem.message}
        </p>
      )}
    </div>
  );
}

type TextFieldProps = Omit<FieldProps, "children"> & {
  type?: "text" | "date" | "number" | "email";
  fallback?: string;
  wide?: boolean;
  autoComplete?: string;
};

export function TextField({
  type = "text",
  fallback = "",
  wide = false,
  autoComplete = "off",
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          className={wide ? "ds-input wide" : "ds-input"}
          type={type}
          defaultValue={field.state.values[field.name] ?? fallback}
          autoComplete={autoComplete}
          {...control}
        />
      )}
    </Field>
  );
}

export function AreaField({
  rows = 6,
  fallback = "",
  ...field
}: Omit<FieldProps, "children"> & { rows?: number; fallback?: string }) {
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          className="ds-input wide"
          rows={rows}
          defaultValue={field.state.values[field.name] ?? fallback}
          {...control}
        />
      )}
    </Field>
  );
}

export function SelectField({
  options,
  fallback = "",
  wide = false,
  ...field
}: Omit<FieldProps, "children"> & {
  options: { value: string; label: string }[];
  fallback?: string;
  wide?: boolean;
}) {
  return (
    <Field {...field}>
      {(control) => (
        <select
          className={wide ? "ds-input wide" : "ds-input"}
          defaultValue={field.state.values[field.name] ?? fallback}
          {...control}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export function Csrf({ token }: { token: string }) {
  return <input type="hidden" name="_csrf" value={token} />;
}
