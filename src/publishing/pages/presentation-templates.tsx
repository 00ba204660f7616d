import { Tick } from "#design/choices.tsx";
import { Csrf, Problems, TextField, type FormState } from "#design/form.tsx";
import { Section } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { signInHref } from "#design/sign-in-first.tsx";
import { frame } from "#design/texts.ts";
import { formatDay } from "#platform/format.ts";
import { addressFor } from "../deck-address.ts";
import { deckPageTexts as texts, deckPageTextsWith } from "../deck-page-texts.ts";
import type { DeckChoice } from "../questions/deck.ts";

const path = "publisering/presentasjon";

/** Presentations kept to run again: each is a way to this page with its slides and words, on the day that is shown. */
export function Templates({ choice, csrf, mayRemove }: { choice: DeckChoice; csrf: string; mayRemove: boolean }) {
  const say = useSay();
  const place = usePlace();
  const { language } = place;
  const { cooperation, templates, template } = choice;
  return (
    <Section id="templates" title={say(texts.templates)}>
      <p className="hint">{say(texts.templatesHint)}</p>
      {templates.length === 0 && <p className="empty">{say(texts.noTemplates)}</p>}
      <ul className="plain-list">
        {templates.map((one) => (
          <li key={one.id}>
            <Go
              to={path}
              query={{ samarbeid: cooperation.slug, mal: one.id }}
              aria-current={one.id === template?.id ? "true" : undefined}
            >
              {one.name}
            </Go>{" "}
            <span className="quiet">
              {deckPageTextsWith.count[language](one.slides.length)}
              {one.heldOn && ` · ${say(texts.saved).toLowerCase()} ${formatDay(one.heldOn, language)}`}
              {one.constructed && ` · ${say(texts.constructed)}`}
            </span>
            {mayRemove && (
              <form method="post" action={place.path} className="act-button">
                <Csrf token={csrf} />
                <input type="hidden" name="do" value="remove" />
                <input type="hidden" name="samarbeid" value={cooperation.slug} />
                <input type="hidden" name="template" value={one.id} />
                <button
                  className="ds-button"
                  data-variant="tertiary"
                  data-size="sm"
                  type="submit"
                  aria-label={`${say(texts.remove)}: ${one.name}`}
                >
                  {say(texts.remove)}
                </button>
              </form>
            )}
          </li>
        ))}
        <li>
          <Go to={path} query={{ samarbeid: cooperation.slug }}>
            {say(texts.allSlides)}
          </Go>
        </li>
      </ul>
    </Section>
  );
}

/** What stands in the address is what is saved: the form beside has been sent before. */
export function SaveTemplate({
  choice,
  csrf,
  whyNot,
  signedIn,
  state,
}: {
  choice: DeckChoice;
  csrf: string;
  whyNot: string | null;
  signedIn: boolean;
  state: FormState;
}) {
  const say = useSay();
  const place = usePlace();
  const address = addressFor(choice);
  const here = `${place.path}?${String(new URLSearchParams({ ...address, ...(place.on === place.today ? {} : { on: place.on }) }))}`;
  return (
    <Section id="save" title={say(texts.save)}>
      {whyNot !== null && (
        <p className="hint">
          {whyNot}{" "}
          {!signedIn && (
            <a className="ds-link" href={signInHref(place.language, here)}>
              {say(frame.signIn)}
            </a>
          )}
        </p>
      )}
      {(whyNot === null || state.problems.length > 0) && (
        <form
          method="post"
          action={place.on === place.today ? place.path : `${place.path}?on=${place.on}`}
          className="form"
          data-draft="deck-template"
          noValidate
        >
          <Csrf token={csrf} />
          <input type="hidden" name="do" value="save" />
          {Object.entries({ samarbeid: choice.cooperation.slug, ...address }).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={state.values[name] ?? value} />
          ))}
          <Problems state={state} />
          <p className="hint">{say(texts.saveHint)}</p>
          <TextField
            name="name"
            label={say(texts.name)}
            state={state}
            fallback={choice.template?.name ?? ""}
            required
          />
          <Tick name="held" state={state} fallback={choice.template?.heldOn === place.on}>
            {say(texts.heldHere)}
          </Tick>
          <p className="actions">
            <button className="ds-button" data-variant="secondary" type="submit">
              {say(texts.save)}
            </button>
          </p>
        </form>
      )}
    </Section>
  );
}
