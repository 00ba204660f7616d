import { data, redirect, useLoaderData, type LoaderFunctionArgs } from "react-router";
import { told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { PageHead, Section } from "#design/page.tsx";
import { addressOf, Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { Progress } from "#design/progress.tsx";
import { addressFor, apiQueryFor, askedIn, deckRefusalSaid } from "../deck-address.ts";
import { deckPageTexts as texts, deckPageTextsWith } from "../deck-page-texts.ts";
import { deckFiles, produce, productionOf, type DeckFile } from "../deck/produce.ts";
import { textOf } from "../deck/slide.ts";
import { deckAnswer, deckChoice } from "../questions/deck.ts";

const path = "publisering/presentasjon";
type State = "working" | "done" | "failed";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { reader, clock, home } = context.get(pageServices);
  const place = placeOf(request, params["language"], clock);
  const { language, on } = place;
  const search = new URL(request.url).searchParams;
  const choice = await deckChoice(reader, askedIn(search, home, on, language));
  if (!choice.ok) throw told(choice.code === "slide-unknown" ? 422 : 404, deckRefusalSaid(choice, language));
  const { cooperation, slides, words } = choice.value;
  const deck = await deckAnswer(reader, { cooperation: cooperation.slug, on, language, slides, words });
  if (!deck.ok) throw told(404, deckRefusalSaid(deck, language));
  const address = addressFor(choice.value);
  const id = search.get("id");
  // The address that is come back to names the work, so that a failure is shown once and not begun anew by itself.
  if (id === null) throw redirect(addressOf(place, `${path}/filer`, { ...address, id: produce(deck.value).id }));
  const known = productionOf(id) ?? produce(deck.value);
  const state: State = known.failed !== null ? "failed" : known.ready.size === deckFiles.length ? "done" : "working";
  return data(
    {
      address,
      api: apiQueryFor(choice.value),
      state,
      ready: known.ready.size,
      of: deckFiles.length,
      title: deck.value.words.title,
      name: deck.value.cooperation.name,
      slides: deck.value.slides.map((one) => ({ kicker: one.kicker, heading: textOf(one.heading) })),
      leftOut: deck.value.leftOut.map((one) => one.why),
    },
    // What is still being worked out, or failed this time, is shown to nobody else (src/pages.ts).
    { status: { working: 202, done: 200, failed: 503 }[state] },
  );
}

const said: { [file in DeckFile]: { text: keyof typeof texts; says: keyof typeof texts } } = {
  "deck.pptx": { text: "powerpoint", says: "powerpointSays" },
  "deck.html": { text: "html", says: "htmlSays" },
  "deck.pdf": { text: "pdf", says: "pdfSays" },
};

export default function PresentationFiles() {
  const { address, api, state, ready, of, title, name, slides, leftOut } = useLoaderData<typeof loader>();
  const say = useSay();
  const place = usePlace();
  return (
    <>
      <title>{`${title} · ${name}`}</title>
      {state === "working" && <meta httpEquiv="refresh" content="2" />}
      <PageHead
        kicker={
          <Go to={path} query={address}>
            {deckPageTextsWith.kicker[place.language](name)}
          </Go>
        }
        title={title}
        lead={say(state === "done" ? texts.done : state === "failed" ? texts.failed : texts.working)}
      />
      {state === "working" && (
        <div role="status">
          <Progress done={ready} of={of}>
            {deckPageTextsWith.progress[place.language](ready, of)}
          </Progress>
          <p>
            <a
              className="ds-link"
              href={`${place.path}?${place.query}${place.on === place.today ? "" : `&on=${place.on}`}`}
            >
              {say(texts.refresh)}
            </a>
          </p>
        </div>
      )}
      {state === "failed" && (
        <p>
          <Go to={`${path}/filer`} query={address}>
            {say(texts.again)}
          </Go>
        </p>
      )}
      {state === "done" && (
        <Section id="files" title={say(texts.files)}>
          <ul className="ways">
            {deckFiles.map((file) => (
              <li key={file}>
                <a className="ds-link" href={`/api/v1/publications/${file}?${api}`}>
                  {say(texts[said[file].text])}
                </a>{" "}
                <span className="quiet">{say(texts[said[file].says])}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p>
        <Go to={path} query={address}>
          {say(texts.change)}
        </Go>
      </p>
      <Section id="outline" title={say(texts.outline)}>
        <ol>
          {slides.map((one, index) => (
            // Two parts of one subject may carry the same words.
            <li key={`${index} ${one.heading}`}>
              {one.heading} <span className="quiet">{one.kicker}</span>
            </li>
          ))}
        </ol>
        {leftOut.length > 0 && (
          <>
            <h3 className="ds-heading" data-size="2xs">
              {say(texts.leftOut)}
            </h3>
            <ul>
              {leftOut.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </>
        )}
      </Section>
    </>
  );
}
