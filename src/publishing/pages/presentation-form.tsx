import { Tick } from "#design/choices.tsx";
import { emptyForm, TextField } from "#design/form.tsx";
import { Section } from "#design/page.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { addressWords, type AddressWord } from "../deck-address.ts";
import { deckPageTexts as texts, deckPageTextsWith } from "../deck-page-texts.ts";
import type { DeckChoice } from "../questions/deck.ts";

type There = { id: string; title: string; headings: string[]; why: string | null }[];

const fields: readonly AddressWord[] = ["title", "speaker", "office", "event", "place"];
const labels = {
  title: texts.titleField,
  speaker: texts.speaker,
  office: texts.office,
  event: texts.event,
  place: texts.place,
};

/** All of it is in the address: a form that is sent comes back as the address that says the same. */
export function DeckForm({ choice, there }: { choice: DeckChoice; there: There }) {
  const say = useSay();
  const place = usePlace();
  const byId = new Map(there.map((one) => [one.id, one]));
  const chosen = choice.slides.flatMap((id) => byId.get(id) ?? []);
  const others = there.filter((one) => !choice.slides.includes(one.id));
  return (
    <form method="get" action={place.path} className="form">
      <input type="hidden" name="valg" value="1" />
      <input type="hidden" name="samarbeid" value={choice.cooperation.slug} />
      {choice.template && <input type="hidden" name="mal" value={choice.template.id} />}
      {place.on !== place.today && <input type="hidden" name="on" value={place.on} />}
      {/* Enter in a field updates, and moves nothing: the first button of a form is the one that Enter presses. */}
      <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true">
        {say(texts.update)}
      </button>
      <Section id="front" title={say(texts.front)}>
        <div className="slide-front">
          {fields.map((word) => (
            <TextField
              key={word}
              name={addressWords[word]}
              label={say(labels[word])}
              {...(word === "title" ? { hint: say(texts.titleHint) } : {})}
              state={emptyForm}
              fallback={choice.words[word] ?? ""}
              wide={word === "title"}
            />
          ))}
        </div>
        <Buttons />
      </Section>
      <Section id="slides" title={say(texts.slides)}>
        <p className="hint">{say(texts.slidesHint)}</p>
        <ol className="plain-list slide-rows">
          {chosen.map((one, index) => (
            <Row key={one.id} one={one} number={index + 1} of={chosen.length} ticked />
          ))}
        </ol>
        {others.length > 0 && (
          <details className="folded" open={others.length > 0 && choice.slides.length < 4}>
            <summary>
              {say(texts.notChosen)} <span className="quiet">· {others.length}</span>
            </summary>
            <ul className="plain-list slide-rows">
              {others.map((one) => (
                <Row key={one.id} one={one} number={null} of={0} ticked={false} />
              ))}
            </ul>
          </details>
        )}
      </Section>
      <Buttons />
    </form>
  );
}

function Row({ one, number, of, ticked }: { one: There[number]; number: number | null; of: number; ticked: boolean }) {
  const { language } = usePlace();
  const say = useSay();
  return (
    <li className="slide-row">
      <div className="slide-what">
        <Tick name="med" value={one.id} state={emptyForm} fallback={ticked}>
          {one.title}{" "}
          <span className="quiet">
            {one.why === null ? deckPageTextsWith.count[language](one.headings.length) : `– ${one.why}`}
          </span>
        </Tick>
        {one.headings.length > 0 && <p className="slide-says">{one.headings.join(" · ")}</p>}
      </div>
      <span className="slide-moves">
        <input
          className="ds-input slide-number"
          type="number"
          name={`nr-${one.id}`}
          min={1}
          max={99}
          defaultValue={number ?? ""}
          aria-label={deckPageTextsWith.numberOf[language](one.title)}
        />
        {number !== null && number > 1 && (
          <button
            className="ds-button"
            data-variant="tertiary"
            data-size="sm"
            type="submit"
            name="flytt"
            value={`${one.id} opp`}
            aria-label={deckPageTextsWith.moveUp[language](one.title)}
          >
            ↑ <span className="move-word">{say(texts.up)}</span>
          </button>
        )}
        {number !== null && number < of && (
          <button
            className="ds-button"
            data-variant="tertiary"
            data-size="sm"
            type="submit"
            name="flytt"
            value={`${one.id} ned`}
            aria-label={deckPageTextsWith.moveDown[language](one.title)}
          >
            ↓ <span className="move-word">{say(texts.down)}</span>
          </button>
        )}
      </span>
    </li>
  );
}

/** At both ends of a long list. */
function Buttons() {
  const say = useSay();
  return (
    <p className="actions">
      <button className="ds-button" type="submit" name="lag" value="1">
        {say(texts.make)}
      </button>
      <button className="ds-button" data-variant="secondary" type="submit">
        {say(texts.update)}
      </button>
    </p>
  );
}
