import { addressOf, Go, usePlace, useSay } from "./place.tsx";
import { frame } from "./texts.ts";

/** The way to sign in and back to the very address the reader is at. */
export function signInHref(language: string, returnTo: string): string {
  return `/sign-in?return_to=${encodeURIComponent(returnTo)}&lang=${language}`;
}

/** Offers sign-in; the reader comes back to the page they wanted. */
export function SignInFirst({ why }: { why: string }) {
  const say = useSay();
  const place = usePlace();
  const query = new URLSearchParams(place.query);
  if (place.on !== place.today) query.set("on", place.on);
  const here = query.size > 0 ? `${place.path}?${query}` : place.path;
  return (
    <>
      <p className="lead">{why}</p>
      <p className="actions">
        <a className="ds-button" href={signInHref(place.language, here)}>
          {say(frame.signIn)}
        </a>
        <a className="ds-link" href={addressOf(place, "")}>
          {say(frame.toFront)}
        </a>
      </p>
    </>
  );
}

/** Why an act is not open to the reader, and what they can do: sign in, or see which roles they have. */
export function MayNot({ why, signedIn }: { why: string; signedIn: boolean }) {
  const say = useSay();
  if (!signedIn) return <SignInFirst why={why} />;
  return (
    <div className="note attention">
      <p>{why}</p>
      <p>
        <Go to="arbeid/tilgang">{say(frame.yourRoles)}</Go>
      </p>
    </div>
  );
}
