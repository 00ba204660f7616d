import type { ReactNode } from "react";
import { Csrf } from "#design/form.tsx";
import { usePlace } from "#design/place.tsx";

/** A form of the page that is only a button. `about`: what it is done to, for those who hear buttons one by one. */
export function ActButton({
  act,
  fields,
  csrf,
  text,
  about,
  danger = false,
  children,
}: {
  act: string;
  fields: { [name: string]: string };
  csrf: string;
  text: string;
  about?: string;
  danger?: boolean;
  children?: ReactNode;
}) {
  const { path } = usePlace();
  return (
    <form method="post" action={path} className="act-button">
      <Csrf token={csrf} />
      <input type="hidden" name="do" value={act} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <button
        className="ds-button"
        data-variant="secondary"
        data-size="sm"
        data-color={danger ? "danger" : undefined}
        type="submit"
        aria-label={about === undefined ? undefined : `${text}: ${about}`}
      >
        {text}
      </button>
    </form>
  );
}
